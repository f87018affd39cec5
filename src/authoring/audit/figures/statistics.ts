/** Small sums that several measures need. */

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? NaN : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** The share of items that pass; NaN of none. */
export function shareOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.length === 0 ? NaN : items.filter(test).length / items.length;
}

/** Indexes of the highest scores. */
export function highest(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  return scores.flatMap((score, index) => (score === most ? [index] : []));
}

/** 1 for more, 0 for less, a half for as much. */
export function wins(one: number, other: number): number {
  return one > other ? 1 : one === other ? 0.5 : 0;
}

/** The area under the curve: how often one of the first scores above one of the second, ties by half. */
export function areaUnderCurve(above: readonly number[], below: readonly number[]): number {
  const all = above.reduce((sum, one) => sum + below.reduce((won, other) => won + wins(one, other), 0), 0);
  return all / (above.length * below.length);
}
