import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/authoring/draft/words.ts';
import { readabilityOf, sentencesOf } from '../../../../src/authoring/report/readability.ts';

describe('reading level', () => {
  it('is Flesch–Douma over the words, sentences and syllables of all paragraphs', () => {
    // 2 sentences, 8 words, 10 syllables.
    const { score, wordsPerSentence, syllablesPerWord } = readabilityOf([
      'Zij belt over een brief.',
      'Hij luistert goed.',
    ]) ?? { score: 0, wordsPerSentence: 0, syllablesPerWord: 0 };
    expect(wordsPerSentence).toBe(4);
    expect(syllablesPerWord).toBe(10 / 8);
    expect(score).toBeCloseTo(206.84 - 0.93 * 4 - 77 * 1.25, 10);
  });

  it('calls office language harder than plain language', () => {
    const plain = readabilityOf(['U kunt ook later betalen. Bel ons, dan maken we samen een plan.']);
    const office = readabilityOf([
      'Indien betaling binnen de gestelde termijn achterwege blijft, wordt overgegaan tot invorderingsmaatregelen.',
    ]);
    expect(plain?.score).toBeGreaterThan(60);
    expect(office?.score).toBeLessThan(30);
  });

  it('is not there where there is nothing to read', () => {
    expect(readabilityOf([])).toBeUndefined();
    expect(readabilityOf(['…', '– !'])).toBeUndefined();
  });
});

describe('sentences', () => {
  it('end at a stop, and with what closes after it', () => {
    expect(sentencesOf('Kom binnen. ‘Nu meteen?’ Ja!')).toEqual(['Kom binnen.', '‘Nu meteen?’', 'Ja!']);
  });

  it('go on where a small letter follows, and within a number', () => {
    expect(sentencesOf('Nou… ik weet het niet, bijv. om 10.40 uur.')).toHaveLength(1);
  });

  it('end with their paragraph, stop or no stop', () => {
    expect(readabilityOf(['Kantoor', 'Dinsdag'])?.wordsPerSentence).toBe(1);
  });
});

describe('words', () => {
  it('hold what joins them inside, and nothing of what stands around them', () => {
    expect(wordsOf('‘Zo’n e-mail, om 10.40 uur?’ – “Ja.”')).toEqual([
      'Zo’n',
      'e-mail',
      'om',
      '10.40',
      'uur',
      'Ja',
    ]);
  });
});
