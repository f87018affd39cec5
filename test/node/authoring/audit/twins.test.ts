/** What tells twins apart without reading is found, and what does not is left alone. */
import { describe, expect, it } from 'vitest';
import { SHUFFLES, audit } from '../../../../src/authoring/index.ts';
import type { RoundBank } from '../../../../src/format/round-types.ts';
import { babble, figureOf, madeBank } from '../../../support/audited.ts';

const figures = (bank: RoundBank, shuffles = SHUFFLES) => audit([bank], shuffles).figures;

describe('a harmless twin that is always longer', () => {
  const found = figures(madeBank(20, (twin, random) => babble(random, twin === 'noise' ? 24 : 20)));

  it('is over the limit, in words and in characters', () => {
    expect(figureOf(found, 'twins-longer', 'words')).toMatchObject({ value: 1, standing: 'fails' });
    expect(figureOf(found, 'twins-longer', 'characters')).toMatchObject({ standing: 'fails' });
  });

  it('is found by a rule, and by a model that looks and does not read', () => {
    expect(figureOf(found, 'twins-rule', 'fewer-words')).toMatchObject({ value: 1, unit: 'area' });
    expect(figureOf(found, 'twins-rule-right', 'fewer-words')).toMatchObject({ value: 1, unit: 'share' });
    expect(figureOf(found, 'twins-form')).toMatchObject({ standing: 'fails' });
  });

  it('tells how hard the cases are, as far as somebody measured it', () => {
    const bank = madeBank(10);
    const pairs = bank.pairs.map((pair, index) =>
      index < 5 ? { ...pair, signal: { ...pair.signal, difficulty: 'hard' as const } } : pair,
    );
    const { figures } = audit([{ ...bank, pairs }], 0);
    expect(figureOf(figures, 'twins-difficulty', 'hard')).toMatchObject({ value: 0.25, count: 10 });
    expect(figureOf(figures, 'twins-difficulty', 'unmeasured').value).toBe(0.75);
  });
});

describe('a word of one twin', () => {
  it('is found by who counts words', () => {
    const found = figures(
      madeBank(20, (twin, random) => `${twin === 'signal' ? 'weet' : 'zelf'} ${babble(random, 20)}`),
    );
    expect(figureOf(found, 'twins-words')).toMatchObject({ value: 1, standing: 'fails' });
    expect(figureOf(found, 'twins-words-right')).toMatchObject({ value: 1, standing: 'fails' });
    expect(figureOf(found, 'twins-form')).toMatchObject({ standing: 'holds' });
    expect(figureOf(found, 'twins-neighbours')).toMatchObject({ isWitness: true });
  });
});

describe('twins that differ in nothing', () => {
  it('are within every limit', () => {
    const fails = figures(madeBank(20)).filter(({ standing }) => standing === 'fails');
    expect(fails).toEqual([]);
  });
});

describe('a few pairs', () => {
  it('are too little to say anything of', () => {
    const standings = new Set(figures(madeBank(9)).map(({ standing }) => standing));
    expect(standings).toEqual(new Set(['too-little']));
  });
});

describe('two trainings over the same pairs', () => {
  it('are measured once', () => {
    const bank = madeBank(12);
    const found = audit([bank, { ...bank, id: 'bank-long' }], 0).figures;
    expect(figureOf(found, 'twins-longer', 'words').count).toBe(12);
  });
});

describe('another language of a bank', () => {
  it('is measured over the pairs that are translated', () => {
    const bank = madeBank(12);
    const translated = Object.fromEntries(
      bank.pairs.slice(1).flatMap(({ id }) => [
        [`pairs.${id}.signal.script`, [['A line.']]],
        [`pairs.${id}.noise.script`, [['A longer line.']]],
      ]),
    );
    const partly = { [`pairs.pair-0.signal.script`]: [['A line.']], [`pairs.pair-0.noise.script`]: [null] };
    const found = figures({ ...bank, translations: { en: { ...translated, ...partly } } }, 0);
    expect(figureOf(found, 'twins-longer', 'words', 'en')).toMatchObject({ value: 1, count: 11 });
  });
});
