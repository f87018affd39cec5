/** What a round is made of; the deal follows it, and the checker holds a bank against it. */
import type { RoundBank } from '../format/round-types.ts';
import type { Use } from '../format/vocabulary.ts';

/** Cases of one block, by whether there is a reason to consult. */
export interface BlockPlan {
  readonly signal: number;
  readonly noise: number;
}

/** Half and half, explained at once: people who often meet what they look for keep seeing it later (EV-14). */
export const PRACTICE: BlockPlan = { signal: 4, noise: 4 };

/** Rare, as in the work itself, and not explained before the end: this is where what was practised must hold (EV-14). */
export const DAY: BlockPlan = { signal: 2, noise: 10 };

/** Twenty of each kind, from which an index may be told (domain rule: no d′ below 20 + 20, where its standard deviation is 0.41). */
export const FORM: BlockPlan = { signal: 20, noise: 20 };

/**
 * A refreshing burst is short, half and half, and with full feedback (EV-14). Each case is explained at once: why it is so is
 * what teaches, and told later it teaches somewhat less (EV-12); the recalling that a later day is for (EV-13) is in the
 * judging, which comes first. Nothing is measured here that an explanation could spoil, as it would in a form.
 */
export const BOOSTER: BlockPlan = { signal: 3, noise: 3 };

/**
 * What comes back after the day, in an order that is drawn: of what was judged otherwise, and of what went well, so that
 * “the opposite of last time” is no answer.
 */
export const BURST: readonly ('wrong' | 'right')[] = ['wrong', 'wrong', 'right', 'right'];

const casesOf = ({ signal, noise }: BlockPlan): number => signal + noise;

/** Pairs a training needs: twins never share a round, so as many as it has cases. */
export const PAIRS_NEEDED: Readonly<Record<RoundBank['length'], number>> = {
  standard: casesOf(PRACTICE) + casesOf(DAY),
  form: casesOf(FORM),
  booster: casesOf(BOOSTER),
};

/** Which pairs go into which training. */
export const USE_OF: Readonly<Record<RoundBank['length'], Use>> = {
  standard: 'practise',
  form: 'measure',
  booster: 'booster',
};
