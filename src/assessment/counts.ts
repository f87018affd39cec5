/** What every measure asks of the numbers it counts with. */

/** @throws RangeError when one of `counts` is negative or not whole. */
export function requireCounts(counts: readonly number[]): void {
  const wrong = counts.find((count) => !Number.isSafeInteger(count) || count < 0);
  if (wrong !== undefined) throw new RangeError(`A count is a whole number from 0 on, not ${wrong}.`);
}

export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
