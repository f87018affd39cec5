/** How well certainty told the two kinds apart: the area under the curve of the six steps, without assuming a model. */
import { requireCounts, sumOf } from './counts.ts';
import { inverseNormal } from './normal.ts';

/** An area under the curve, with how far chance may have moved it. */
export interface Area {
  /**
   * The chance that a case with a reason got a higher certainty than a case without, ties counting half: 0.5 is
   * guessing, 1 perfect. The same as the area under the curve by trapezoids, and as Mann–Whitney's U over its maximum.
   */
  readonly area: number;
  /** By Hanley and McNeil (1982, Radiology 143:29–36). 0 for a perfect area, however few trials: see `areaInterval`. */
  readonly standardError: number;
}

/**
 * Area under the curve of certainties.
 * @param signalCounts how often each certainty was given where there was a reason, lowest certainty first.
 * @param noiseCounts the same where there was none.
 *
 * Undefined when one of the classes has no trials.
 * @throws RangeError when a count is negative or not whole, or the lists differ in length.
 */
export function areaUnderCurve(
  signalCounts: readonly number[],
  noiseCounts: readonly number[],
): Area | undefined {
  requireCounts(signalCounts);
  requireCounts(noiseCounts);
  if (signalCounts.length !== noiseCounts.length) {
    throw new RangeError('Both classes are rated on the same scale; one list of counts is longer.');
  }
  const signals = sumOf(signalCounts);
  const noises = sumOf(noiseCounts);
  if (signals === 0 || noises === 0) return undefined;
  let lower = 0;
  let won = 0;
  for (const [step, count] of noiseCounts.entries()) {
    won += (signalCounts[step] as number) * (lower + count / 2);
    lower += count;
  }
  const area = won / (signals * noises);
  return { area, standardError: standardError(area, signals, noises) };
}

/** Hanley and McNeil's standard error of an area, their Q1 − A² and Q2 − A² written out. */
function standardError(area: number, signals: number, noises: number): number {
  const spread = area * (1 - area);
  const bySignals = ((signals - 1) * (1 - area)) / (2 - area);
  const byNoises = ((noises - 1) * area) / (1 + area);
  return Math.sqrt((spread * (1 + bySignals + byNoises)) / (signals * noises));
}

/** Bounds between which a value lies with 95% confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard deviations on either side that hold 95% of the normal distribution. */
const Z_95 = inverseNormal(0.975);

/**
 * The 95% interval of an area: all areas that would not be a surprise given this one, the standard error taken at the
 * supposed area (after R. G. Newcombe 2006, Statistics in Medicine 25:559–573). Unlike area ± 1.96 standard errors it
 * stays between 0 and 1, and does not shrink to nothing for who made no mistake in a short round. With twenty of each
 * kind it holds the true area in 95% to 97% of simulated rounds, the plain one in 83% to 93%.
 */
export function areaInterval(area: number, signals: number, noises: number): Interval {
  return {
    low: lowestArea(area, signals, noises),
    // Seen from the other class the same area is 1 − area.
    high: 1 - lowestArea(1 - area, noises, signals),
  };
}

/** By halving, until the bounds are as near as numbers get. */
function lowestArea(area: number, signals: number, noises: number): number {
  let low = 0;
  let high = area;
  for (let round = 0; round < 53; round += 1) {
    const supposed = (low + high) / 2;
    if (area - supposed > Z_95 * standardError(supposed, signals, noises)) low = supposed;
    else high = supposed;
  }
  return low;
}
