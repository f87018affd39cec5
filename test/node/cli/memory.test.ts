import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/cli/find.ts';
import { type Loaded, load } from '../../../src/cli/load.ts';
import { Memory } from '../../../src/cli/memory.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';
import { DRAWN, showing } from '../../support/pictures.ts';
import { SMALL_OVERLAY, SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { copyScenario, temporaryFolder } from '../../support/terminal.ts';

const other = SMALL_SCENARIO.replace('id: small', 'id: other');

/** Looks at a folder of two scenarios as often as it is asked to. */
function looking() {
  const folder = temporaryFolder({
    'small/scenario.yaml': showing('media/door.svg'),
    'small/media/door.svg': DRAWN,
    'other/scenario.yaml': other,
  });
  const memory = new Memory();
  const look = (): Loaded => load(findItems(['.'], folder), folder, memory);
  const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  return { folder, look, write };
}

const of = ({ trainings }: Loaded, id: string) => trainings.find(({ training }) => training.id === id);

describe('a second look at a folder', () => {
  it('gives the very same trainings while nothing changes', () => {
    const { look } = looking();
    const [first, second] = [look(), look()];
    expect(second.trainings.map(({ training }) => training)).toEqual(
      first.trainings.map(({ training }) => training),
    );
    for (const [index, { training }] of second.trainings.entries())
      expect(training).toBe(first.trainings[index]?.training);
  });

  it.each<readonly [string, (all: ReturnType<typeof looking>) => void]>([
    [
      'its text',
      ({ write }) => write('small/scenario.yaml', showing('media/door.svg').replace('Klein', 'Groot')),
    ],
    ['a translation that is new', ({ write }) => write('small/en.yaml', SMALL_OVERLAY)],
    ['partners that both share', ({ folder }) => copyScenario('partners.yaml', folder)],
  ])('makes anew what changed, and sees %s', (_what, change) => {
    const all = looking();
    const before = all.look();
    change(all);
    const after = all.look();
    expect(of(after, 'small')?.training).not.toBe(of(before, 'small')?.training);
  });

  it('sees a picture that is another, and leaves the story as it is', () => {
    const { look, write } = looking();
    const before = look();
    write('small/media/door.svg', DRAWN.replace('<svg', '<svg id="x"'));
    const [was, is] = [of(before, 'small'), of(look(), 'small')];
    expect(String(is?.media[0]?.content)).toContain('id="x"');
    expect(String(was?.media[0]?.content)).not.toContain('id="x"');
  });

  it('does not make again what did not change', () => {
    const { look, write } = looking();
    const before = look();
    write('small/scenario.yaml', showing('media/door.svg').replace('Klein', 'Groot'));
    expect(of(look(), 'other')?.training).toBe(of(before, 'other')?.training);
  });

  it('tells what is wrong each time, and is quiet once it is mended', () => {
    const { look, write } = looking();
    write('other/scenario.yaml', other.replace('to: bye', 'to: byee'));
    const codes = () => look().findings.diagnostics.map(({ code }) => code);
    const first = codes();
    expect(first).toContain('unknown-target');
    expect(codes()).toEqual(first);
    write('other/scenario.yaml', other);
    expect(codes()).not.toContain('unknown-target');
  });

  it('sees two writes at one moment, which a clock may not tell apart', () => {
    const { folder, write } = looking();
    const memory = new Memory();
    const file = join(folder, 'note.txt');
    for (const text of ['one', 'two', 'six', 'ten']) {
      write('note.txt', text);
      expect(memory.text(file, folder)).toBe(text);
    }
    rmSync(file);
    expect(() => memory.text(file, folder)).toThrow(UsageError);
  });
});
