import { describe, expect, it } from 'vitest';
import { type Judgement, blockOf, byBlock } from '../../../src/assessment/index.ts';

const judgement = (
  scene: string,
  certainty: Judgement['certainty'],
  expected: Judgement['expected'],
  outcome: Judgement['outcome'],
): Judgement => ({ scene, certainty, expected, outcome });

describe('the block of a scene', () => {
  it.each([
    ['practice.1.third-stair.signal', 'practice'],
    ['day.14.arm-in-a-sling.noise', 'day'],
    ['long.48.two-times-or-3.signal', 'long'],
  ])('%s of a dealt round is %s', (scene, block) => {
    expect(blockOf(scene)).toBe(block);
  });

  it.each([
    'doubt',
    'third-stair',
    'desk-2',
    'visit-2-kitchen',
    'practice-1-pair-signal',
    'two-words.1.pair.signal',
    '1.pair.noise',
  ])('%s is the story', (scene) => {
    expect(blockOf(scene)).toBe('story');
  });
});

describe('results by block', () => {
  const mixed = [
    judgement('practice.1.one.signal', 6, 'consult', 'hit'),
    judgement('practice.2.two.noise', 4, 'no-consult', 'false-alarm'),
    judgement('day.1.three.noise', 1, 'no-consult', 'correct-rejection'),
    judgement('day.2.four.signal', 3, 'consult', 'miss'),
    judgement('day.3.five.noise', 1, 'no-consult', 'correct-rejection'),
  ];

  it('are kept apart, in the order of play', () => {
    expect(byBlock(mixed)).toEqual([
      {
        block: 'practice',
        judgements: mixed.slice(0, 2),
        counts: { hits: 1, misses: 0, falseAlarms: 1, correctRejections: 0 },
        ratings: { signal: [0, 0, 0, 0, 0, 1], noise: [0, 0, 0, 1, 0, 0] },
      },
      {
        block: 'day',
        judgements: mixed.slice(2),
        counts: { hits: 0, misses: 1, falseAlarms: 0, correctRejections: 2 },
        ratings: { signal: [0, 0, 1, 0, 0, 0], noise: [2, 0, 0, 0, 0, 0] },
      },
    ]);
  });

  it('of a story are one block', () => {
    const story = [
      judgement('doubt', 4, 'consult', 'hit'),
      judgement('again', 1, 'no-consult', 'correct-rejection'),
    ];
    expect(byBlock(story).map(({ block }) => block)).toEqual(['story']);
  });

  it('are none where nothing was judged', () => {
    expect(byBlock([])).toEqual([]);
  });
});
