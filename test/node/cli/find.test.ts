import { symlinkSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findItems, findUpward, mediaOf, pairsOf } from '../../../src/cli/find.ts';
import { temporaryFolder } from '../../support/terminal.ts';

const files = {
  'all/partners.yaml': '',
  'all/partners.en.yaml': '',
  'all/help-lines.yaml': '',
  'all/README.md': '',
  'all/rounds/bank.yaml': '',
  'all/rounds/bank.en.yaml': '',
  'all/rounds/a-pair.yaml': '',
  'all/rounds/a-pair.en.yaml': '',
  'all/one/scenario.yaml': '',
  'all/one/en.yaml': '',
  'all/one/pt-BR.yaml': '',
  'all/one/notes.yaml': '',
  'all/one/media/hallway.svg': '<svg/>',
  'all/one/media/deep/door.png': '',
  'all/one/media/scenario.yaml': '',
  'all/deep/two/scenario.yaml': '',
  'all/node_modules/three/scenario.yaml': '',
  'all/.hidden/scenario.yaml': '',
};

/** What is found, with paths as they were written above. */
function found(paths: readonly string[]): readonly string[] {
  const folder = temporaryFolder(files);
  const name = (file: string): string => relative(folder, file).replaceAll('\\', '/');
  return findItems(paths, folder).map(({ kind, file, overlays }) =>
    [kind, name(file), ...overlays.map(name)].join(' '),
  );
}

const one = 'scenario all/one/scenario.yaml all/one/en.yaml all/one/pt-BR.yaml';

describe('finding what belongs together', () => {
  it('finds everything in a folder of many, and leaves media and hidden folders alone', () => {
    expect(found(['all'])).toEqual([
      'help-lines all/help-lines.yaml',
      'partners all/partners.yaml all/partners.en.yaml',
      'scenario all/deep/two/scenario.yaml',
      one,
      'round all/rounds/a-pair.yaml all/rounds/a-pair.en.yaml',
      'bank all/rounds/bank.yaml all/rounds/bank.en.yaml',
    ]);
  });

  it('finds a scenario by its folder, its file or a translation, and counts it once', () => {
    expect(found(['all/one'])).toEqual([one]);
    expect(found(['all/one/scenario.yaml'])).toEqual([one]);
    expect(found(['all/one/en.yaml', 'all/one', './all/one/'])).toEqual([one]);
  });

  it('finds a shared file by its own name or that of its translation', () => {
    expect(found(['all/partners.en.yaml'])).toEqual(['partners all/partners.yaml all/partners.en.yaml']);
  });

  it('counts every round beside a bank as one of its pairs', () => {
    const [bank] = findItems(['all/rounds/bank.yaml'], temporaryFolder(files));
    expect(bank && pairsOf(bank).map(({ file }) => basename(file))).toEqual(['a-pair.yaml']);
  });

  it('looks upward for a file until there is no more folder', () => {
    const folder = temporaryFolder(files);
    expect(findUpward('partners.yaml', join(folder, 'all/deep/two/scenario.yaml'))).toBe(
      join(folder, 'all/partners.yaml'),
    );
    expect(findUpward('no-such-file.yaml', join(folder, 'all/one/scenario.yaml'))).toBeUndefined();
  });

  it('names media as a compiled scenario does, and spells them as the disk', () => {
    const folder = temporaryFolder({
      ...files,
      'elsewhere/door.svg': '<svg/>',
      'all/one/media/.DS_Store': '',
      'all/one/Media/Hall.PNG': '',
    });
    symlinkSync(join(folder, 'elsewhere/door.svg'), join(folder, 'all/one/media/linked.svg'));
    symlinkSync(join(folder, 'elsewhere/gone.svg'), join(folder, 'all/one/media/gone.svg'));
    const [item] = findItems(['all/one'], folder);
    expect(item && mediaOf(item).map(({ name }) => name)).toEqual([
      'media/deep/door.png',
      'Media/Hall.PNG',
      'media/hallway.svg',
      'media/linked.svg',
      'media/scenario.yaml',
    ]);
  });
});
