/** Which line of a translation belongs to which line of a source that has changed since. */
export type Pairing = { readonly old: number; readonly isChanged: boolean } | undefined;

/**
 * Pairs the lines of the source now with those it had when it was translated, by their hashes. Lines between two that
 * stayed the same are taken for reworded, one by one.
 *
 * @returns for each line now the line then, or nothing for a new one; undefined when lines then would be left over,
 *   because what was translated is not thrown away without asking
 */
export function pairLines(then: readonly string[], now: readonly string[]): readonly Pairing[] | undefined {
  const same = commonLines(then, now);
  const pairs: Pairing[] = [];
  let from = 0;
  for (const [old, at] of [...same, [then.length, now.length] as const]) {
    const oldest = from;
    const gap = at - pairs.length;
    const left = old - oldest;
    if (left > gap) return undefined;
    for (let index = 0; index < gap; index += 1) {
      pairs.push(index < left ? { old: oldest + index, isChanged: true } : undefined);
    }
    if (at < now.length) pairs.push({ old, isChanged: false });
    from = old + 1;
  }
  return pairs;
}

/** The longest common subsequence, as pairs of positions. Blocks have tens of lines, so the plain table will do. */
function commonLines(
  then: readonly string[],
  now: readonly string[],
): readonly (readonly [old: number, at: number])[] {
  const lengths = Array.from({ length: then.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const length = (old: number, at: number): number => lengths[old]?.[at] ?? 0;
  for (let old = then.length - 1; old >= 0; old -= 1) {
    for (let at = now.length - 1; at >= 0; at -= 1) {
      const row = lengths[old];
      if (!row) continue;
      row[at] =
        then[old] === now[at]
          ? length(old + 1, at + 1) + 1
          : Math.max(length(old + 1, at), length(old, at + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [old, at] = [0, 0];
  while (old < then.length && at < now.length) {
    if (then[old] === now[at]) {
      pairs.push([old, at]);
      old += 1;
      at += 1;
    } else if (length(old + 1, at) >= length(old, at + 1)) old += 1;
    else at += 1;
  }
  return pairs;
}
