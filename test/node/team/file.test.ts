import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { dealRound } from '../../../src/rounds/index.ts';
import { teamProblem } from '../../../src/i18n/figures.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { createTeamTranslator } from '../../../src/i18n/team.ts';
import {
  TEAM_PROBLEMS,
  type TeamFile,
  addSession,
  closeSession,
  guardTeamFile,
  itemsOf,
  itemsOfBank,
  mergeTeamFiles,
  newTeamFile,
  raiseFloor,
  readTeamFile,
  writeTeamFile,
} from '../../../src/team/file/index.ts';
import { banksOf, shippedBankInput } from '../../support/banks.ts';
import { counted, fileOf, formItems, teamWith } from '../../support/teams.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../scenarios/team.schema.json', import.meta.url), 'utf8'),
) as object;
const fitsSchema = new Ajv({ schemaId: 'auto' }).compile(schema);

const month = { month: '2026-03', consultations: 4, goodToAsk: 3, referrals: 6, returned: 3, daysToDesk: 5 };
const logic = {
  ...{ day: '2026-03-01', problem: 'We zien het laat.', principles: '', actions: 'Elke maand oefenen.' },
  ...{ outcomes: '', result: '', impact: '' },
};
const FULL: TeamFile = fileOf(
  guardTeamFile({
    ...teamWith(
      counted([1, 6, 7, 12], { people: 12 }),
      counted([2, 3], {
        people: 4,
        kind: 'booster',
        day: '2026-05-01',
        items: formItems(3, 'b'),
      }),
    ),
    practice: [{ ...month, reasons: { 'wrong-desk': 2 } }],
    logic: [logic],
    roles: [{ partner: 'local-team', does: ['Meegaan naar huis'], doesNot: ['Geld innen'] }],
    pilot: { id: 'spring', practises: 'now' },
  }),
);

