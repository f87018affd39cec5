/**
 * Learners whose skill and caution are known, played through a long round. Chance is seeded, so that a run never differs;
 * tolerances are four standard errors of the mean of all learners, as the exact spread of one learner says.
 */
import { describe, expect, it } from 'vitest';
import { type Telling, assess, byBlock, tell } from '../../../src/assessment/index.ts';
import { inverseNormal } from '../../../src/assessment/normal.ts';
import { type Certainty, type Transcript, journey, startEntry } from '../../../src/engine/index.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { board, end, scene } from '../../support/boards.ts';

const CASES = 24;
const LEARNERS = 200;

/** 24 cases with a reason and 24 without, in turn. */
const round: Scenario = board([
  ...Array.from({ length: 2 * CASES }, (_, at) => {
    const to = at + 1 < 2 * CASES ? sceneId(at + 1) : 'end';
    const expected = isSignal(at) ? ('consult' as const) : ('no-consult' as const);
    return scene(sceneId(at), { kind: 'judge', expected, because: [], sources: [], explain: 'later', to });
  }),
  scene('end', end),
]);

function isSignal(at: number): boolean {
  return at % 2 === 0;
}
function sceneId(at: number): string {
  return `long-${at + 1}-pair-${isSignal(at) ? 'signal' : 'noise'}`;
}

/** Uniform numbers above 0 and below 1 (Mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** Where the evidence must lie, seen from the criterion, for each higher certainty. */
const STEPS = [-1, -0.5, 0, 0.5, 1];

function certaintyOf(evidence: number, criterion: number): Certainty {
  return (1 + STEPS.filter((step) => evidence > criterion + step).length) as Certainty;
}

type Index = Extract<Telling, { kind: 'index' }>;

/** What learners of this d′ and criterion are told after the round. */
function learners(dPrime: number, criterion: number): readonly Index[] {
  const chance = random(1995);
  return Array.from({ length: LEARNERS }, () => {
    const transcript: Transcript = [
      startEntry(round),
      ...Array.from({ length: 2 * CASES }, (_, at) => {
        const evidence = inverseNormal(chance()) + (isSignal(at) ? dPrime / 2 : -dPrime / 2);
        return { type: 'judge', certainty: certaintyOf(evidence, criterion) } as const;
      }),
    ];
    const [long, ...others] = byBlock(assess(journey(round, transcript)).judgements);
    const telling = long && tell(long);
    if (telling?.kind !== 'index' || others.length > 0)
      throw new Error('One block of an index was expected.');
    return telling;
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (all: readonly Index[], test: (telling: Index) => boolean): number =>
  mean(all.map((telling) => (test(telling) ? 1 : 0)));

describe('after a long round', () => {
  it('somebody who guesses shows a d′ near 0, an area near a half, and no other band than low', () => {
    const guessers = learners(0, 0);
    // One guesser's d′ has a standard deviation of 0.36, the area one of 0.08.
    expect(Math.abs(mean(guessers.map(({ sensitivity }) => sensitivity.dPrime)))).toBeLessThan(0.11);
    expect(Math.abs(mean(guessers.map(({ area }) => area.value)) - 0.5)).toBeLessThan(0.03);
    // 0.3% of guessers get past it, so two or more of 200 would be rare.
    expect(share(guessers, ({ sensitivityBand }) => sensitivityBand === 'low')).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    ['cautious', 0.6, 'conservative'],
    ['eager', -0.6, 'liberal'],
  ] as const)('%s learners show their criterion, and the skill they have', (_name, criterion, band) => {
    const told = learners(1, criterion);
    // By the correction the exact mean is 0.593 for the criterion and 0.988 for d′; one learner spreads 0.21 and 0.41.
    expect(Math.abs(mean(told.map(({ sensitivity }) => sensitivity.criterion)) - criterion)).toBeLessThan(
      0.07,
    );
    expect(Math.abs(mean(told.map(({ sensitivity }) => sensitivity.dPrime)) - 1)).toBeLessThan(0.13);
    // 0.6 lies half a standard deviation past the band's edge: two in three get its word, nobody the opposite one.
    expect(share(told, ({ tendencyBand }) => tendencyBand === band)).toBeGreaterThan(0.5);
    const opposite = band === 'liberal' ? 'conservative' : 'liberal';
    expect(share(told, ({ tendencyBand }) => tendencyBand === opposite)).toBe(0);
  });

  it('somebody who is always right shows the most that 24 cases of each kind allow', () => {
    const [perfect] = learners(40, 0);
    expect(perfect?.sensitivity.dPrime).toBeCloseTo(2 * inverseNormal(24.5 / 25), 12);
    expect(perfect?.sensitivity.criterion).toBeCloseTo(0, 12);
    expect(perfect?.area.value).toBe(1);
    expect(perfect).toMatchObject({ sensitivityBand: 'high', tendencyBand: 'neutral' });
  });

  it('the interval holds the true area as often as it says', () => {
    // The area that a d′ of 1 makes on this scale, computed from the normal distribution; 95% ± 4 standard errors.
    const held = share(learners(1, 0), ({ area }) => area.low <= 0.7516 && area.high >= 0.7516);
    expect(held).toBeGreaterThan(0.89);
  });
});
