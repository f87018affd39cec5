/**
 * Whoever gives the format a new field must tell the guard of it: every leaf of a compiled file is taken away, and made
 * into another kind of thing. The file is then refused, or the leaf stands below with the reason why it may be missing.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, compilePartners } from '../../../src/authoring/index.ts';
import { guardScenario } from '../../../src/format/guard.ts';
import type { Fact, Scenario } from '../../../src/format/types.ts';
import { isOneOfMany, leavesOf, madeAnotherKind, passing, takenAway } from '../../support/leaves.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

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

describe('the guard on a scenario', () => {
  const data = scenario();
  const isTaken = (found: unknown): boolean => 'scenario' in guardScenario(found);
  const leaves = [...leavesOf(data)];

  it('takes it as it is', () => {
    expect(isTaken(data)).toBe(true);
  });

  it('misses each leaf that is taken away, but for those that may be missing', () => {
    const fixed = leaves.filter((path) => !isOneOfMany(path));
    expect(passing(data, isTaken, takenAway, fixed)).toEqual(Object.keys(MAY_BE_MISSING).sort());
  });

  it('refuses each leaf that is another kind of thing', () => {
    expect(passing(data, isTaken, madeAnotherKind, leaves)).toEqual([]);
  });
});
