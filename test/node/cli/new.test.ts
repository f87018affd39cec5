import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/format/types.ts';
import { signalTraining, temporaryFolder } from '../../support/terminal.ts';

const made = (folder: string): string =>
  readFileSync(join(folder, 'scenarios/a-letter/scenario.yaml'), 'utf8');
const ask = ['--title', 'A letter: part 1 "again"', '--name', 'Wendy'];

describe('new', () => {
  it.each(['nl', 'en'])('makes a scenario in %s that check has nothing to say of', async (lang) => {
    const folder = temporaryFolder();
    const { code, out } = await signalTraining(['new', 'scenarios/a-letter', ...ask, '--lang', lang], folder);
    expect(code).toBe(0);
    expect(out).toContain('scenarios/a-letter/scenario.yaml\nscenarios/partners.yaml\n');
    expect(made(folder)).toContain(`language: ${lang}\n`);
    const check = await signalTraining(['check', 'scenarios', '--format', 'json'], folder);
    expect(JSON.parse(check.out)).toMatchObject({ errors: 0, diagnostics: [] });
  });

  it.each(['phone', 'counter', 'door'])(
    'of people who meet by %s, and what was answered',
    async (setting) => {
      const folder = temporaryFolder();
      await signalTraining(['new', 'scenarios/a-letter', ...ask, '--setting', setting], folder);
      await signalTraining(['compile', 'scenarios', '--out', 'out'], folder);
      const scenario = JSON.parse(readFileSync(join(folder, 'out/a-letter.json'), 'utf8')) as Scenario;
      expect(scenario).toMatchObject({ id: 'a-letter', title: 'A letter: part 1 "again"', setting });
      expect(Object.values(scenario.cast).map(({ name }) => name)).toContain('Wendy');
    },
  );

  it('asks for what is not given', async () => {
    const folder = temporaryFolder();
    const answers = ['The letter', 'Wendy'];
    const asked: string[] = [];
    const { code } = await signalTraining(['new', 'a-letter'], folder, {}, true, (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? '');
    });
    expect(code).toBe(0);
    expect(asked).toEqual(['Hoe heet het scenario? ', 'Hoe heet degene met wie de deelnemer praat? ']);
    expect(readFileSync(join(folder, 'a-letter/scenario.yaml'), 'utf8')).toContain('title: "The letter"\n');
  });

  it('writes nothing that format would lay out otherwise', async () => {
    const folder = temporaryFolder();
    await signalTraining(['new', 'scenarios/a-letter', ...ask, '--lang', 'en'], folder);
    expect(await signalTraining(['format', '--check', 'scenarios'], folder)).toMatchObject({
      code: 0,
      err: '',
    });
  });

  it('leaves what is there as it is', async () => {
    const folder = temporaryFolder({ 'scenarios/partners.yaml': 'ours', 'scenarios/here/note.txt': '' });
    await signalTraining(['new', 'scenarios/a-letter', ...ask], folder);
    expect(readFileSync(join(folder, 'scenarios/partners.yaml'), 'utf8')).toBe('ours');
    const again = await signalTraining(['new', 'scenarios/here', ...ask, '--lang', 'en'], folder);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('‘scenarios/here’ is there already.');
    expect(readdirSync(join(folder, 'scenarios/here'))).toEqual(['note.txt']);
  });

  it.each([
    [['new'], 'Name the folder to make'],
    [['new', 'a', 'b'], 'Name the folder to make'],
    [['new', 'A Letter'], '‘A Letter’ cannot be the name of a scenario'],
    [['new', 'a-letter'], 'put it behind --title'],
    [['new', 'a-letter', '--title', ' '], 'put it behind --title'],
    [['new', 'a-letter', '--title', 'x'], 'put it behind --name'],
    [['new', 'a-letter', ...ask, '--setting', 'letter'], 'Possible: phone, counter, door.'],
  ])('answers %j with a sentence, and makes nothing', async (argv, sentence) => {
    const folder = temporaryFolder();
    const { code, err } = await signalTraining([...argv, '--lang', 'en'], folder);
    expect({ code, wrote: existsSync(join(folder, 'a-letter')) }).toEqual({ code: 2, wrote: false });
    expect(err).toContain(sentence);
  });
});
