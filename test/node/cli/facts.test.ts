/** Whoever writes scenarios knows our facts without copying them, and may add some. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/format/types.ts';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { copyScenario, signalTraining, temporaryFolder } from '../../support/terminal.ts';

const citing = (ids: string): string => SMALL_SCENARIO.replace('sources: [LAW-09]', `sources: [${ids}]`);
const own = (id: string, says = 'Ons loket sluit om vijf uur.'): string => `format: 1
language: nl
facts:
  ${id}:
    says: ${says}
    title: Werkinstructie
    sure: established
`;

/** What a command says of a folder with these files. */
async function checked(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(files);
  const { out } = await signalTraining(['check', '.', '--format', 'json'], folder);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string; code: string }[] };
  return diagnostics.map(({ file, code }) => `${file} ${code}`);
}

/** The facts in what is compiled of a folder with these files. */
async function compiled(files: Readonly<Record<string, string>>): Promise<Scenario['facts']> {
  const folder = temporaryFolder(files);
  await signalTraining(['compile', '.', '--out', 'out'], folder);
  return (JSON.parse(readFileSync(join(folder, 'out/small.json'), 'utf8')) as Scenario).facts;
}

describe('the facts that come along', () => {
  it('can be cited anywhere, and go into what is compiled', async () => {
    const facts = await compiled({ 'small/scenario.yaml': citing('LAW-09, https://example.org') });
    expect(facts).toEqual({
      'LAW-09': expect.objectContaining({ address: expect.stringMatching(/^https:/) as string }) as unknown,
    });
  });

  it('are all there is without any of one’s own', async () => {
    expect(await checked({ 'small/scenario.yaml': citing('TOWN-01') })).toEqual([
      'small/scenario.yaml unknown-source',
    ]);
  });

  it('are still the same when somebody copied the whole file', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO });
    copyScenario('facts.yaml', folder);
    copyScenario('facts.en.yaml', folder);
    expect(await signalTraining(['check', '.'], folder)).toMatchObject({ code: 0 });
  });
});

describe('facts of one’s own', () => {
  it('beside or above a scenario are added', async () => {
    const files = { 'facts.yaml': own('TOWN-01'), 'deep/small/scenario.yaml': citing('TOWN-01, LAW-09') };
    expect(await checked(files)).toEqual([]);
    expect(Object.keys((await compiled(files)) ?? {})).toEqual(['LAW-09', 'TOWN-01']);
  });

  it('never take the place of ours in silence', async () => {
    const files = { 'facts.yaml': own('LAW-09'), 'small/scenario.yaml': SMALL_SCENARIO };
    expect(await checked(files)).toEqual(['facts.yaml fact-taken']);
  });

  it('that are wrong are told, and not also everything that cites them', async () => {
    const files = { 'facts.yaml': own('town-1'), 'small/scenario.yaml': citing('TOWN-01') };
    expect(await checked(files)).toEqual(['facts.yaml bad-fact-id']);
  });
});
