import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverseNormal, normalDistribution } from '../../../src/assessment/normal.ts';

// Computed with mpmath at 30 digits.
const SHARES = [
  [0, 0.5],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145705],
  [1.96, 0.024997895148220434],
  [2.5, 0.0062096653257761352],
  [5, 2.8665157187919391e-7],
  [7, 1.279812543885835e-12],
  [8, 6.2209605742717841e-16],
  [10, 7.6198530241605261e-24],
] as const;
const SCORES = [
  [0.5, 0],
  [0.4, -0.2533471031357998],
  [0.25, -0.67448975019608174],
  [0.1, -1.2815515655446005],
  [0.025, -1.9599639845400542],
  [0.02425, -1.9729610513118849],
  [0.01, -2.3263478740408411],
  [0.001, -3.0902323061678135],
  [1e-6, -4.7534243088228989],
  [1e-12, -7.0344838253011319],
] as const;

describe('the normal distribution', () => {
  it.each(SHARES)('leaves the right share beyond a z-score of %d on either side', (z, share) => {
    expect(normalDistribution(-z)).toBeCloseTo(share, 14);
    expect(normalDistribution(z)).toBeCloseTo(1 - share, 14);
  });

  it('keeps its precision far out, where shares are tiny', () => {
    for (const [z, share] of SHARES) expect(normalDistribution(-z) / share).toBeCloseTo(1, 7);
  });

  it('is 0 and 1 at the very ends', () => {
    expect(normalDistribution(-Infinity)).toBe(0);
    expect(normalDistribution(Infinity)).toBe(1);
  });

  it('never falls, and stays between 0 and 1 whatever the z-score', () => {
    const score = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(score, score, (left, right) => {
        const [low, high] = [Math.min(left, right), Math.max(left, right)].map(normalDistribution);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual((high as number) + 1e-14);
      }),
    );
  });
});

describe('the inverse normal distribution', () => {
  it.each(SCORES)('finds the z-score of %d to nine digits', (probability, z) => {
    expect(Math.abs(inverseNormal(probability) - z)).toBeLessThanOrEqual(1.2e-9 * Math.abs(z));
  });

  it('is the same on both sides of a half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 20 - 1 }), (part) => {
        const probability = part / 2 ** 20;
        expect(inverseNormal(1 - probability) + inverseNormal(probability)).toBe(0);
      }),
    );
  });

  it('undoes the distribution', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        expect(inverseNormal(normalDistribution(z))).toBeCloseTo(z, 6);
      }),
    );
  });

  it.each([0, 1, -0.1, 1.1, NaN, Infinity])('refuses %d, which has no z-score', (probability) => {
    expect(() => inverseNormal(probability)).toThrow(RangeError);
    expect(() => inverseNormal(probability)).toThrow(`between 0 and 1, not ${probability}`);
  });
});
