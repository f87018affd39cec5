/**
 * Finds the place of each line that was translated in a source that has lines more since, by the hashes of the source.
 * Lines between two that stayed the same are taken for reworded, one by one.
 *
 * @returns for each line now the position of the line then, or nothing for a new one; undefined when lines then would
 *   be left over, because what was translated is not thrown away without asking
 */
export function placesOf(
  then: readonly string[],
  now: readonly string[],
): readonly (number | undefined)[] | undefined {
  const same = commonLines(then, now);
  const places: (number | undefined)[] = [];
  let from = 0;
  for (const [old, at] of [...same, [then.length, now.length] as const]) {
    const oldest = from;
    const gap = at - places.length;
    const left = old - oldest;
    if (left > gap) return undefined;
    for (let index = 0; index < gap; index += 1) places.push(index < left ? oldest + index : undefined);
    if (at < now.length) places.push(old);
    from = old + 1;
  }
  return places;
}

/** The longest common subsequence, as pairs of positions. Blocks have tens of lines, so the plain table will do. */
export function commonLines(
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
