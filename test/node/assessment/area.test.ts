import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaInterval, areaUnderCurve } from '../../../src/assessment/index.ts';
import vectors from '../../fixtures/detection-vectors.json' with { type: 'json' };

const counts = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 });

/** The definition by pairs, one by one. */
function mannWhitney(signal: readonly number[], noise: readonly number[]): number {
  let won = 0;
  let pairs = 0;
  for (const [s, signals] of signal.entries()) {
    for (const [n, noises] of noise.entries()) {
      pairs += signals * noises;
      won += signals * noises * (s > n ? 1 : s === n ? 0.5 : 0);
    }
  }
  return won / pairs;
}

describe('the area under the curve', () => {
  it('of given ratings is as computed elsewhere, and so is its standard error', () => {
    const { signal, noise, auc, hanleyMcNeilSE } = vectors.ratings;
    expect(areaUnderCurve(signal, noise)?.area).toBeCloseTo(auc, 12);
    expect(areaUnderCurve(signal, noise)?.standardError).toBeCloseTo(hanleyMcNeilSE, 10);
  });

  it('is the share of pairs in which the case with a reason got the higher certainty', () => {
    fc.assert(
      fc.property(counts, counts, (signal, noise) => {
        const found = areaUnderCurve(signal, noise);
        const isEmpty = [signal, noise].some((each) => each.every((count) => count === 0));
        if (isEmpty) expect(found).toBeUndefined();
        else expect(found?.area).toBeCloseTo(mannWhitney(signal, noise), 12);
      }),
    );
  });

  it('is 1 where every reason got more certainty, and a half where certainty told nothing', () => {
    expect(areaUnderCurve([0, 0, 0, 1, 2, 3], [4, 1, 1, 0, 0, 0])).toEqual({ area: 1, standardError: 0 });
    expect(areaUnderCurve([0, 0, 5, 0, 0, 0], [0, 0, 4, 0, 0, 0])?.area).toBe(0.5);
  });

  it('is not told where one of the classes has no trials', () => {
    const none = [0, 0, 0];
    expect(areaUnderCurve(none, [1, 2, 3])).toBeUndefined();
    expect(areaUnderCurve([1, 2, 3], none)).toBeUndefined();
    expect(areaUnderCurve(none, none)).toBeUndefined();
  });

  it('is refused for numbers that are no counts, and for scales of different length', () => {
    for (const wrong of [-1, 0.5, NaN]) {
      expect(() => areaUnderCurve([1, wrong], [1, 1])).toThrow(RangeError);
      expect(() => areaUnderCurve([1, 1], [1, wrong])).toThrow(RangeError);
    }
    expect(() => areaUnderCurve([1, 1], [1, -3])).toThrow('A count is a whole number from 0 on, not -3.');
    for (const [signal, noise] of [
      [
        [1, 1],
        [1, 1, 1],
      ],
      [
        [1, 1, 1],
        [1, 1],
      ],
    ] as const) {
      expect(() => areaUnderCurve(signal, noise)).toThrow(RangeError);
      expect(() => areaUnderCurve(signal, noise)).toThrow('one list of counts is longer');
    }
  });
});

describe('the standard error of an area', () => {
  /** As Hanley and McNeil write it. */
  const expected = (area: number, signals: number, noises: number): number => {
    const [q1, q2] = [area / (2 - area), (2 * area ** 2) / (1 + area)];
    const spread = area * (1 - area) + (signals - 1) * (q1 - area ** 2) + (noises - 1) * (q2 - area ** 2);
    return Math.sqrt(spread / (signals * noises));
  };

  it.each([
    [[0, 1, 2, 3, 4, 5], 15, [9, 3, 1, 0, 1, 0], 14],
    [[1, 0, 0, 1, 0, 1], 3, [8, 8, 4, 3, 1, 1], 25],
  ])('is as it was published, for %j (%i) against %j (%i)', (signal, signals, noise, noises) => {
    const found = areaUnderCurve(signal, noise);
    expect(found?.standardError).toBeCloseTo(expected(found?.area ?? NaN, signals, noises), 12);
  });
});

describe('the interval of an area', () => {
  const area = fc.double({ min: 0, max: 1, noNaN: true });
  const trials = fc.integer({ min: 1, max: 60 });

  it('holds the area and stays between 0 and 1', () => {
    fc.assert(
      fc.property(area, trials, trials, (value, signals, noises) => {
        const { low, high } = areaInterval(value, signals, noises);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(value + 1e-12);
        expect(high).toBeGreaterThanOrEqual(value - 1e-12);
      }),
    );
  });

  it('ends where the area would be as far off as 1.96 of the standard errors there', () => {
    const { low } = areaInterval(0.85125, 20, 20);
    const q1 = low / (2 - low) - low ** 2;
    const q2 = (2 * low ** 2) / (1 + low) - low ** 2;
    const standardError = Math.sqrt((low * (1 - low) + 19 * q1 + 19 * q2) / 400);
    expect((0.85125 - low) / standardError).toBeCloseTo(1.959964, 6);
  });

  it('is the same seen from the other class', () => {
    const { low, high } = areaInterval(0.7, 20, 28);
    const other = areaInterval(0.3, 28, 20);
    expect(other.low).toBeCloseTo(1 - high, 12);
    expect(other.high).toBeCloseTo(1 - low, 12);
  });

  it('leaves room for chance even where no mistake was made, less so after more judgements', () => {
    const [after20, after40] = [areaInterval(1, 20, 20), areaInterval(1, 40, 40)];
    expect(after20.high).toBe(1);
    expect(after20.low).toBeLessThan(0.95);
    expect(after40.low).toBeGreaterThan(after20.low);
  });
});
