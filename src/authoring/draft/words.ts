/** What a word is, and how fast words are read: one answer for every rule and every report. */
import { plain } from '../../format/plain.ts';
import type { Inline } from '../../format/types.ts';

/** Words: letters and figures, with what joins them inside (`zo’n`, `e-mail`, `10.40`). */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** The words of lines or paragraphs as they are read: without the id of who speaks, and without cues. */
export function wordsIn(paragraphs: readonly { readonly text: readonly Inline[] }[]): number {
  return paragraphs.reduce((sum, { text }) => sum + countWords(plain(text)), 0);
}

/**
 * Words a minute. Reading silently takes 238 on average (Brysbaert 2019). `calm` is what stated minutes hold for: dialogue is
 * weighed, options are read again before one is chosen, and not everybody reads in their first language. An assumption.
 * `slowest` is a bound that hardly anybody passes, who thinks long about every choice.
 */
export const READING_SPEED = { slowest: 60, calm: 150 } as const;
