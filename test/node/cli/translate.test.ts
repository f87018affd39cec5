import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localize } from '../../../src/format/localize.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { SMALL_OVERLAY, SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { copyScenario, signalTraining, temporaryFolder } from '../../support/terminal.ts';

const update = ['translate', '--update'];

describe('translate --update', () => {
  it('begins a translation, which check then asks to be done', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO });
    const { code, out } = await signalTraining([...update, 'small'], folder);
    expect({ code, out }).toEqual({
      code: 0,
      out: 'small/en.yaml made: what is in it still needs translating.\n',
    });
    expect(readFileSync(join(folder, 'small/en.yaml'), 'utf8')).toMatch(/^language: en\ntitle: /);
    const check = await signalTraining(['check', 'small', '--format', 'json'], folder);
    const { errors, diagnostics } = JSON.parse(check.out) as {
      errors: number;
      diagnostics: { code: string }[];
    };
    expect(errors).toBe(0);
    expect(new Set(diagnostics.map((one) => one.code))).toEqual(new Set(['translation-missing']));
  });

  it('adds what is missing, keeps what is there, and does nothing the second time', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO, 'small/en.yaml': SMALL_OVERLAY });
    const read = (): string => readFileSync(join(folder, 'small/en.yaml'), 'utf8');
    const first = await signalTraining([...update, 'small'], folder);
    const updated = read();
    const second = await signalTraining([...update, 'small'], folder);
    expect(first.out).toBe('small/en.yaml updated.\n');
    expect(second).toEqual({ code: 0, out: 'small/en.yaml was up to date.\n', err: '' });
    expect(updated).toContain('title: Small\n');
    expect(updated).toContain('source:');
    expect(read()).toBe(updated);
  });

  it('begins another language beside the ones there are', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO, 'small/en.yaml': SMALL_OVERLAY });
    const { out } = await signalTraining([...update, 'small', '--to', 'de'], folder);
    expect(out.split('\n')).toEqual([
      'small/en.yaml updated.',
      'small/de.yaml made: what is in it still needs translating.',
      '',
    ]);
    expect(readFileSync(join(folder, 'small/de.yaml'), 'utf8')).toMatch(/^language: de\n/);
  });

  it('begins one in a language of three letters, and takes nothing from who reads another', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO, 'small/en.yaml': SMALL_OVERLAY });
    await signalTraining([...update, 'small', '--to', 'pap'], folder);
    expect(readFileSync(join(folder, 'small/pap.yaml'), 'utf8')).toMatch(/^language: pap\n/);
    const { code, out } = await signalTraining(['check', 'small', '--format', 'json'], folder);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; file: string }[] };
    expect(code).toBe(0);
    expect(diagnostics.map((one) => `${one.file} ${one.code}`)).toContain(
      'small/pap.yaml translation-missing',
    );
    await signalTraining(['compile', 'small', '--out', 'out'], folder);
    const small = JSON.parse(readFileSync(join(folder, 'out/small.json'), 'utf8')) as Scenario;
    expect(Object.keys(small.translations)).toEqual(['en', 'pap']);
    expect(localize(small, 'en')).toMatchObject({ title: 'Small' });
    expect(localize(small, 'pap')).toMatchObject({ title: 'Klein', langs: { title: 'nl' } });
  });

  it('does not translate a scenario into its own language', async () => {
    const english = SMALL_SCENARIO.replace('language: nl', 'language: en');
    const folder = temporaryFolder({ 'small/scenario.yaml': english });
    const { code, out } = await signalTraining([...update, 'small'], folder);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(existsSync(join(folder, 'small/en.yaml'))).toBe(false);
  });

  it('puts the translation of a shared file beside it, under its own name', async () => {
    const folder = temporaryFolder();
    copyScenario('partners.yaml', folder);
    await signalTraining([...update, 'partners.yaml'], folder);
    expect(existsSync(join(folder, 'partners.en.yaml'))).toBe(true);
  });

  it('leaves a translation it cannot read alone, says why, and exits with 1', async () => {
    const unreadable = 'language: en\ntitle: "Small\n';
    const folder = temporaryFolder({
      'small/scenario.yaml': SMALL_SCENARIO,
      'small/en.yaml': unreadable,
      'other/scenario.yaml': SMALL_SCENARIO,
    });
    const { code, out, err } = await signalTraining([...update, '.'], folder);
    expect(code).toBe(1);
    expect(out).toContain('other/en.yaml made');
    expect(out).toContain('small/en.yaml cannot be updated while there are errors in it.');
    expect(err).toContain('small/en.yaml:2:');
    expect(readFileSync(join(folder, 'small/en.yaml'), 'utf8')).toBe(unreadable);
  });

  it('has nothing more to do once it has updated a scenario, the shared files and a round', async () => {
    const folder = temporaryFolder();
    for (const name of ['now', 'partners.yaml', 'partners.en.yaml', 'rounds/pin-at-the-counter.yaml']) {
      copyScenario(name, join(folder, 'scenarios'));
    }
    await signalTraining([...update, 'scenarios'], folder);
    const { code, out } = await signalTraining([...update, 'scenarios'], folder);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line && !line.endsWith(' was up to date.'))).toEqual([]);
    expect(existsSync(join(folder, 'scenarios/rounds/pin-at-the-counter.en.yaml'))).toBe(true);
  });
});

