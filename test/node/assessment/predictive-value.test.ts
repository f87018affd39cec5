import { describe, expect, it } from 'vitest';
import { ASSUMED_BASE_RATE, predictiveValue, tenAlarms } from '../../../src/assessment/index.ts';
import { normalDistribution } from '../../../src/assessment/normal.ts';

describe('the predictive value of alarms', () => {
  // At a neutral criterion, in whole percents: computed by hand for the lesson.
  it.each([
    [1, [4, 11, 18, 36, 69]],
    [1.5, [7, 15, 25, 46, 77]],
    [2, [10, 22, 34, 57, 84]],
  ])('at d′ %d is small where a reason is rare', (dPrime, percents) => {
    const hitRate = normalDistribution(dPrime / 2);
    const found = [0.02, 0.05, 0.09, 0.2, 0.5].map((baseRate) =>
      Math.round((predictiveValue({ hitRate, falseAlarmRate: 1 - hitRate, baseRate }) ?? NaN) * 100),
    );
    expect(found).toEqual(percents);
  });

  it('of somebody who guesses is the base rate', () => {
    expect(predictiveValue({ hitRate: 0.5, falseAlarmRate: 0.5, baseRate: 0.5 })).toBe(0.5);
    expect(predictiveValue({ hitRate: 0.3, falseAlarmRate: 0.3, baseRate: ASSUMED_BASE_RATE })).toBeCloseTo(
      ASSUMED_BASE_RATE,
      12,
    );
  });

  it('is all where there are no mistakes, and none where there is never a reason', () => {
    expect(predictiveValue({ hitRate: 1, falseAlarmRate: 1, baseRate: 1 })).toBe(1);
    expect(predictiveValue({ hitRate: 0.4, falseAlarmRate: 0, baseRate: 0.1 })).toBe(1);
    expect(predictiveValue({ hitRate: 1, falseAlarmRate: 0.4, baseRate: 0 })).toBe(0);
  });

  it('is undefined where there is no alarm at all', () => {
    expect(predictiveValue({ hitRate: 0, falseAlarmRate: 0, baseRate: 0.1 })).toBeUndefined();
    expect(predictiveValue({ hitRate: 1, falseAlarmRate: 0, baseRate: 0 })).toBeUndefined();
  });

  it.each([-0.1, 1.1, NaN])('is refused for %d, which is no share', (wrong) => {
    const rates = { hitRate: 0.5, falseAlarmRate: 0.5, baseRate: 0.5 };
    for (const key of ['hitRate', 'falseAlarmRate', 'baseRate']) {
      expect(() => predictiveValue({ ...rates, [key]: wrong })).toThrow(RangeError);
      expect(() => predictiveValue({ ...rates, [key]: wrong })).toThrow(`0 and 1; ${wrong} does not`);
    }
  });

  it('is told as whole alarms out of ten', () => {
    expect(tenAlarms(0.27)).toEqual({ real: 3, mistaken: 7 });
    expect(tenAlarms(0)).toEqual({ real: 0, mistaken: 10 });
    expect(tenAlarms(1)).toEqual({ real: 10, mistaken: 0 });
  });
});
