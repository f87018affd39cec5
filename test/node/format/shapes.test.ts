import { describe, expect, it } from 'vitest';
import {
  type Test,
  empty,
  flag,
  light,
  list,
  number,
  optional,
  record,
  shape,
  text,
  unweighed,
} from '../../../src/format/shapes.ts';

describe('a list with a bound', () => {
  it('may hold as many as that, and no more', () => {
    const isTaken = unweighed(list(text, 2));
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((value) => isTaken(value))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('something that may not be heavier than a bound', () => {
  it.each<[string, Test, number, unknown, unknown]>([
    ['a text', text, 68, 'abcd', 'abcde'],
    ['a list, in which each thing weighs', list(text), 193, ['a'], ['a', 'b']],
    ['a thing whose last part is one too many', list(text), 129, ['a'], ['a', '']],
    ['things by any key', record(text), 129, { a: 'a' }, { a: 'a', b: '' }],
    ['a thing with its parts', shape({ a: text, b: optional(text) }), 129, { a: 'a' }, { a: 'a', b: '' }],
    ['numbers, and what is there to be missing', list(optional(number)), 128, [7, undefined], [7, 7]],
    ['answers to a question', list(flag), 128, [true], [true, false]],
    ['empty places', list(empty), 128, [null], [null, null]],
  ])('is refused from one sign on: %s', (_what, test, most, just, over) => {
    expect([just, over].map((value) => light(most, test)(value))).toEqual([true, false]);
  });

  it('bears what is weighed within it by itself, and what stands beside that', () => {
    const within = shape({ a: light(70, text), b: text });
    const sizes = [192, 193].map((most) => light(most, within)({ a: 'a', b: '' }));
    expect(sizes).toEqual([false, true]);
    expect(unweighed(within)({ a: 'a'.repeat(7), b: '' })).toBe(false);
  });

  it('is refused where it goes round, without going round', () => {
    const round: unknown[] = [];
    round.push(round);
    const deep: Test = list((value, scale) => deep(value, scale));
    expect(light(1_000, deep)(round)).toBe(false);
  });

  it('still has to be what is asked', () => {
    expect(light(100, text)(7)).toBe(false);
  });
});
