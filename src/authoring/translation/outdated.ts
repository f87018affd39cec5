import { commonLines } from './align.ts';
import type { LinePair } from './hashes.ts';

/**
 * Which lines of a translation were made from another wording of the source than they stand beside now. A line that was
 * itself reworded or added since counts as made from what it stands beside. Where the list does not tell what the
 * translation was, a line is rather compared once too often.
 *
 * @param recorded the pairs when the translation was last recorded
 * @param now the pairs as they stand beside each other now; any number of them may have come or gone
 * @returns positions in `now`
 */
export function outdatedLines(recorded: readonly LinePair[], now: readonly LinePair[]): ReadonlySet<number> {
  // As nearly every text is.
  const isUntouched = now.every(({ source, translation }, position) => {
    const then = recorded[position];
    return translation !== undefined && then?.source === source && then.translation === translation;
  });
  if (isUntouched) return new Set();
  const left = new Set(recorded);
  const open = new Map(now.entries());
  for (const [position, pair] of now.entries()) {
    if (pair.translation === undefined) continue;
    const same = [...left].find((one) => one.source === pair.source && one.translation === pair.translation);
    if (same && left.delete(same)) open.delete(position);
  }

  // The source stayed the same and the translation was only polished, or was never recorded.
  const then = [...left];
  const translations = new Set(then.map(({ translation }) => translation));
  const own = [...open].filter(
    ([, { translation }]) => translation === undefined || !translations.has(translation),
  );
  const sources = (pairs: readonly LinePair[]): readonly string[] => pairs.map(({ source }) => source);
  for (const [old, at] of commonLines(sources(then), sources(own.map(([, pair]) => pair)))) {
    const [position] = own[at] ?? [];
    const pair = then[old];
    if (position === undefined || !pair) continue;
    open.delete(position);
    left.delete(pair);
  }

  const isKept = (pair: LinePair): boolean =>
    [...left].some(({ translation }) => translation === undefined || translation === pair.translation);
  return new Set([...open].filter(([, pair]) => isKept(pair)).map(([position]) => position));
}

/** Whether the list tells of each line what it was made from; a list without translations does as far as it goes. */
export function isRecorded(recorded: readonly LinePair[], now: readonly LinePair[]): boolean {
  return (
    recorded.length === now.length &&
    now.every(({ source, translation }, position) => {
      const then = recorded[position];
      const isTold = then?.translation !== undefined && translation !== undefined;
      return then?.source === source && (!isTold || then.translation === translation);
    })
  );
}
