import { describe, expect, it } from 'vitest';
import { type Judgement, byBlock } from '../../../src/assessment/index.ts';

const judgement = (
  block: string | undefined,
  scene: string,
  certainty: Judgement['certainty'],
  expected: Judgement['expected'],
  outcome: Judgement['outcome'],
): Judgement => ({ scene, ...(block !== undefined && { block }), certainty, expected, outcome });

describe('results by block', () => {
  const mixed = [
    judgement('practice', 'practice.1', 6, 'consult', 'hit'),
    judgement('practice', 'practice.2', 4, 'no-consult', 'false-alarm'),
    judgement('day', 'day.1', 1, 'no-consult', 'correct-rejection'),
    judgement('day', 'day.2', 3, 'consult', 'miss'),
    judgement('day', 'day.3', 1, 'no-consult', 'correct-rejection'),
  ];

  it('are kept apart, in the order of play', () => {
    expect(byBlock(mixed)).toEqual([
      {
        block: 'practice',
        judgements: mixed.slice(0, 2),
        counts: { hits: 1, misses: 0, falseAlarms: 1, correctRejections: 0 },
        ratings: { signal: [0, 0, 0, 0, 0, 1], noise: [0, 0, 0, 1, 0, 0] },
        sure: { right: 1, of: 1 },
      },
      {
        block: 'day',
        judgements: mixed.slice(2),
        counts: { hits: 0, misses: 1, falseAlarms: 0, correctRejections: 2 },
        ratings: { signal: [0, 0, 1, 0, 0, 0], noise: [2, 0, 0, 0, 0, 0] },
        sure: { right: 2, of: 2 },
      },
    ]);
  });

  it('tell how often somebody was quite sure and right, either way, and how often sure and wrong', () => {
    const sure = byBlock([
      judgement('day', 'day.1', 6, 'consult', 'hit'),
      judgement('day', 'day.2', 6, 'no-consult', 'false-alarm'),
      judgement('day', 'day.3', 1, 'no-consult', 'correct-rejection'),
      judgement('day', 'day.4', 1, 'consult', 'miss'),
      judgement('day', 'day.5', 5, 'consult', 'hit'),
      judgement('day', 'day.6', 2, 'no-consult', 'correct-rejection'),
    ]).map((result) => result.sure);
    expect(sure).toEqual([{ right: 2, of: 4 }]);
  });

  it('of a story are one block', () => {
    const story = [
      judgement(undefined, 'doubt', 4, 'consult', 'hit'),
      judgement(undefined, 'again', 1, 'no-consult', 'correct-rejection'),
    ];
    expect(byBlock(story)).toMatchObject([{ judgements: story }]);
    expect(byBlock(story)[0]).not.toHaveProperty('block');
  });

  it('are none where nothing was judged', () => {
    expect(byBlock([])).toEqual([]);
  });
});
