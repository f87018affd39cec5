import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { signalTraining, temporaryFolder } from '../../support/terminal.ts';

const root = new URL('../../../', import.meta.url);

describe('signal-training', () => {
  it('says what it can do, in the language that is asked for', async () => {
    const english = await signalTraining(['--help'], '/');
    const dutch = await signalTraining(['--help', '--lang', 'nl'], '/');
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out).toMatch(/^Usage: [\s\S]+check[\s\S]+compile/);
    expect(dutch.out).toMatch(/^Gebruik: /);
  });

  it.each(['check', 'compile', 'translate', 'new', 'rename', 'diff', 'map'])(
    'explains %s',
    async (command) => {
      const { code, out } = await signalTraining([command, '--help'], '/');
      expect(code).toBe(0);
      expect(out).toContain(`signal-training ${command}`);
    },
  );

  it('says its version', async () => {
    expect((await signalTraining(['--version'], '/')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [
      [],
      'Name a command: check, compile, diff, format, lsp, map, pack, preview, rename, review, team, translate, new.',
    ],
    [['chek'], 'There is no command ‘chek’.'],
    [['constructor'], 'There is no command ‘constructor’.'],
    [['check'], 'Name one or more files or folders.'],
    [['check', '.', '--frmat', 'json'], 'There is no option --frmat here.'],
    [['check', '.', '-f'], 'There is no option -f here.'],
    [['check', '.', '--format'], '--format needs a value after it.'],
    [['check', '.', '--format='], '--format needs a value after it.'],
    [['check', '.', '--format', 'xml'], 'Possible: text, json, github.'],
    [['check', '.', '--lang', 'fr'], '‘fr’ cannot follow --lang. Possible: nl, en.'],
    [['check', '--help=yes'], '--help takes no value.'],
    [['check', 'nowhere'], 'There is no file or folder ‘nowhere’.'],
    [['check', 'empty'], 'There is no scenario in the folder ‘empty’.'],
    [['check', 'notes.txt'], '‘notes.txt’ is no file of a scenario.'],
    [['check', 'en.yaml'], '‘en.yaml’ is no file of a scenario.'],
    [['compile', 'small'], 'Say with --out which folder'],
    [['translate', 'small'], 'Say what is to be done: --update'],
    [['translate', 'small', '--update', '--to', 'English'], '‘English’ is no language.'],
  ])('answers %j with a sentence and 2', async (argv, sentence) => {
    const folder = temporaryFolder({
      'small/scenario.yaml': SMALL_SCENARIO,
      'empty/readme.txt': '',
      'notes.txt': '',
      'en.yaml': '',
    });
    const { code, out, err } = await signalTraining(argv, folder);
    expect(err).toContain(sentence);
    expect(err).toMatch(/type: signal-training .*--help\n$/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('complains in Dutch where Dutch is spoken', async () => {
    const { err } = await signalTraining(['check', 'nergens', '--lang', 'nl'], '/');
    expect(err).toMatch(/^Zo kan het niet: Er is geen bestand of map ‘nergens’\./);
  });

  it('says so when a file cannot be read', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml/oops.txt': '' });
    const { code, err } = await signalTraining(['check', 'small'], folder);
    expect(code).toBe(2);
    expect(err).toContain('There is no scenario in the folder');
  });

  it('takes the blame for a fault of its own, with 3', async () => {
    const ask = (): never => {
      throw new Error('The terminal is gone.');
    };
    const { code, err } = await signalTraining(['new', 'a-story'], temporaryFolder(), undefined, true, ask);
    expect(code).toBe(3);
    expect(err).toMatch(/^Something went wrong in this program itself/);
  });

  it('runs from the terminal', () => {
    const help = execFileSync(process.execPath, ['src/cli/bin.ts', '--help'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(help).toMatch(/^(?:Usage|Gebruik): signal-training/);
  });
});
