/** What a round is made of; the deal follows it, and the checker holds a bank against it. */

/** Cases of one block, by whether there is a reason to consult. */
export interface BlockPlan {
  readonly signal: number;
  readonly noise: number;
}

/** Half and half, explained at once: people who often meet what they look for keep seeing it later (EV-14). */
export const PRACTICE: BlockPlan = { signal: 8, noise: 8 };

/** Rare, as in the work itself, and not explained before the end: this is where what was practised must hold (EV-14). */
export const DAY: BlockPlan = { signal: 2, noise: 12 };

/** A half of the long round; two of them give the twenty and more of each kind that an index asks for. */
export const LONG_HALF: BlockPlan = { signal: 12, noise: 12 };

/** What was judged wrong comes back at most so often: a refreshing burst is short (EV-14). */
export const BURST_MOST = 6;

const casesOf = ({ signal, noise }: BlockPlan): number => signal + noise;

/** Pairs a bank must have for each block. Twins never share one, so a block takes as many pairs as it has cases. */
export const PAIRS_NEEDED = {
  practice: casesOf(PRACTICE),
  // The day may fall back on pairs of which only the reason was met in practice, and on no others.
  day: casesOf(PRACTICE) + casesOf(DAY) - PRACTICE.signal,
  long: casesOf(LONG_HALF),
} as const;
