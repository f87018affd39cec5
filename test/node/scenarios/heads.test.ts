/**
 * No part of a drawn head goes with guilt. Heads are drawn by order in the cast, so they could only tell something if the
 * order did: casts begin with whom the story is about, and have the officials last. So for all people of all stories it is
 * counted which part goes with whom the story is about, with who says what is a reason to consult, and with a reason to
 * consult at all; and each count is held against the same people with these shuffled. In a form of the long round every
 * second pair has a reason, and so has every second person, nearly: there it is counted once more.
 */
import { describe, expect, it } from 'vitest';
import { contentReport } from '../../../src/authoring/index.ts';
import { partsAt } from '../../../src/elements/parts/head.ts';
import { placeOf, tintOf } from '../../../src/elements/parts/place.ts';
import { randomFrom, shuffled } from '../../../src/format/random.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { LEARNER } from '../../../src/format/vocabulary.ts';
import { dealRound } from '../../../src/rounds/deal.ts';
import { banksOf, shippedBankInput } from '../../support/banks.ts';
import { WITHOUT_REASON, stories } from '../../support/stories.ts';

const SHUFFLES = 2_000;
/** Less often than this by chance: something goes with it. Where a new story breaks it, another factor mends it (`place.ts`). */
const UNLIKELY = 0.01;

function drawn(person: string, scenario: Scenario) {
  const place = placeOf(person, scenario) ?? NaN;
  return { ...partsAt(place), tint: tintOf(place) };
}

const told = contentReport(stories).people;
const people = stories.flatMap((story) =>
  Object.entries(story.cast)
    .filter(([id]) => id !== LEARNER)
    .map(([id, { name }]) => {
      const counts = told.find((one) => one.scenario === story.id && one.name === name)?.counts;
      return {
        parts: drawn(id, story),
        isWhoItIsAbout: id === story.metersOf,
        saysASignal: (counts?.signal ?? 0) > 0,
        isReasonToConsult: !WITHOUT_REASON.includes(story.id),
      };
    }),
);

/** How far a part and a label go together: chi-square of their table. */
function together(parts: readonly unknown[], labels: readonly boolean[]): number {
  const share = labels.filter(Boolean).length / labels.length;
  const kinds = [...new Set(parts)];
  return kinds.reduce<number>((sum, kind) => {
    const own = labels.filter((_, index) => parts[index] === kind);
    const expected = own.length * share;
    const off = own.filter(Boolean).length - expected;
    return sum + off ** 2 / expected + off ** 2 / (own.length - expected);
  }, 0);
}

/** How often chance alone puts them together as far as this, 0 to 1. */
function likely(parts: readonly unknown[], labels: readonly boolean[]): number {
  const random = randomFrom(1);
  const found = together(parts, labels);
  const asFar = Array.from({ length: SHUFFLES }, () => together(parts, shuffled(labels, random))).filter(
    (one) => one >= found - 1e-9,
  );
  return asFar.length / SHUFFLES;
}

const PARTS = ['hair', 'clothes', 'tone', 'hasGlasses', 'tint'] as const;
const LABELS = ['isWhoItIsAbout', 'saysASignal', 'isReasonToConsult'] as const;

describe.each(LABELS)('%s', (label) => {
  it.each(PARTS)('goes with no %s', (part) => {
    const chance = likely(
      people.map(({ parts }) => parts[part]),
      people.map((one) => one[label]),
    );
    expect(chance).toBeGreaterThan(UNLIKELY);
  });
});

const { a, b } = banksOf(shippedBankInput());

describe.each([a, b].map((bank) => [bank.id, dealRound(bank, 1)] as const))('%s', (_, round) => {
  const met = Object.values(round.scenes).flatMap(({ script, turn }) => {
    if (turn.kind !== 'judge') return [];
    const speakers = new Set(script.flatMap(({ speaker = LEARNER }) => speaker));
    speakers.delete(LEARNER);
    return [...speakers].map((person) => ({
      parts: drawn(person, round),
      isReasonToConsult: turn.expected === 'consult',
    }));
  });

  it.each(PARTS)('has no %s that goes with a reason to consult', (part) => {
    const chance = likely(
      met.map(({ parts }) => parts[part]),
      met.map(({ isReasonToConsult }) => isReasonToConsult),
    );
    expect(chance).toBeGreaterThan(UNLIKELY);
  });
});
