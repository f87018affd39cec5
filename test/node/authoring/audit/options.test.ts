/** What gives the good option away is found, and what does not is left alone. */
import { describe, expect, it } from 'vitest';
import { SHUFFLES, audit } from '../../../../src/authoring/index.ts';
import { type Writing, babble, figureOf, label, madeStories } from '../../../support/audited.ts';

const standings = (write: Writing, names: readonly Parameters<typeof figureOf>[1][]) => {
  const { figures } = audit(madeStories({ write }), SHUFFLES);
  return names.map((name) => figureOf(figures, name).standing);
};

describe('a word that stands in good options only', () => {
  const write: Writing = (grade, random) =>
    label(`${grade === 'good' ? 'samen' : 'straks'} ${babble(random)}`);

  it('is found by who counts words, and not by who looks at form', () => {
    expect(standings(write, ['words-good', 'form-good'])).toEqual(['fails', 'holds']);
  });

  it('is found by likeness too, which is reported only', () => {
    const found = figureOf(audit(madeStories({ write }), SHUFFLES).figures, 'neighbours-good');
    expect(found).toMatchObject({ standing: 'fails', isWitness: true });
  });
});

describe('a word that stands in harmful options only', () => {
  it('is found by who keeps away from harm', () => {
    const write: Writing = (grade, random) =>
      label(`${grade === 'harmful' ? 'wel' : 'straks'} ${babble(random)}`);
    const found = figureOf(audit(madeStories({ write }), SHUFFLES).figures, 'words-avoid');
    expect(found).toMatchObject({ value: 0, standing: 'fails' });
  });
});

describe('a length that is that of good options', () => {
  const write: Writing = (grade, random) => label(babble(random, grade === 'good' ? 5 : 9));

  it('is found by who looks at form', () => {
    expect(standings(write, ['form-good'])).toEqual(['fails']);
  });

  it('is told as a rule, and is over the limit', () => {
    const { figures } = audit(madeStories({ write }), 0);
    expect(figureOf(figures, 'rule-good', 'shortest').value).toBe(1);
    expect(figureOf(figures, 'options-alone', 'shortest')).toMatchObject({ value: 1, standing: 'fails' });
    expect(figureOf(figures, 'options-alone', 'longest')).toMatchObject({ value: 0, standing: 'fails' });
  });
});

describe('a place that is that of harmful options', () => {
  const order = ['harmful', 'good', 'acceptable'] as const;

  it('is told where learners see the order of the file', () => {
    const { figures } = audit(madeStories({ order, more: { isOrderFixed: true } }), SHUFFLES);
    expect(figureOf(figures, 'options-harmful', 'first')).toMatchObject({ value: 1, standing: 'fails' });
    expect(figureOf(figures, 'options-harmful', 'last')).toMatchObject({ value: 0, standing: 'fails' });
    expect(figureOf(figures, 'place-avoid')).toMatchObject({ value: 0, standing: 'fails' });
  });

  it('says nothing where every run draws an order', () => {
    const { figures } = audit(madeStories({ order }), SHUFFLES);
    for (const name of ['place-good', 'place-avoid'] as const) {
      expect(figureOf(figures, name).standing).toBe('too-little');
    }
    expect(figureOf(figures, 'options-harmful', 'first').standing).toBe('too-little');
  });
});

describe('a question that yes or no answers', () => {
  it('is told as a rule where one option of a scene has it', () => {
    const write: Writing = (grade, random) =>
      label(`${babble(random)}${grade === 'good' ? ', schikt het nu, ja of nee?' : '.'}`);
    const { figures } = audit(madeStories({ write }), 0);
    expect(figureOf(figures, 'options-alone', 'closed-question')).toMatchObject({ value: 1, count: 36 });
  });
});

describe('options that mean nothing', () => {
  it('are within the limits, but for the twentieth that chance leaves', () => {
    const seeds = Array.from({ length: 10 }, (_, seed) => seed + 10);
    const fails = seeds.flatMap((seed) =>
      audit(madeStories({ seed, stories: 4, decisions: 5 }), SHUFFLES).figures.filter(
        ({ name, standing }) => /^(?:words|form)-(?:good|avoid)$/.test(name) && standing === 'fails',
      ),
    );
    expect(fails.length / (seeds.length * 4)).toBeLessThanOrEqual(0.15);
  });

  it('have no limit for models where nothing was shuffled', () => {
    const { figures } = audit(madeStories(), 0);
    expect(figureOf(figures, 'words-good').standing).toBe('told');
    expect(figureOf(figures, 'words-good').chance).toBeCloseTo(1 / 3);
    expect(figureOf(figures, 'words-good')).not.toHaveProperty('limit');
  });

  it('are the same figures every time', () => {
    expect(audit(madeStories(), 20)).toEqual(audit(madeStories(), 20));
  });
});

describe('a handful of decisions', () => {
  it('is too little to say anything of', () => {
    const { figures } = audit(madeStories({ stories: 1 }), SHUFFLES);
    for (const name of ['words-good', 'form-good', 'neighbours-good', 'options-composition'] as const) {
      expect(figureOf(figures, name)).not.toHaveProperty('value');
      expect(figureOf(figures, name).standing).toBe('too-little');
    }
  });

  it('is too little for a model when all stand in one story, however many', () => {
    const { figures } = audit(madeStories({ stories: 1, decisions: 40 }), SHUFFLES);
    expect(figureOf(figures, 'words-good').standing).toBe('too-little');
    expect(figureOf(figures, 'rule-good', 'longest').standing).toBe('told');
  });
});

describe('the languages', () => {
  const translated = madeStories({
    head: () => ({ translations: { en: {}, fr: {} } }),
  });

  it('are measured each by itself, without what is still to be translated', () => {
    const { figures } = audit(translated, 0);
    expect(figureOf(figures, 'words-good', undefined, 'nl')).toMatchObject({ count: 36 });
    expect(figureOf(figures, 'words-good', undefined, 'en')).toMatchObject({
      count: 0,
      standing: 'too-little',
    });
  });

  it('have the rules that need a list of words only where there is one', () => {
    const french = madeStories({ head: () => ({ language: 'fr' }) });
    const rules = audit(french, 0).figures.flatMap(({ name, about }) =>
      name === 'rule-good' ? [about] : [],
    );
    expect(rules).toContain('longest');
    expect(rules).toContain('question');
    expect(rules).not.toContain('negation');
  });
});
