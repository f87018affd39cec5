import { describe, expect, it } from 'vitest';
import { median, quantile, slope } from '../../bench/statistics.ts';

describe('the statistics of the benchmark', () => {
  it('take the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('interpolate a quantile between its neighbours', () => {
    const values = Array.from({ length: 21 }, (_, index) => index * 10);
    expect(quantile(values, 0.95)).toBeCloseTo(190);
    expect(quantile([10, 20], 0.25)).toBeCloseTo(12.5);
  });

  it('find how much a line rises, and that a flat one does not', () => {
    const line = (rise: number) => [0, 1, 2, 3].map((x) => ({ x, y: 100 + rise * x }));
    expect(slope(line(2.5))).toBeCloseTo(2.5);
    expect(slope(line(0))).toBeCloseTo(0);
  });
});
