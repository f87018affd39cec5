import { describe, expect, it } from 'vitest';
import { type DetectionCounts, sensitivity } from '../../../src/assessment/index.ts';
import { inverseNormal, normalDistribution } from '../../../src/assessment/normal.ts';
import vectors from '../../fixtures/detection-vectors.json' with { type: 'json' };

const counted = (hits: number, misses: number, falseAlarms: number, correctRejections: number) =>
  sensitivity({ hits, misses, falseAlarms, correctRejections });

describe('sensitivity', () => {
  it.each(vectors.counts)(
    'of $hits hits, $misses misses, $falseAlarms false alarms, $correctRejections correct rejections is as computed elsewhere',
    (vector) => {
      const found = sensitivity(vector);
      expect(found?.hitRate).toBeCloseTo(vector.H, 6);
      expect(found?.falseAlarmRate).toBeCloseTo(vector.F, 6);
      expect(found?.dPrime).toBeCloseTo(vector.dPrime, 6);
      expect(found?.criterion).toBeCloseTo(vector.criterion, 6);
      expect(found?.aucEquivalent).toBeCloseTo(vector.aucEquivalent, 6);
    },
  );

  it('of a neutral judge has a criterion of plain 0, without a sign', () => {
    for (const found of [counted(20, 0, 0, 20), counted(3, 3, 3, 3)]) {
      expect(Object.is(found?.criterion, -0)).toBe(false);
      expect(found?.criterion).toBeCloseTo(0, 12);
    }
  });

  it('of swapped classes is the opposite, at the same criterion', () => {
    const found = counted(18, 2, 6, 14);
    const swapped = counted(6, 14, 18, 2);
    expect(swapped?.dPrime).toBe(-(found?.dPrime ?? NaN));
    expect(swapped?.criterion).toBe(found?.criterion);
  });

  it('is undefined where one of the two kinds never came up', () => {
    expect(counted(0, 0, 2, 3)).toBeUndefined();
    expect(counted(2, 3, 0, 0)).toBeUndefined();
    expect(counted(0, 0, 0, 0)).toBeUndefined();
  });

  it.each(['hits', 'misses', 'falseAlarms', 'correctRejections'] as const)(
    'is refused when the number of %s cannot be a count',
    (key) => {
      for (const wrong of [-1, 0.5, NaN, Infinity]) {
        const counts: DetectionCounts = {
          hits: 1,
          misses: 1,
          falseAlarms: 1,
          correctRejections: 1,
          [key]: wrong,
        };
        expect(() => sensitivity(counts)).toThrow(RangeError);
      }
    },
  );
});

/** Chance of each number of successes out of `n`. */
function binomial(n: number, chance: number): number[] {
  let ways = 1;
  return Array.from({ length: n + 1 }, (_, successes) => {
    if (successes > 0) ways *= (n - successes + 1) / successes;
    return ways * chance ** successes * (1 - chance) ** (n - successes);
  });
}

/** All ways in which a round of `n` of each kind can come out for somebody of this d′, with their chances. */
function outcomes(n: number, dPrime: number): { chance: number; dPrime: number; criterion: number }[] {
  const hits = binomial(n, normalDistribution(dPrime / 2));
  const falseAlarms = binomial(n, normalDistribution(-dPrime / 2));
  return hits.flatMap((hitChance, h) =>
    falseAlarms.map((alarmChance, f) => {
      const found = counted(h, n - h, f, n - f);
      return {
        chance: hitChance * alarmChance,
        dPrime: found?.dPrime ?? NaN,
        criterion: found?.criterion ?? NaN,
      };
    }),
  );
}
type Outcome = ReturnType<typeof outcomes>[number];

const mean = (all: readonly Outcome[], value: (one: Outcome) => number): number =>
  all.reduce((sum, one) => sum + one.chance * value(one), 0);
function deviation(all: readonly Outcome[], value: (one: Outcome) => number): number {
  const centre = mean(all, value);
  return Math.sqrt(mean(all, (one) => (value(one) - centre) ** 2));
}

describe('how far sensitivity can be trusted', () => {
  it.each(vectors.howManyTrials.rows)(
    'after $nSignal + $nNoise judgements is as computed elsewhere',
    ({ nSignal: n, ...row }) => {
      const [guesser, true1, true2] = [0, 1, 2].map((dPrime) => outcomes(n, dPrime)) as [
        Outcome[],
        Outcome[],
        Outcome[],
      ];
      expect(mean(true1, (one) => one.dPrime)).toBeCloseTo(row.meanDPrimeTrue1, 6);
      expect(mean(true2, (one) => one.dPrime)).toBeCloseTo(row.meanDPrimeTrue2, 6);
      expect(deviation(true1, (one) => one.dPrime)).toBeCloseTo(row.sdDPrimeTrue1, 6);
      expect(deviation(true1, (one) => one.criterion)).toBeCloseTo(row.sdCriterionDPrimeTrue1, 6);
      expect(mean(guesser, (one) => (one.dPrime >= 1 ? 1 : 0))).toBeCloseTo(row.pGuesserDPrimeAtLeast1, 6);
      expect(Math.max(...true1.map((one) => one.dPrime))).toBeCloseTo(row.maxDPrime, 6);
      expect(counted(n, 0, 0, n)?.dPrime).toBeCloseTo(2 * inverseNormal((n + 0.5) / (n + 1)), 6);
    },
  );
});
