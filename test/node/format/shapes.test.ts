import { describe, expect, it } from 'vitest';
import { light, list, text } from '../../../src/format/shapes.ts';

const anything = (): boolean => true;

describe('a list with a bound', () => {
  it('may hold as many as that, and no more', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list(text, 2))).toEqual([true, true, true, false]);
  });
});

describe('something that may not be heavier than a bound', () => {
  it.each([
    ['a text', 68, 'abcd', 'abcde'],
    ['a list, in which each thing weighs', 193, ['a'], ['a', 'b']],
    ['a thing whose last part is one too many', 129, ['a'], ['a', '']],
  ])('is refused from one sign on: %s', (_what, most, just, over) => {
    expect([just, over].map(light(most, anything))).toEqual([true, false]);
  });

  it('is weighed by number and by what is not there as well', () => {
    expect([63, 64].map((most) => light(most, anything)(7))).toEqual([false, true]);
    expect(light(192, anything)({ a: undefined, b: null })).toBe(true);
  });

  it('is refused where it goes round, without going round', () => {
    const round: unknown[] = [];
    round.push(round);
    expect(light(1_000, anything)(round)).toBe(false);
  });

  it('still has to be what is asked', () => {
    expect(light(100, text)(7)).toBe(false);
  });
});
