/**
 * How a line of a translation says that it still needs work. The mark stands in the text itself, where the translator
 * sees it and takes it away; so a translation that happens to equal its source can be confirmed like any other.
 */
import type { ParsedLine } from '../draft/prose.ts';

/** `[nl] …`: this is still the source text. */
export const missingMark = (sourceLanguage: string): string => `[${sourceLanguage}] `;

/** `[nl?] …`: the source has changed since this was translated. */
export const staleMark = (sourceLanguage: string): string => `[${sourceLanguage}?] `;

export type Standing = 'translated' | 'missing' | 'stale';

/** What the marks of a text say, and how many characters they take. */
export function standingOf(text: string, sourceLanguage: string): { standing: Standing; length: number } {
  const missing = missingMark(sourceLanguage);
  const stale = staleMark(sourceLanguage);
  if (text.startsWith(missing)) return { standing: 'missing', length: missing.length };
  if (text.startsWith(stale)) return { standing: 'stale', length: stale.length };
  return { standing: 'translated', length: 0 };
}

/** The words of a line, behind the name of who speaks. */
export function wordsOf({ written, speaker }: ParsedLine): string {
  return speaker === undefined ? written : written.slice(speaker.length + 1).trimStart();
}

/** The line as written, with a mark in front of its words; other marks go. An empty mark only takes away. */
export function marked(line: ParsedLine, mark: string, sourceLanguage: string): string {
  const words = wordsOf(line);
  const bare = words.slice(standingOf(words, sourceLanguage).length);
  return line.speaker === undefined ? `${mark}${bare}` : `${line.speaker}: ${mark}${bare}`;
}
