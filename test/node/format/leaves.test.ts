/**
 * Whoever gives the format a new field must tell the guard of it: every leaf of a compiled file is taken away, and made
 * into another kind of thing. The file is then refused, or the leaf stands below with the reason why it may be missing.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, compileBank, compilePartners } from '../../../src/authoring/index.ts';
import { guardScenario } from '../../../src/format/guard.ts';
import type { Fact, Scenario } from '../../../src/format/types.ts';
import { guardBank } from '../../../src/rounds/index.ts';
import { PAIRS_NEEDED } from '../../../src/rounds/plan.ts';
import { bankInput } from '../../support/banks.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

type Path = readonly string[];

/** Under these keys stands as much as there is, each under a name of its own: less of it is another story, no damage. */
const AS_MANY_AS_THERE_ARE = new Set([
  ...['goals', 'questions', 'cast', 'cues', 'inner', 'effects', 'partners', 'facts', 'translations', 'en'],
  ...['judged', 'routed', 'policy'],
]);

/** Leaves that may be missing, each with the reason; `#` is a place in a list, `*` a name of the author's. */
const MAY_BE_MISSING: Readonly<Record<string, string>> = {
  'review.role': 'a draft has not been vouched for',
  'review.date': 'a draft has not been vouched for',
  'cast.*.role': 'a name may say enough',
  'cast.*.look': 'an adult',
  metersOf: 'nobody’s change is told',
  'scenes.*.title': 'it goes by its place',
  'scenes.*.place': 'it goes on where the story was',
  'scenes.*.setting': 'nobody meets somebody else there',
  'scenes.*.metersOf': 'as in the scenario',
  'scenes.*.reads': 'it shows no note',
  'scenes.*.isOrderFixed': 'each run draws an order',
  'scenes.*.picture.spots.#.cue': 'a place like any other',
  'scenes.*.script.#.speaker': 'narration',
  'scenes.*.script.#.cue': 'a line like any other',
  'scenes.*.turn.choices.#.then.#.speaker': 'narration',
  'scenes.*.turn.choices.#.then.#.cue': 'a line like any other',
  'scenes.*.turn.choices.#.grade': 'a point to discuss',
  'scenes.*.turn.choices.#.when.trust.atLeast': 'a condition may ask less',
  'scenes.*.turn.choices.#.when.trust.atMost': 'a condition may ask less',
  'scenes.*.turn.routes.#.grade': 'a point to discuss',
  'scenes.*.turn.routes.#.returns.#.speaker': 'narration',
  'scenes.*.turn.branches.#.when.safety.atLeast': 'a condition may ask less',
  'scenes.*.turn.branches.#.when.stress.atMost': 'a condition may ask less',
  'facts.*.address': 'not every source can be read on the web',
  'facts.*.checkedOn': 'nobody has read it again yet',
};
const MAY_BE_MISSING_IN_A_BANK: Readonly<Record<string, string>> = {
  'pairs.#.signal.script.#.speaker': 'narration',
  'pairs.#.signal.script.#.cue': 'a line like any other',
  'pairs.#.noise.script.#.speaker': 'narration',
  'pairs.#.noise.script.#.cue': 'a line like any other',
};

/** Everything in some data that holds nothing further. */
function* leavesOf(value: unknown, path: Path = []): Generator<Path> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) yield path;
  for (const [key, item] of entries) yield* leavesOf(item, [...path, key]);
}

/** The way to a leaf as a list above writes it. */
function kindOf(path: Path): string {
  const kinds = path.map((key, index) => {
    const above = path[index - 1] ?? '';
    if (/^\d+$/.test(key)) return '#';
    return AS_MANY_AS_THERE_ARE.has(above) || above === 'scenes' ? '*' : key;
  });
  return kinds.join('.');
}

/** Whether there may be as many as there are: an item of a list, or something under a name of its own. */
const isOneOfMany = (path: Path): boolean =>
  /^\d+$/.test(path.at(-1) ?? '') || AS_MANY_AS_THERE_ARE.has(path.at(-2) ?? '');

/** The kinds of leaves that pass although `change` was made to them. */
function passing(
  data: object,
  isTaken: (data: unknown) => boolean,
  change: (parent: Record<string, unknown>, key: string) => void,
  leaves: readonly Path[],
): string[] {
  const sent = JSON.stringify(data);
  const passed = leaves.filter((path) => {
    const copy = JSON.parse(sent) as Record<string, unknown>;
    const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
    change(parent, path.at(-1) ?? '');
    return isTaken(copy);
  });
  return [...new Set(passed.map(kindOf))].sort();
}

const takenAway = (parent: Record<string, unknown>, key: string): void => {
  delete parent[key];
};
const madeAnotherKind = (parent: Record<string, unknown>, key: string): void => {
  parent[key] = typeof parent[key] === 'number' ? String(parent[key]) : 7;
};

const fact: Fact = {
  ...{ says: 'Zo is het.', title: 'Een bladzijde', sure: 'verified', checkedOn: '2026-01-31' },
  address: 'https://example.org/bron',
};

function scenario(): Scenario {
  const file = new URL('../../../scenarios/partners.yaml', import.meta.url);
  const { partners } = compilePartners({ file: 'partners.yaml', text: readFileSync(file, 'utf8') });
  const { scenario: found } = compile({
    ...fixture('valid.yaml'),
    overlays: [fixture('valid.en.yaml')],
    ...(partners && { partners }),
  });
  if (!found) throw new TypeError('The example of everything compiles.');
  return { ...found, facts: { 'LAW-09': fact } };
}

describe.each([
  {
    of: 'a scenario',
    data: scenario(),
    isTaken: (data: unknown) => 'scenario' in guardScenario(data),
    missing: MAY_BE_MISSING,
  },
  ...compileBank(bankInput()).banks.map((bank) => ({
    of: `${bank.id}, dealt from a bank`,
    data: { ...bank, pairs: bank.pairs.slice(0, PAIRS_NEEDED[bank.length]) },
    isTaken: (data: unknown) => 'bank' in guardBank(data),
    missing: MAY_BE_MISSING_IN_A_BANK,
  })),
])('the guard on $of', ({ data, isTaken, missing }) => {
  // Pairs are all of one shape.
  const leaves = [...leavesOf(data)].filter(([key, at]) => key !== 'pairs' || at === '0');

  it('takes it as it is', () => {
    expect(isTaken(data)).toBe(true);
  });

  it('misses each leaf that is taken away, but for those that may be missing', () => {
    const fixed = leaves.filter((path) => !isOneOfMany(path));
    expect(passing(data, isTaken, takenAway, fixed)).toEqual(Object.keys(missing).sort());
  });

  it('refuses each leaf that is another kind of thing', () => {
    expect(passing(data, isTaken, madeAnotherKind, leaves)).toEqual([]);
  });
});
