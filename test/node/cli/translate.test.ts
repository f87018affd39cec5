import { existsSync, readFileSync } from 'node:fs';
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
