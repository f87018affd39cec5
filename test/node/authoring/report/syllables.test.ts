import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../../../src/authoring/report/syllables.ts';

/** Hyphenated as the Dutch word list does. */
const HYPHENATED: Readonly<Record<string, string>> = {
  'a long vowel and a diphthong as one':
    'brief goed huis nieuw eeuw fraai nooit groei moei-lijk keu-ken gou-den',
  'neighbouring vowels that make no sound together apart':
    're-a-geert the-a-ter be-oor-de-len in-di-vi-du-eel',
  'vowels on either side of a sound of three letters': 'draai-en gooi-en koei-en leeu-wen bij-een se-ri-eus',
  'a trema as the beginning of a sound': 'ge-ïnd zee-ën cli-ënt ru-ï-ne be-ëin-digt co-ör-di-na-tie',
  'an accent as nothing': 'één vóór lo-gé',
  'y as a vowel, but not before one': 'ba-by hy-po-theek loy-aal yog-hurt',
  compounds: 'aan-slag-bil-jet kwijt-schel-ding ge-meen-te-be-las-ting deur-waar-der wijk-team-lei-der',
  'loan words as they are spoken':
    'team coach on-line voice-mail web-site bu-reau sta-tion pen-sioen mu-se-um',
};

describe('the syllables of a Dutch word', () => {
  it.each(Object.entries(HYPHENATED))('counts %s', (_, words) => {
    for (const hyphenated of words.split(' ')) {
      const word = hyphenated.replaceAll('-', '');
      expect([word, countSyllables(word)]).toEqual([word, hyphenated.split('-').length]);
    }
  });

  it('counts figures one by one, and joined words part by part', () => {
    expect(countSyllables('112')).toBe(3);
    expect(countSyllables('e-mail')).toBe(2);
    expect(countSyllables('zo’n')).toBe(1);
  });

  it('counts one at the least', () => {
    expect(countSyllables('pst')).toBe(1);
    expect(countSyllables('’s')).toBe(1);
  });
});
