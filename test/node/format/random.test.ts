import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom, shuffled } from '../../../src/format/random.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('chance from a seed', () => {
  // Stored runs hold a seed and no order: were these to change, every run would be shown in another order than it was played.
  it.each([
    [0, [0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]],
    [1, [0.6270739405881613, 0.002735721180215478, 0.5274470399599522]],
    [0xffff_ffff, [0.8964226141106337, 0.189478256739676, 0.7156526781618595]],
  ])('of %d is these numbers, on every device and for ever', (seed, numbers) => {
    const random = randomFrom(seed);
    expect(numbers.map(() => random())).toEqual(numbers);
  });

  it('is anything from 0 up to, not including, 1', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        for (let count = 0; count < 50; count += 1) {
          const drawn = random();
          expect(drawn).toBeGreaterThanOrEqual(0);
          expect(drawn).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('a drawn order', () => {
  it('holds the same items, and leaves the list that was given as it is', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.nat(), { maxLength: 12 }), (seed, items) => {
        const given = [...items];
        const order = shuffled(given, randomFrom(seed));
        expect(given).toEqual(items);
        expect(order).not.toBe(given);
        expect(order.toSorted()).toEqual(items.toSorted());
      }),
    );
  });

  it('takes as many numbers as it needs and no more, so that what is drawn next stays what it was', () => {
    const [random, same] = [randomFrom(1), randomFrom(1)];
    shuffled(['a', 'b', 'c'], random);
    shuffled(['a'], random);
    shuffled([], random);
    expect(random()).toBe([same(), same(), same()].at(-1));
  });

  it('may be any, each as often as any other', () => {
    const often = new Map<string, number>();
    const random = randomFrom(4);
    for (let count = 0; count < 6000; count += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      often.set(order, (often.get(order) ?? 0) + 1);
    }
    expect(often.size).toBe(6);
    // 1,000 each; five standard deviations of 29 to either side.
    for (const [order, count] of often) expect(Math.abs(count - 1000), order).toBeLessThan(145);
  });
});
