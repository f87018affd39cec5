/** A story for people of another trade, from the file to what is served. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/format/types.ts';
import { SMALL_OVERLAY, SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { copyScenario, signalTraining, temporaryFolder } from '../../support/terminal.ts';

const PACK = `audience: housing
version: 1.0.0
review: { status: draft }
title: Klein bij de huismeester
`;
const FILES = {
  'small/scenario.yaml': SMALL_SCENARIO,
  'small/en.yaml': SMALL_OVERLAY,
  'small/housing.audience.yaml': PACK,
};
const ENGLISH = 'small/housing.audience.en.yaml';

const codesIn = (out: string): readonly string[] =>
  (JSON.parse(out) as { diagnostics: { code: string; file: string }[] }).diagnostics.map(
    ({ code, file }) => `${file} ${code}`,
  );

describe('an audience pack beside a scenario', () => {
  it('is looked at with it, and what is wrong with the scenario is told once', async () => {
    const folder = temporaryFolder({ ...FILES, 'small/scenario.yaml': `${SMALL_SCENARIO}oeps: 1\n` });
    const { out } = await signalTraining(['check', 'small', '--format', 'json'], folder);
    expect(codesIn(out).filter((one) => one.startsWith('small/scenario'))).toEqual([
      'small/scenario.yaml unknown-key',
    ]);
  });

  it('is recorded and translated by the command that does so for anything else', async () => {
    const folder = temporaryFolder(FILES);
    const first = await signalTraining(['translate', '--update', 'small/housing.audience.yaml'], folder);
    expect(first.out.split('\n')).toEqual([
      'small/housing.audience.yaml updated.',
      `${ENGLISH} made: what is in it still needs translating.`,
      '',
    ]);
    const begun = readFileSync(join(folder, ENGLISH), 'utf8');
    expect(begun).toContain('[nl] Klein bij de huismeester');
    writeFileSync(join(folder, ENGLISH), begun.replace('[nl] Klein bij de huismeester', 'Small at the desk'));
    await signalTraining(['translate', '--update', 'small'], folder);
    const { code, out } = await signalTraining(['check', 'small', '--format', 'json'], folder);
    expect({ code, found: codesIn(out).filter((one) => one.includes('housing')) }).toEqual({
      code: 0,
      found: [],
    });
  });

  it('is begun in no language that the scenario does not have: nothing new is to be done then', async () => {
    const folder = temporaryFolder({
      'small/scenario.yaml': SMALL_SCENARIO,
      'small/housing.audience.yaml': PACK,
    });
    const { out } = await signalTraining(['translate', '--update', 'small/housing.audience.yaml'], folder);
    expect(out).toBe('small/housing.audience.yaml updated.\n');
  });

  it('is served under an id of its own, and listed apart', async () => {
    const folder = temporaryFolder(FILES);
    await signalTraining(['compile', 'small', '--out', 'web'], folder);
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'web', name), 'utf8'));
    const ids = (name: string): readonly string[] => (read(name) as { id: string }[]).map(({ id }) => id);
    const [own = ''] = ids('index.json');
    expect(ids('index.json')).toHaveLength(1);
    expect(ids('index.housing.json')).toEqual([`${own}-housing`]);
    expect((read(`${own}-housing.json`) as Scenario).title).toBe('Klein bij de huismeester');
  });

  it('carries the cards of partners as they were made for its audience', async () => {
    const folder = temporaryFolder();
    const cards = ['partners.housing.audience.yaml', 'partners.housing.audience.en.yaml'];
    for (const name of ['third-floor-no-bell', ...cards]) copyScenario(name, folder);
    await signalTraining(['compile', '.', '--out', 'web'], folder);
    const nobody = ['', '-housing'].map((audience) => {
      const name = `web/third-floor-no-bell${audience}.json`;
      const { partners, translations } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Scenario;
      return [partners.nobody, translations['en']?.['partners.nobody.does']].map((card) =>
        JSON.stringify(card),
      );
    });
    // A rent is not written off.
    expect(nobody).toEqual([
      [expect.stringContaining('kwijtschelding'), expect.stringContaining('remission')],
      [expect.stringContaining('lekkage'), expect.stringContaining('leak')],
    ]);
  });

  it('is not counted beside it, and is a set of its own when it is asked for', async () => {
    const folder = temporaryFolder(FILES);
    const titles = async (path: string): Promise<string> =>
      (await signalTraining(['check', '--report', path], folder)).out;
    expect(await titles('small')).not.toContain('-housing');
    expect(await titles('small/housing.audience.yaml')).toContain('-housing');
  });

  it('keeps up with a part that is called otherwise', async () => {
    const folder = temporaryFolder({
      ...FILES,
      'small/housing.audience.yaml': `${PACK}scenes:\n  opening:\n    script: |\n      De lijn ruist. {crackle}\n`,
    });
    const pack = 'small/housing.audience.yaml';
    await signalTraining(['review', pack, '--role', 'Huisarts'], folder);
    const { code, out } = await signalTraining(['rename', 'small', 'opening', 'begin'], folder);
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, pack), 'utf8')).toContain('  begin:\n');
    const { out: seen } = await signalTraining(['review', pack], folder);
    expect(seen).toContain('not looked at yet 0');
    expect(seen).toContain('changed since it was looked at 0');
  });
});
