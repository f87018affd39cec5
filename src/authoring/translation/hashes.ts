import { sha256Hex } from '../build/digest.ts';
import type { DraftText } from '../draft/texts.ts';
import type { ParsedLine } from '../draft/prose.ts';
import { standingOf, wordsOf } from './marker.ts';

/** A line of the source and the line of the translation that belongs to it, by their short hashes. */
export interface LinePair {
  readonly source: string;
  /** Undefined while the line still waits for the translator, and in lists from before translations were recorded. */
  readonly translation: string | undefined;
}

/**
 * Short name of a line: the first eight digits of its SHA-256. It only has to tell one wording of a line from the next,
 * so a collision (1 in 4 billion) would hide one change from the translator and nothing else.
 */
export function shortHash(written: string): string {
  return sha256Hex(written).slice(0, 8);
}

/**
 * What is to be recorded for a text.
 *
 * @param lines the lines of the translation at the places of those of the source; undefined where there is none yet
 * @param language of the source, in which a mark is written
 */
export function pairsOf(
  text: DraftText,
  lines: readonly (ParsedLine | undefined)[],
  language: string,
): readonly LinePair[] {
  return text.lines.map(({ written }, position) => {
    const line = lines[position];
    const isDone = line && standingOf(wordsOf(line), language).standing === 'translated';
    return { source: shortHash(written), translation: isDone ? shortHash(line.written) : undefined };
  });
}

/** What stands under `source:` in a translation: pairs by path. Anything else there counts as nothing. */
export function recordedPairs(value: unknown): ReadonlyMap<string, readonly LinePair[]> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([path, pairs]) =>
      typeof pairs === 'string' ? [[path, pairs.split(' ').map(readPair)] as const] : [],
    ),
  );
}

function readPair(written: string): LinePair {
  const [source = '', translation] = written.split('/');
  return { source, translation };
}

/** Pairs as they stand under `source:`: `source/translation`, separated by blanks. */
export function writePairs(pairs: readonly LinePair[]): string {
  return pairs
    .map(({ source, translation }) => (translation === undefined ? source : `${source}/${translation}`))
    .join(' ');
}
