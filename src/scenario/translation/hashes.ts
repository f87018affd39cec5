import { sha256Hex } from '../digest.ts';
import type { DraftText } from '../draft.ts';

/**
 * Short name of a line of the source: the first eight digits of its SHA-256. It only has to tell one wording of a line
 * from the next, so a collision (1 in 4 billion) would hide one change from the translator and nothing else.
 */
function shortHash(written: string): string {
  return sha256Hex(written).slice(0, 8);
}

export function hashesOf(text: DraftText): readonly string[] {
  return text.lines.map((line) => shortHash(line.written));
}

/** What stands under `source:` in a translation: hashes by path, separated by blanks. Anything else there counts as nothing. */
export function recordedHashes(value: unknown): ReadonlyMap<string, readonly string[]> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([path, hashes]) =>
      typeof hashes === 'string' ? [[path, hashes.split(' ')] as const] : [],
    ),
  );
}
