/** What both guides of a pilot, and the comparison of teams, say of it is what `npm run pilot` last wrote. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../../locales/en/compare.json' with { type: 'json' };
import dutch from '../../../locales/nl/compare.json' with { type: 'json' };
import type { PilotFigures } from '../../pilot/figures.ts';
import { type Language, percentIn, tablesOf } from '../../pilot/tables.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const figures = JSON.parse(read('test/pilot/figures.json')) as PilotFigures;

/** The share of intervals that hold, with people alike and with people who differ. */
const [alike = 0, differing = 0] = [true, false].map(
  (isAlike) => figures.rows.find(({ betweenPeople }) => (betweenPeople === 0) === isAlike)?.covered ?? 0,
);
/** Pilots in which practice did nothing, and how many of them found an effect. */
const idle = figures.rows.filter(({ effect }) => effect === 0);
const invented = Math.round(idle.reduce((sum, { found }) => sum + found, 0) * figures.pilots);
const all = idle.length * figures.pilots;

describe('what a pilot shows', () => {
  it('is as honest as the protocol promises', () => {
    expect(figures.pilots).toBe(100);
    expect(alike).toBeGreaterThanOrEqual(0.93);
    expect(invented / all).toBeLessThanOrEqual(0.05);
  });

  it.each([
    [
      'scenarios/PILOT.md',
      'en',
      `Of ${all} pilots in which practice did nothing, ${invented} found an effect`,
    ],
    [
      'scenarios/PROEF.md',
      'nl',
      `Van ${all} proeven waarin oefenen niets deed, vonden er ${invented} een effect`,
    ],
  ] as const)('stands in %s', (path, language: Language, sentence) => {
    const page = read(path);
    const [whole, exact] = [percentIn(language, 0), percentIn(language, 1)];
    for (const table of tablesOf(figures, language)) expect(page).toContain(table);
    expect(page).toContain(`${sentence} (${exact(invented / all)})`);
    const line = page
      .split('\n')
      .find((one) => one.startsWith(language === 'en' ? '- Where people' : '- Lijken'));
    expect(line).toContain(whole(alike));
    expect(line).toContain(whole(differing));
  });

  it.each([
    ['en', english],
    ['nl', dutch],
  ] as const)('stands under what may not be concluded: %s', (language, words) => {
    const whole = percentIn(language, 0);
    const said = words.compare.caveats['not-practice'];
    expect(said).toContain(whole(alike));
    expect(said).toContain(whole(differing));
  });
});
