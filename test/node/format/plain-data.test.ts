import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../src/format/freeze.ts';
import { lookup } from '../../../src/format/lookup.ts';
import { plain } from '../../../src/format/plain.ts';
import { isRound } from '../../../src/format/round.ts';
import { board, end, next, scene } from '../../support/boards.ts';

describe('freezing', () => {
  it('goes all the way down, and gives back what it was given', () => {
    const data = { list: [{ deep: { deeper: 1 } }], nothing: null, text: 'a' };
    expect(deepFreeze(data)).toBe(data);
    for (const part of [data, data.list, data.list[0], data.list[0]?.deep])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it('comes to an end where data goes round, and reaches behind what was frozen before', () => {
    const round: { self?: unknown; behind: object } = { behind: Object.freeze({ open: {} }) };
    round.self = round;
    deepFreeze(round);
    expect(Object.isFrozen((round.behind as { open: object }).open)).toBe(true);
  });

  it('leaves what is no object as it is', () => {
    expect([null, 'a', 3, undefined].map((each) => deepFreeze(each))).toEqual([null, 'a', 3, undefined]);
  });
});

describe('a record that is looked up by ids of authors', () => {
  it('holds what was put in it, and nothing that every object has', () => {
    const entries = [
      ['desk', 1],
      ['__proto__', 2],
    ] as const;
    const record = lookup(entries);
    expect(Object.entries(record)).toEqual(entries);
    expect(record['constructor']).toBeUndefined();
  });
});

describe('text without its emphasis', () => {
  it('is its words, however deep they stand, and the places that an organisation fills as they were written', () => {
    const text = [
      'Ask ',
      { strong: ['not ', { em: ['now'] }] },
      ', ask ',
      { fill: 'policy.contact' },
      '.',
    ] as const;
    expect(plain(text)).toBe('Ask not now, ask {{policy.contact}}.');
    expect(plain([])).toBe('');
  });
});

describe('a round', () => {
  it('is what was dealt, in any of its scenes; a story is none', () => {
    const dealt = { case: { block: 'day', number: 1, of: 1, pair: 'stairs' } };
    expect(isRound(board([scene('one', next('over'), dealt), scene('over', end)]))).toBe(true);
    expect(isRound(board([scene('one', next('over')), scene('over', end)]))).toBe(false);
  });
});
