import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Editor, addressIn } from '../../../../src/cli/preview/editors.ts';
import { Library } from '../../../../src/cli/preview/library.ts';
import type { Look } from '../../../../src/cli/preview/look.ts';
import { createTerminalTranslator } from '../../../../src/i18n/terminal.ts';
import { DRAWN, showing } from '../../../support/pictures.ts';
import { SMALL_OVERLAY, SMALL_SCENARIO } from '../../../support/small-scenario.ts';
import { temporaryFolder } from '../../../support/terminal.ts';

const other = SMALL_SCENARIO.replace('id: small', 'id: other').replace('title: Klein', 'title: Anders');
const broken = SMALL_SCENARIO.replace('to: bye', 'to: byee');

function library(files: Readonly<Record<string, string>>, editor: Editor = 'none', path = '.') {
  const cwd = temporaryFolder(files);
  const translator = createTerminalTranslator('en');
  const found = new Library({ paths: [path], cwd, translator, editor });
  return {
    cwd,
    library: found,
    save: (name: string, text: string) => {
      writeFileSync(join(cwd, name), text);
      return found.refresh();
    },
  };
}

const small = { 'small/scenario.yaml': SMALL_SCENARIO };
const titles = ({ library: { look } }: ReturnType<typeof library>) =>
  look.trainings.map(({ title, version, isBroken }) => [title, version, isBroken]);

describe('what is previewed of a folder', () => {
  it('is every training in it, by its title and file', () => {
    const { look } = library({ ...small, 'other/scenario.yaml': other }).library;
    expect(look.trainings.map(({ title, file }) => [title, file])).toEqual([
      ['Anders', 'other/scenario.yaml'],
      ['Klein', 'small/scenario.yaml'],
    ]);
  });

  it('is another version after each change of what is played, and of nothing else', () => {
    const all = library({ ...small, 'other/scenario.yaml': other });
    all.save('small/en.yaml', SMALL_OVERLAY);
    all.save('small/note.txt', 'nothing');
    expect(titles(all)).toEqual([
      ['Anders', 1, false],
      ['Klein', 2, false],
    ]);
  });

  it('is one pair that is asked for by its name, in the same place after each change and while it has errors', () => {
    const pair = readFileSync(
      new URL('../../../../scenarios/rounds/pocket-money.yaml', import.meta.url),
      'utf8',
    );
    const all = library({ 'rounds/pocket-money.yaml': pair }, 'none', 'rounds/pocket-money.yaml');
    const [first] = all.library.look.trainings;
    expect(first).toMatchObject({ file: 'rounds/pocket-money.yaml', version: 1, isBroken: false });
    const wrong = all.save('rounds/pocket-money.yaml', pair.replace('signal:', 'signaal:'));
    expect(wrong.trainings).toEqual([{ ...first, isBroken: true }]);
    const { trainings } = all.save('rounds/pocket-money.yaml', `${pair}# Nog een keer bewaard.\n`);
    expect(trainings.map(({ key }) => key)).toEqual([first?.key]);
    const never = library({ 'rounds/one.yaml': 'format: 1\n' }, 'none', 'rounds/one.yaml').library.look;
    expect(never.trainings).toMatchObject([{ file: 'rounds/one.yaml', version: 0, isBroken: true }]);
  });

  it('is another version where a picture is another', () => {
    const all = library({ 'small/scenario.yaml': showing('media/door.svg'), 'small/media/door.svg': DRAWN });
    all.save('small/media/door.svg', DRAWN.replace('<svg', '<svg id="x"'));
    expect(titles(all)).toEqual([['Klein', 2, false]]);
  });

  it('stays as it was while its file has errors, and says which', () => {
    const all = library(small);
    const [key = ''] = all.library.look.trainings.map((one) => one.key);
    const look = all.save('small/scenario.yaml', broken);
    expect(titles(all)).toEqual([['Klein', 1, true]]);
    expect(all.library.training(key)?.training.id).toBe('small');
    expect(look.problems[0]).toMatchObject({
      severity: 'error',
      code: 'unknown-target',
      file: 'small/scenario.yaml',
      line: 53,
      column: 11,
      what: expect.stringContaining('byee') as string,
    });
    expect(look.problems[0]?.frame).toContain('^^^^');
    all.save('small/scenario.yaml', SMALL_SCENARIO);
    expect(titles(all)).toEqual([['Klein', 2, false]]);
  });

  it('names the other place that explains an error', () => {
    const { look } = library({
      'small/scenario.yaml': SMALL_SCENARIO.replace('    title: Een', '      title: Een'),
    }).library;
    expect(look.problems[0]).toMatchObject({
      code: 'bad-indentation',
      related: [{ file: 'small/scenario.yaml' }],
    });
  });

  it('is named by its file where it was never sound, and keeps its place when it is', () => {
    const all = library({ 'small/scenario.yaml': broken });
    expect(titles(all)).toEqual([['small/scenario.yaml', 0, true]]);
    all.save('small/scenario.yaml', SMALL_SCENARIO);
    expect(titles(all)).toEqual([['Klein', 1, false]]);
  });

  it('is gone when its folder is, and refused with a word when nothing is left', () => {
    const all = library({ ...small, 'other/scenario.yaml': other });
    rmSync(join(all.cwd, 'other'), { recursive: true });
    all.library.refresh();
    expect(titles(all)).toEqual([['Klein', 1, false]]);
    renameSync(join(all.cwd, 'small'), join(all.cwd, '.small'));
    const look = all.library.refresh();
    expect(look.refusal).toContain('no scenario');
    expect(titles(all)).toEqual([['Klein', 1, true]]);
  });

  it('is told by plans, and by files that nobody reads, as by check', () => {
    const all = library(small);
    all.save('small/way.plan.yaml', 'format: 1\nsteps:\n  - scene: opening\n    choose: hang-up\n');
    const { problems } = all.save('small/English.yaml', SMALL_OVERLAY);
    const files = problems.map(({ file }) => file);
    expect(files).toContain('small/way.plan.yaml');
    expect(files).toContain('small/English.yaml');
  });
});