describe('translate --export and --import', () => {
  const folderOf = (): string => temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO });
  const small = ['translate', 'small', '--to', 'pt-BR'];

  it('sends a translation out as XLIFF, and takes in what comes back', async () => {
    const folder = folderOf();
    const { code, out } = await signalTraining([...small, '--export', 'work/small.xlf'], folder);
    expect({ code, out }).toEqual({ code: 0, out: 'small/pt-BR.yaml written as XLIFF: work/small.xlf.\n' });
    expect(existsSync(join(folder, 'small/pt-BR.yaml'))).toBe(false);
    const file = join(folder, 'work/small.xlf');
    const xliff = readFileSync(file, 'utf8').replace(
      '<source>Klein</source>',
      '<source>Klein</source><target>Pequeno</target>',
    );
    writeFileSync(
      file,
      xliff.replace('<source>Fijne dag</source>', '<source>Dag</source><target>Olá</target>'),
    );
    const back = await signalTraining([...small, '--import', 'work/small.xlf'], folder);
    expect(back).toEqual({
      code: 0,
      out: '1 line taken into small/pt-BR.yaml.\nLeft out: scenes.bye.title:1. The scenario says something else there now.\n',
      err: '',
    });
    expect(readFileSync(join(folder, 'small/pt-BR.yaml'), 'utf8')).toMatch(
      /^language: pt-BR\ntitle: Pequeno\nsummary: "\[nl\] /,
    );
    expect((await signalTraining(['check', 'small'], folder)).out).toContain('0 errors, 1 warning');
  });

  it('goes by the only translation there is where no language is named', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO, 'small/en.yaml': SMALL_OVERLAY });
    await signalTraining(['translate', 'small', '--export', 'a.xlf'], folder);
    expect(readFileSync(join(folder, 'a.xlf'), 'utf8')).toContain('trgLang="en"');
  });

  it.each([
    [['small', '--export', 'a.xlf'], 'Say with --to which language.'],
    [['small', '--export', 'a.xlf', '--update'], 'Choose one: --update, --export or --import.'],
    [['small', '--import', 'small/scenario.yaml', '--to', 'en'], '‘small/scenario.yaml’ is no XLIFF 2.'],
    [['small', '--import', 'none.xlf', '--to', 'en'], '‘none.xlf’ cannot be read'],
    [['small', '--export', 'a.xlf', '--to', 'english'], '‘english’ is no language'],
  ])('answers %j with a sentence', async (words, sentence) => {
    const { code, err } = await signalTraining(['translate', ...words], folderOf());
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('writes nothing about a scenario with errors', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO.replace('to: bye', 'to: byee') });
    const { code, err } = await signalTraining([...small, '--export', 'a.xlf'], folder);
    expect(code).toBe(1);
    expect(err).toContain('unknown-target');
  });
});
