/** What an editor or a shared folder takes away while it is being looked at: a look tells of the rest, and nothing ends by it. */
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Workshop } from '../../../src/cli/lsp/workshop.ts';
import { Library } from '../../../src/cli/preview/library.ts';
import { createTerminalTranslator } from '../../../src/i18n/terminal.ts';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { temporaryFolder } from '../../support/terminal.ts';

/** How the path ends of what goes, and how often it is seen before. */
let passing: { readonly end: string; sightings: number } | undefined;
afterEach(() => (passing = undefined));

vi.mock('../../../src/cli/disk.ts', async (original) => {
  const disk = await original<typeof import('../../../src/cli/disk.ts')>();
  const kindAt = (path: string): ReturnType<typeof disk.kindAt> => {
    const kind = disk.kindAt(path);
    if (passing && path.endsWith(passing.end) && (passing.sightings -= 1) <= 0)
      rmSync(path, { recursive: true, force: true });
    return kind;
  };
  return { ...disk, kindAt };
});

const FILES = {
  'small/scenario.yaml': SMALL_SCENARIO,
  'other/scenario.yaml': SMALL_SCENARIO.replace('id: small', 'id: other'),
  'lost.yaml': 'scenes: {}\n',
};

/** What a preview of a folder shows in which something goes while it is looked at, and at the look after. */
function shownAfter(end: string, sightings: number): readonly string[] {
  const translator = createTerminalTranslator('en');
  const library = new Library({ paths: ['.'], cwd: temporaryFolder(FILES), translator, editor: 'none' });
  passing = { end, sightings };
  library.refresh();
  passing = undefined;
  const { trainings, refusal } = library.refresh();
  expect(refusal).toBe(undefined);
  return trainings.filter(({ isBroken }) => !isBroken).map(({ file }) => file);
}

describe.each([1, 2])('a preview in which something goes when it has been seen %i times', (sightings) => {
  it.each(['/other', '/other/scenario.yaml'])('shows the others: %s', (end) => {
    expect(shownAfter(end, sightings)).toEqual(['small/scenario.yaml']);
  });

  it('shows all where nobody reads it', () => {
    expect(shownAfter('/lost.yaml', sightings)).toEqual(['other/scenario.yaml', 'small/scenario.yaml']);
  });
});

it('a language server says nothing where a plan goes while it is looked at', () => {
  const cwd = temporaryFolder(FILES);
  symlinkSync(join(cwd, 'gone'), join(cwd, 'small/one.plan.yaml'));
  expect(new Workshop(cwd).findings(join(cwd, 'small/scenario.yaml'))).toEqual(new Map());
});
