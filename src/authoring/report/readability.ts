/** How hard a Dutch text is to read, as far as its surface tells. */
import { countWords, wordsOf } from '../draft/words.ts';
import { countSyllables } from './syllables.ts';

export interface Readability {
  /**
   * Flesch–Douma: 206.84 − 0.93 × words a sentence − 77 × syllables a word (W.H. Douma, De leesbaarheid van
   * landbouwbladen, Wageningen 1960). Higher is easier; short common sentences can pass 100, hard ones fall below 0.
   */
  readonly score: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

/** From here on a text is commonly called plain; what we aim at for B1. An aim, never a gate: formulas are weak evidence. */
export const PLAIN_FROM = 60;

/**
 * The sentences of one paragraph. A stop ends a sentence unless a small letter follows: “Nou… ik weet het niet” is one,
 * and so is what has `bijv.` in it.
 */
export function sentencesOf(paragraph: string): readonly string[] {
  return paragraph
    .split(/(?<=[.!?…]['"’”)]*)\s+(?!\p{Ll})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);
}

/** Undefined when there is nothing to read. */
export function readabilityOf(paragraphs: readonly string[]): Readability | undefined {
  const sentences = paragraphs.flatMap(sentencesOf).length;
  const words = paragraphs.flatMap(wordsOf);
  if (sentences === 0) return undefined;
  const wordsPerSentence = words.length / sentences;
  const syllablesPerWord = words.reduce((sum, word) => sum + countSyllables(word), 0) / words.length;
  return {
    score: 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord,
    wordsPerSentence,
    syllablesPerWord,
  };
}