/** The file with something else at a path. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(FULL) as unknown as Record<string, unknown>;
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  const place = parts.reduce((thing, key) => thing[key] as Record<string, unknown>, copy);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

const problemsIn = (guarded: object): string[] =>
  'problems' in guarded
    ? (guarded.problems as { code: string; path: string }[]).map(({ code, path }) => `${code} ${path}`)
    : [];

describe('a team file', () => {
  it('is read as it was written, by people too', () => {
    const text = writeTeamFile(FULL);
    expect(fileOf(readTeamFile(text))).toEqual(FULL);
    expect(text).toMatch(
      /^ {8}\{ "pair": "pair-01", "twin": "signal", "hash": "\w{11}", "consult": "few" \},$/m,
    );
  });

  it('fits the schema that comes along', () => {
    expect(fitsSchema(FULL)).toBe(true);
  });

  it('draws which form comes first, and says with what', () => {
    const firsts = Array.from(
      { length: 200 },
      (_, seed) => newTeamFile('West', '2026-03-01', seed).order.first,
    );
    expect(firsts.filter((first) => first === 'a').length).toBeGreaterThan(70);
    expect(firsts.filter((first) => first === 'b').length).toBeGreaterThan(70);
    expect(problemsIn(guardTeamFile(changed('order.first', FULL.order.first === 'a' ? 'b' : 'a')))).toEqual([
      'not-drawn order.first',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['version', 2, 'other-version version'],
    ['floor', 9, 'not-a-number floor'],
    ['remarks', 'Jan was ziek', 'unknown-key remarks'],
    ['team.name', ' ', 'not-text team.name'],
    ['sessions.0.people', 2, 'not-a-number sessions.1.people'],
    ['sessions.0.day', '2026-02-30', 'not-a-day sessions.1.day'],
    ['sessions.0.form', undefined, 'form-wanted sessions.1'],
    ['sessions.1.form', 'a', 'form-unwanted sessions.2.form'],
    ['sessions.0.items.0.consult', 1, 'minority-told sessions.1.items.1.consult'],
    ['sessions.0.items.0.consult', 11, 'minority-told sessions.1.items.1.consult'],
    ['sessions.0.items.1.consult', undefined, 'missing sessions.1.items.2.consult'],
    ['sessions.0.items.1.by', 'Jan', 'unknown-key sessions.1.items.2.by'],
    ['sessions.0.sums', {}, 'both-told sessions.1.items.1.consult'],
    ['sessions.0.certainty', [1, 2, 3], 'unknown-key sessions.1.certainty'],
    ['sessions.0.people', 9, 'minority-told sessions.1.items.3.consult'],
    ['sessions.1.sums.signal', undefined, 'sum-missing sessions.2.sums.signal'],
    ['sessions.1.sums.signal', 2, 'minority-told sessions.2.sums.signal'],
    ['sessions.1.people', 3, 'sum-too-small sessions.2.sums.signal'],
    ['sessions.1.people', 10, 'sums-above-floor sessions.2'],
    ['sessions.1.id', FULL.sessions[0]?.id, 'twice sessions.2'],
    ['practice.0.consultations', 2, 'part-of-few practice.1.goodToAsk'],
    ['practice.0.returned', 7, 'part-too-large practice.1.returned'],
    ['practice.0.reasons', { other: 4 }, 'part-too-large practice.1.reasons'],
    ['practice.0.month', '2026-13', 'not-a-month practice.1.month'],
    ['roles.0.partner', 'Wijkteam', 'not-an-id roles.1.partner'],
    ['pilot.practises', 'soon', 'not-one-of pilot.practises'],
  ])('is refused with %s: %j', (path, value, problem) => {
    expect(problemsIn(guardTeamFile(changed(path, value)))).toContain(problem);
  });

  it('is refused when it is anything else, without a crash', () => {
    for (const text of [
      '',
      '[]',
      'null',
      '{"version":1}',
      '{"version":1,"sessions":{}}',
      '{"__proto__":1}',
    ]) {
      expect(problemsIn(readTeamFile(text)).length).toBeGreaterThan(0);
    }
  });

  it.each(LANGUAGES)('says what is wrong in a sentence, in %s', async (language) => {
    const words = await createTeamTranslator(language);
    for (const code of TEAM_PROBLEMS) {
      expect(teamProblem({ code, path: 'sessions.2', params: {} }, words)).toMatch(/^.{20,}[.?؟]$/s);
    }
  });

  it('counts no item twice on one day, perhaps without one person', () => {
    const again = addSession(FULL, counted([6], { people: 11 }));
    expect(problemsIn(again)).toEqual(['same-day sessions.3']);
    expect(problemsIn(addSession(FULL, counted([6], { people: 11, day: '2026-03-09' })))).toEqual([]);
  });
});

describe('closing what was counted', () => {
  it('tells nobody, one and two alike, and all but so many', () => {
    const session = closeSession(counted([0, 1, 2, 3, 9, 10, 11, 12], { items: formItems(4) }), 10);
    expect(session.items.map((item) => ('consult' in item ? item.consult : undefined))).toEqual([
      ...['few', 'few', 'few', 3, 9],
      ...['most', 'most', 'most'],
    ]);
  });

  it('keeps one sum for each kind with fewer people, and none of fewer than ten judgements', () => {
    const small = closeSession(counted([3, 4], { people: 5, items: formItems(2) }), 10);
    expect(small).toMatchObject({ sums: { signal: 7, noise: 'most' } });
    expect(JSON.stringify(small)).not.toContain('consult');
    expect(closeSession(counted([2], { people: 4, items: formItems(2) }), 10)).toMatchObject({ sums: {} });
  });

  it.each([
    [counted([13])],
    [counted([-1])],
    [counted([1.5])],
    [counted([1], { people: 2 })],
    [counted([1], { items: [...formItems(2), ...formItems(2)] })],
  ])('throws at what cannot have been counted', (open) => {
    expect(() => closeSession(open, 10)).toThrow(RangeError);
  });
});

describe('the floor', () => {
  it('makes sums of what is below it, of what was told only', () => {
    const raised = fileOf(raiseFloor(FULL, 15));
    // Twenty items with a reason: “few”, 6, 7 and seventeen times “most”, of twelve people.
    expect(raised.sessions[0]).toMatchObject({ sums: { signal: { atLeast: 183, atMost: 219 } } });
    expect(JSON.stringify(raised)).not.toContain('consult"');
  });

  it('is never lowered', () => {
    expect(problemsIn(raiseFloor(fileOf(raiseFloor(FULL, 15)), 12))).toEqual(['floor-lowered floor']);
  });
});

describe('putting two files of a team together', () => {
  const later = fileOf(addSession(FULL, counted([5], { day: '2026-06-01', form: 'b' })));

  it('keeps every session once, whichever comes first', () => {
    const other = fileOf(addSession(FULL, counted([5], { day: '2026-07-01', form: 'b' })));
    const one = mergeTeamFiles(later, other);
    expect(one).toMatchObject({ keptOurs: [], file: { sessions: { length: 4 } } });
    expect(mergeTeamFiles(other, later)).toEqual(one);
    expect(mergeTeamFiles(later, later)).toMatchObject({ file: later });
  });

  it('takes the higher floor', () => {
    const raised = fileOf(raiseFloor(FULL, 15));
    expect(mergeTeamFiles(raised, later)).toMatchObject({ file: { floor: 15, sessions: { length: 3 } } });
    expect(mergeTeamFiles(FULL, raised)).toMatchObject({ file: raised });
  });

  it('refuses other content under the same id', () => {
    const tampered = fileOf(guardTeamFile(changed('sessions.0.items.1.consult', 7)));
    expect(problemsIn(mergeTeamFiles(FULL, tampered))).toEqual(['session-changed sessions.1']);
  });

  it('refuses another team, another draw and another group', () => {
    expect(problemsIn(mergeTeamFiles(FULL, newTeamFile('Oost', '2026-03-01', 7)))).toEqual([
      'other-team team',
    ]);
    const drawn = fileOf(guardTeamFile({ ...FULL, order: newTeamFile('West', '2026-04-01', 8).order }));
    expect(problemsIn(mergeTeamFiles(FULL, drawn))).toEqual(['other-draw order']);
    const waiting = fileOf(guardTeamFile(changed('pilot.practises', 'later')));
    expect(problemsIn(mergeTeamFiles(FULL, waiting))).toEqual(['other-pilot pilot']);
  });

  it('says where ours was kept', () => {
    const theirs = fileOf(guardTeamFile(changed('practice.0.consultations', 5)));
    expect(mergeTeamFiles(FULL, theirs)).toMatchObject({ keptOurs: ['practice.2026-03'], file: FULL });
  });
});

describe('the items of a round', () => {
  it('are called the same in what is dealt as in its bank, whatever the seed', () => {
    const { a, b } = banksOf(shippedBankInput());
    const known = new Set(itemsOfBank(a).map((item) => JSON.stringify(item)));
    for (const bank of [a, b]) {
      const items = [...itemsOf(dealRound(bank, 12)).values()];
      expect(items.length).toBeGreaterThan(30);
      expect(items.filter((item) => !known.has(JSON.stringify(item)))).toEqual([]);
    }
  });
});
