import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STYLE, STYLE_HASH } from '../../../src/cli/team/page.ts';
import { type ItemName, guardTeamFile, itemsOfBank, writeTeamFile } from '../../../src/team/file/index.ts';
import type { Comparison } from '../../../src/team/figures/index.ts';
import { banksOf, shippedBankInput } from '../../support/banks.ts';
import { signalTraining, temporaryFolder } from '../../support/terminal.ts';
import { counted, fileOf, generatedTeam, teamWith } from '../../support/teams.ts';

const MONTHS = Array.from({ length: 16 }, (_, index) => ({
  month: `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  referrals: 20,
  returned: index < 8 ? 8 + (index % 2) : 3 + (index % 2),
  reasons: { 'wrong-desk': index < 8 ? 5 : 1, 'not-enough': 2 },
}));

/** Thirty teams on the cases that come along, half of which waited; the others gained. */
let thirty: string;
let names: readonly string[];

beforeAll(() => {
  const { a, b } = banksOf(shippedBankInput());
  // Form A has the one twin of a pair, form B the other: by place in the bank.
  const twins = itemsOfBank(a);
  const inA = (index: number): ItemName['twin'] => (index % 2 === 0 ? 'signal' : 'noise');
  const items = a.pairs.flatMap((pair, index) =>
    twins.filter((item) => item.pair === pair.id && item.twin === inA(index)),
  );
  expect(b.pairs.map(({ id }) => id)).toEqual(a.pairs.map(({ id }) => id));
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => {
      const practises = index % 2 === 0 ? ('now' as const) : ('later' as const);
      const team = generatedTeam(
        {
          ...{ name: `Team ${index + 1}`, seed: 100 + index, people: 10 + (index % 9), practises },
          ...{ sensitivity: 1 + (index % 3) * 0.15, gain: practises === 'now' ? 0.6 : 0 },
        },
        items,
      );
      return [`${index + 1}.team.json`, writeTeamFile(team)];
    }),
  );
  names = Object.keys(files);
  thirty = temporaryFolderFor(files);
  // A busy machine is slow, not wrong.
}, 60_000);

/** Of all tests of this file. */
function temporaryFolderFor(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'signal-teams-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
afterAll(() => rmSync(thirty, { recursive: true, force: true }));

const compare = (...more: readonly string[]) =>
  signalTraining(['team', 'compare', ...names, ...more], thirty);

describe('signal-training team compare', () => {
  it('puts thirty teams beside each other, with what they say together', async () => {
    const { code, out, err } = await compare();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^30 teams beside each other/);
    expect(out).toMatch(/Together, at the first measurement: d′ 1\.\d\d \(\d/);
    expect(out).toMatch(/Team 30 {2,}2026-02-02 {2,}\d\d {2,}/);
    expect(out).toMatch(
      /Who practised gained 0\.\d\d \(0\.\d\d to \d\.\d\d\) more than who waited \(15 teams against 15\)/,
    );
    expect(out).toContain('practice made a difference in this pilot');
    expect(out).toContain('This is about teams, never about one person.');
    // With a group that waited it may be called an effect.
    expect(out).not.toContain('A gain is no effect');
  });

  it('recovers what each team was made with, and the spread between them', async () => {
    const { together, effects, items, groups, first } = JSON.parse(
      (await compare('--format', 'json')).out,
    ) as Comparison;
    const { sensitivity } = together;
    // Cases differ with a deviation of 0.29, which draws d′ together a little.
    expect(sensitivity?.low).toBeLessThan(1.1);
    expect(sensitivity?.high).toBeGreaterThan(1.1);
    const [effect] = effects;
    expect(effect?.sensitivity.low).toBeLessThan(0.6);
    expect(effect?.sensitivity.high).toBeGreaterThan(0.5);
    expect(first.a + first.b).toBe(30);
    expect(items.length).toBeGreaterThan(60);
    expect(items.every(({ right, ease }) => right.atLeast <= ease && ease <= right.atMost)).toBe(true);
    expect(items.some(({ discrimination }) => discrimination !== undefined)).toBe(true);
    expect(groups.map(({ feature }) => feature)).toEqual(
      expect.arrayContaining(['sex', 'language', 'neighbourhood']),
    );
  });

  it('writes a table that programs read, without a formula', async () => {
    const rows = parse<Record<string, string>>((await compare('--format', 'csv')).out, { columns: true });
    const kinds = new Set(rows.map(({ what }) => what));
    expect([...kinds]).toEqual([
      ...['sensitivity', 'caution', 'gain', 'together', 'effect', 'right'],
      ...['discrimination', 'group'],
    ]);
    expect(rows.filter(({ what }) => what === 'gain')).toHaveLength(30);
    for (const { value } of rows) expect(Number.isFinite(Number(value))).toBe(true);
  });

  it('draws a page that runs nothing, asks for nothing and names its style', async () => {
    const { out } = await compare('--format', 'html', '--lang', 'nl');
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    expect(out).toContain(`style-src '${STYLE_HASH}'`);
    expect(out).toContain(`<style>${STYLE}</style>`);
    expect(out).toContain('<html lang="nl">');
    expect(out).not.toMatch(/<script|\sstyle=|\son\w+=|https?:/);
    // A dot for each team in both drawings, and a diamond for all.
    expect(out.match(/<circle/g)).toHaveLength(60);
    expect(out.match(/<path/g)).toHaveLength(2);
    expect(out).toContain('Wat je hier niet uit mag besluiten');
  });

  it('tells the cycle of one team, and the months of its work', async () => {
    const before = counted([...Array.from({ length: 20 }, () => 7), 5], { day: '2026-02-02' });
    const after = counted([...Array.from({ length: 20 }, () => 3), 9], { form: 'b', day: '2026-05-04' });
    const booster = counted([6], { kind: 'booster', day: '2026-03-02', items: [] });
    const team = fileOf(guardTeamFile({ ...teamWith(before, booster, after), practice: MONTHS }));
    const folder = temporaryFolder({ 'west.team.json': writeTeamFile(team) });
    const { code, out } = await signalTraining(['team', 'compare', 'west.team.json'], folder);
    expect(code).toBe(0);
    expect(out).toContain('The cycle of West');
    expect(out).toMatch(/2026-02-02 {2,}measured, form a {2,}12 {2,}20 \+ 20 {2,}0\.\d\d \(/);
    expect(out).toMatch(/telling apart went up: 0\.\d\d/);
    expect(out).toContain('In between the team practised.');
    expect(out).toContain('A gain is no effect.');
    expect(out).toContain('Came back, of a hundred referrals: On average');
    expect(out).toMatch(/2025-01 – 2025-08: eight months or more in a row above the average/);
    // As in the room: where eight in a row say it, three of four do not say it again.
    expect(out).toMatch(/2025-09 – 2026-04: eight months or more in a row below the average/);
    expect(out).not.toContain('three of four months');
    expect(out).toContain('Why referrals came back: Wrong desk (48), Information was missing (32).');
    const page = await signalTraining(['team', 'compare', 'west.team.json', '--format', 'html'], folder);
    expect(page.out).toContain('aria-label="Came back, of a hundred referrals"');
  });

  it('puts two files of one team together', async () => {
    const team = teamWith(counted([6]));
    const renamed = { ...team, team: { ...team.team, name: 'West II' } };
    const folder = temporaryFolder({
      'a.team.json': writeTeamFile(team),
      'b.team.json': writeTeamFile(renamed),
    });
    const { code, out, err } = await signalTraining(
      ['team', 'compare', 'a.team.json', 'b.team.json'],
      folder,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Figures of 1 team/);
    expect(err).toBe(
      'West: 2 files put together.\nWest: the files say different things about name. The first was used.\n',
    );
  });

  it('says in a sentence what is wrong with a file, and where', async () => {
    const team = { ...teamWith(counted([6])), floor: 3 };
    const folder = temporaryFolder({ 'a.team.json': JSON.stringify(team), 'b.team.json': '{' });
    const { code, out, err } = await signalTraining(
      ['team', 'compare', 'a.team.json', 'b.team.json', '--lang', 'nl'],
      folder,
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^a\.team\.json: floor: hier hoort een heel getal te staan, van 10 /m);
    expect(err).toMatch(/^b\.team\.json: Dit is geen teambestand/m);
  });

  it.each([
    [['team'], 'team compare west.team.json'],
    [['team', 'compare'], 'team compare west.team.json'],
    [['team', 'compare', 'nowhere.team.json'], 'nowhere.team.json'],
    [['team', 'compare', 'x', '--format', 'pdf'], 'text, json, csv, html'],
  ])('is told how it is used: %j', async (argv, hint) => {
    const { code, err } = await signalTraining(argv, thirty);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });
});
