/** A small run of `npm run pilot`: chance is seeded, so that it never differs; bounds are far from what the long run shows. */
import { describe, expect, it } from 'vitest';
import { banksOf, shippedBankInput } from '../../support/banks.ts';
import { USUAL, showing, shown } from '../../pilot/study.ts';

const banks = banksOf(shippedBankInput());
const PILOTS = 12;

describe('a pilot with a waiting list, played through the engine', () => {
  it('recovers an effect that is there, in intervals that hold what is true', () => {
    const design = { ...USUAL, effect: 0.8, teams: 6 };
    const result = showing(design, banks, PILOTS);
    expect(Math.abs(result.effect - shown(0.8, design))).toBeLessThan(0.15);
    expect(result.found).toBeGreaterThan(0.8);
    expect(result.covered).toBeGreaterThanOrEqual(0.93);
  }, 240_000);

  it('finds none that is not there, where everybody gains anyhow and remembers what was said', () => {
    const result = showing({ ...USUAL, trend: 0.8, remembers: 0.25 }, banks, PILOTS);
    expect(result.found).toBeLessThanOrEqual(1 / PILOTS);
    expect(Math.abs(result.effect)).toBeLessThan(0.15);
    // Without those who waited it would pass for learning.
    expect(result.gained).toBeGreaterThan(0.3);
  }, 240_000);
});