describe('a first look in steps', () => {
  const pair = readFileSync(
    new URL('../../../../scenarios/rounds/pocket-money.yaml', import.meta.url),
    'utf8',
  );
  /** Something of every kind, and something wrong of every kind: in one file, between two, in a plan, of a name. */
  const all = {
    'a/scenario.yaml': SMALL_SCENARIO,
    'a/en.yaml': SMALL_OVERLAY.replace('language: en', 'language: en\nextra: no'),
    'a/way.plan.yaml': 'format: 1\nsteps:\n  - scene: opening\n    choose: hang-up\n',
    'b/scenario.yaml': broken.replace('id: small', 'id: broken'),
    'c/scenario.yaml': other,
    'd/scenario.yaml': other,
    'e/scenario.yaml': SMALL_SCENARIO.replace('id: small', 'id: whole').replace(
      'title: Klein',
      'title: Heel',
    ),
    'e/English.yaml': SMALL_OVERLAY,
    'rounds/pocket-money.yaml': pair.replace('signal:', 'signaal:'),
  };

  function begun(files: Readonly<Record<string, string>>) {
    const cwd = temporaryFolder(files);
    const options = {
      paths: ['.'],
      cwd,
      translator: createTerminalTranslator('en'),
      editor: 'none',
    } as const;
    return { cwd, whole: () => new Library(options), steps: new Library({ ...options, inSteps: true }) };
  }

  it('shows at once which trainings there are, and claims nothing of them', () => {
    const { look } = begun(all).steps;
    expect(look.reading).toEqual({ done: 0, all: 5 });
    expect(
      look.trainings.map(({ title, version, isBroken, isUnread }) => [title, version, isBroken, isUnread]),
    ).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}/scenario.yaml`, 0, false, true]));
  });

  it('ends with all that a look at the whole tells, in the same order', () => {
    const { steps, whole } = begun(all);
    let count = 0;
    for (let step = steps.readNext(); step; step = steps.readNext()) {
      count += 1;
      expect(steps.refresh().reading === undefined).toBe(step.isLast);
    }
    expect(count).toBeGreaterThan(5);
    expect(steps.look.problems.length).toBeGreaterThan(4);
    const [inSteps, atOnce] = [steps.look, whole().look];
    expect(inSteps.problems).toEqual(atOnce.problems);
    const files = ({ trainings }: Look) =>
      trainings.map(({ file, isBroken, isUnread }) => [file, isBroken, isUnread]);
    expect(files(inSteps)).toEqual(files(atOnce));
  });

  it('tells no more of each that was read than a look at the whole', () => {
    const { steps, whole } = begun(all);
    const last = whole().look.problems;
    while (steps.readNext())
      for (const problem of steps.refresh().problems) expect(last).toContainEqual(problem);
  });

  it('keeps the place of each training while it is read', () => {
    const { steps } = begun(all);
    const keys = (): unknown => steps.look.trainings.map(({ file, key }) => [file, key]);
    const before = keys();
    while (steps.readNext()) steps.refresh();
    expect(keys()).toEqual([...(before as unknown[])]);
  });

  it('begins with what somebody waits for', async () => {
    const { steps } = begun(all);
    const { key = '' } = steps.look.trainings.find(({ file }) => file === 'e/scenario.yaml') ?? {};
    const read = Promise.all([steps.whenRead(key), steps.whenRead(key)]);
    expect(steps.readNext()).toEqual({ isAwaited: true, isLast: false });
    steps.refresh();
    await read;
    expect(steps.training(key)?.training.title).toBe('Heel');
    expect(steps.look.reading).toEqual({ done: 1, all: 5 });
    expect(steps.readNext()).toMatchObject({ isAwaited: false });
  });

  it('shows at once what is saved meanwhile, also where it was not read yet', () => {
    const { cwd, steps } = begun(all);
    const save = (file: string, text: string): Look => {
      writeFileSync(join(cwd, file), text);
      return steps.refresh([join(cwd, file)]);
    };
    const shown = ({ trainings }: Look) =>
      trainings.filter(({ isUnread }) => !isUnread).map(({ title }) => title);
    expect(shown(save('e/scenario.yaml', all['e/scenario.yaml'].replace('Heel', 'Nieuw')))).toEqual([
      'Nieuw',
    ]);
    expect(shown(save('e/scenario.yaml', all['e/scenario.yaml'].replace('Heel', 'Nieuwer')))).toEqual([
      'Nieuwer',
    ]);
    expect(shown(save('e/en.yaml', SMALL_OVERLAY))).toEqual(['Nieuwer']);
  });

  it('goes on after the folder was gone for a while, and forgets what does not come back', () => {
    const { cwd, steps } = begun(all);
    steps.readNext();
    renameSync(join(cwd, 'e'), join(cwd, '.e'));
    expect(steps.refresh().trainings).toHaveLength(4);
    while (steps.readNext());
    expect(steps.refresh().reading).toBeUndefined();
  });
});

describe('the address of a place in an editor', () => {
  it.each<readonly [Editor, string | undefined]>([
    ['vscode', 'vscode://file/home/wil%20de%20vries/a%23b.yaml:3:7'],
    ['vscodium', 'vscodium://file/home/wil%20de%20vries/a%23b.yaml:3:7'],
    ['idea', 'idea://open?file=/home/wil%20de%20vries/a%23b.yaml&line=3&column=7'],
    ['none', undefined],
  ])('%s', (editor, address) => {
    expect(addressIn(editor, '/home/wil de vries/a#b.yaml', 3, 7)).toBe(address);
  });

  it('of Windows begins with the drive', () => {
    expect(addressIn('vscode', 'C:\\scenario’s\\a.yaml', 1, 1)).toBe(
      'vscode://file/C%3A/scenario%E2%80%99s/a.yaml:1:1',
    );
  });

  it('stands at each finding', () => {
    const { cwd, library: found } = library({ 'small/scenario.yaml': broken }, 'vscode');
    expect(found.look.problems[0]?.address).toBe(`vscode://file${cwd}/small/scenario.yaml:53:11`);
  });
});
