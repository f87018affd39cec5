/** How well a reason to consult was told from none, and how readily it was called one: signal detection theory. */
import { requireCounts } from './counts.ts';
import { inverseNormal, normalDistribution } from './normal.ts';

/** How many judgements came out which way. “Yes” is: this is a reason to consult. */
export interface DetectionCounts {
  /** Yes, and it was. */
  readonly hits: number;
  /** No, and it was. */
  readonly misses: number;
  /** Yes, and it was not. */
  readonly falseAlarms: number;
  /** No, and it was not. */
  readonly correctRejections: number;
}

/** The measures of the equal-variance model, which suffices for judgements like these (EV-15). */
export interface Sensitivity {
  /** Corrected share of “yes” where there was a reason; above 0, below 1. */
  readonly hitRate: number;
  /** Corrected share of “yes” where there was none; above 0, below 1. */
  readonly falseAlarmRate: number;
  /** d′: how far apart the two kinds lie for this person, in standard deviations. 0 is guessing. */
  readonly dPrime: number;
  /** c: below 0 says “yes” readily, above 0 reluctantly, 0 is neutral. */
  readonly criterion: number;
  /** The area under the curve that belongs to this d′, Φ(d′/√2): 0.5 is guessing, 1 perfect. */
  readonly aucEquivalent: number;
}

/**
 * Sensitivity and criterion, with the log-linear correction (Hautus 1995, Behavior Research Methods 27:46–51). It is
 * always applied: only at rates of 0 and 1 it would favour whoever has none of those. It draws d′ towards 0, and the
 * criterion too where the classes differ in size, so counts are told beside these numbers.
 *
 * Undefined when one of the classes has no trials: then there was nothing to tell apart.
 * @throws RangeError when a count is negative or not whole.
 */
export function sensitivity(counts: DetectionCounts): Sensitivity | undefined {
  const { hits, misses, falseAlarms, correctRejections } = counts;
  requireCounts([hits, misses, falseAlarms, correctRejections]);
  const signals = hits + misses;
  const noises = falseAlarms + correctRejections;
  if (signals === 0 || noises === 0) return undefined;
  const hitRate = (hits + 0.5) / (signals + 1);
  const falseAlarmRate = (falseAlarms + 0.5) / (noises + 1);
  const dPrime = inverseNormal(hitRate) - inverseNormal(falseAlarmRate);
  return {
    hitRate,
    falseAlarmRate,
    dPrime,
    criterion: positiveZero(-(inverseNormal(hitRate) + inverseNormal(falseAlarmRate)) / 2),
    aucEquivalent: normalDistribution(dPrime / Math.SQRT2),
  };
}

/** A neutral criterion comes out as −0, which would be shown with its sign. */
function positiveZero(value: number): number {
  return value + 0;
}
