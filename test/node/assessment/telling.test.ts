import { describe, expect, it } from 'vitest';
import { type Judgement, byBlock, tell } from '../../../src/assessment/index.ts';
import { sensitivityBand, tendencyBand } from '../../../src/assessment/telling.ts';

type Certainties = readonly Judgement['certainty'][];

/** What is told of a story in which these certainties were given. */
function told(signal: Certainties, noise: Certainties): ReturnType<typeof tell> {
  const judgements: Judgement[] = [
    ...signal.map((certainty, index) => ({
      scene: `s${index}`,
      certainty,
      expected: 'consult' as const,
      outcome: certainty >= 4 ? ('hit' as const) : ('miss' as const),
    })),
    ...noise.map((certainty, index) => ({
      scene: `n${index}`,
      certainty,
      expected: 'no-consult' as const,
      outcome: certainty >= 4 ? ('false-alarm' as const) : ('correct-rejection' as const),
    })),
  ];
  const [story] = byBlock(judgements);
  if (!story) throw new Error('Nothing was judged.');
  return tell(story);
}

/** `yes` judgements of certainty 5 and then `no` of certainty 2. */
const answers = (yes: number, no: number): Certainties => [
  ...Array.from({ length: yes }, () => 5 as const),
  ...Array.from({ length: no }, () => 2 as const),
];

describe('the results of a block', () => {
  it('are counts alone while one kind has fewer than six judgements', () => {
    expect(told(answers(3, 1), answers(2, 2))).toEqual({
      kind: 'counts',
      counts: { hits: 3, misses: 1, falseAlarms: 2, correctRejections: 2 },
      sure: { right: 0, of: 0 },
    });
    expect(told(answers(5, 0), answers(0, 30)).kind).toBe('counts');
    expect(told(answers(30, 0), answers(0, 5)).kind).toBe('counts');
    expect(told(answers(1, 0), []).kind).toBe('counts');
  });

  it('are rough words from six of each kind, without a number that looks like knowledge', () => {
    expect(told(answers(5, 1), answers(1, 5))).toEqual({
      kind: 'rough',
      counts: { hits: 5, misses: 1, falseAlarms: 1, correctRejections: 5 },
      sure: { right: 0, of: 0 },
      sensitivityBand: 'moderate',
      tendencyBand: 'neutral',
    });
    expect(told(answers(19, 0), answers(0, 40)).kind).toBe('rough');
  });

  it('are an index with its interval from twenty of each kind', () => {
    const telling = told(answers(18, 2), answers(6, 14));
    expect(telling).toMatchObject({
      kind: 'index',
      sensitivityBand: 'moderate',
      tendencyBand: 'neutral',
      counts: { hits: 18, misses: 2, falseAlarms: 6, correctRejections: 14 },
    });
    if (telling.kind !== 'index') return;
    expect(telling.sensitivity.dPrime).toBeCloseTo(1.676962, 6);
    expect(telling.area.value).toBeCloseTo(0.8, 12);
    expect(telling.area.low).toBeLessThan(0.8);
    expect(telling.area.high).toBeGreaterThan(0.8);
    // Hit rate 0.881 and false-alarm rate 0.310 where one in ten is real: 24% of the alarms.
    expect(telling.alarms).toEqual({ baseRate: 0.1, real: 2, mistaken: 8 });
  });

  it.each([
    [answers(8, 0), answers(0, 8), 'high', 'neutral'],
    [answers(8, 0), answers(8, 0), 'low', 'liberal'],
    [answers(0, 8), answers(0, 8), 'low', 'conservative'],
    [answers(4, 4), answers(4, 4), 'low', 'neutral'],
    [answers(2, 6), answers(6, 2), 'low', 'neutral'],
    [answers(8, 0), answers(4, 4), 'moderate', 'liberal'],
    [answers(4, 4), answers(0, 8), 'moderate', 'conservative'],
  ])('are put in words for each way of answering (%#)', (signal, noise, sensitivityBand, tendencyBand) => {
    expect(told(signal, noise)).toMatchObject({ kind: 'rough', sensitivityBand, tendencyBand });
  });

  it('are in the better band from its threshold on, and neutral up to half a standard deviation', () => {
    expect([0.999, 1, 1.999, 2].map(sensitivityBand)).toEqual(['low', 'moderate', 'moderate', 'high']);
    expect([-0.501, -0.5, 0, 0.5, 0.501].map(tendencyBand)).toEqual([
      'liberal',
      'neutral',
      'neutral',
      'neutral',
      'conservative',
    ]);
  });

  it('say that most alarms would be mistaken even for who misses nothing, where a reason is rare', () => {
    const telling = told(answers(20, 0), answers(4, 16));
    expect(telling.kind === 'index' && telling.alarms.mistaken).toBeGreaterThan(5);
  });
});
