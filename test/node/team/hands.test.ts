import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, handsLeft, noHands } from '../../../src/team/play/hands.ts';

/** What somebody types, one after the other. */
const typed = fc.array(
  fc.tuple(fc.nat(5), fc.oneof(fc.integer({ min: -5, max: 300 }), fc.constant(NaN), fc.float())),
);

describe('hands that are counted', () => {
  it('are never more than there are people, whatever is typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), typed, (people, entries) => {
        const hands = entries.reduce(
          (all, [index, count]) => counted(all, index, count),
          noHands(people, 6, false),
        );
        expect(handsLeft(hands)).toBeGreaterThanOrEqual(0);
        expect(hands.counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      }),
    );
  });

  it('keep what was counted before, and take what is left of the people', () => {
    const hands = counted(counted(noHands(12, 2, false), 0, 7), 1, 9);
    expect(hands.counts).toEqual([7, 5]);
    expect(counted(hands, 0, 3).counts).toEqual([3, 5]);
  });

  it('may be raised more than once where more than one thing can be written down', () => {
    const hands = counted(counted(noHands(12, 2, true), 0, 12), 1, 99);
    expect(hands.counts).toEqual([12, 12]);
  });
});
