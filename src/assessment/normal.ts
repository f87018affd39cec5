/** The normal distribution and its inverse: the z-scores of signal detection theory. */

/** Value of a polynomial at `x`, highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

// Coefficients of P. J. Acklam's rational approximation of the inverse normal distribution (2003).
const CENTRE = {
  above: [
    -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
    2.506628277459239,
  ],
  below: [
    -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
    -1.328068155288572e1, 1,
  ],
};
const TAIL = {
  above: [
    -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  below: [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1],
};
const TAIL_BELOW = 0.02425;

/**
 * The z-score below which a share `probability` of the normal distribution lies; relative error under 1.2e-9.
 * Mirrored around 0.5, so that equal hit and false-alarm rates on both sides cancel.
 * @param probability between 0 and 1, both exclusive.
 * @throws RangeError outside that range, where the z-score would be infinite.
 */
export function inverseNormal(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`A z-score needs a probability between 0 and 1, not ${probability}.`);
  }
  if (probability > 0.5) return -inverseNormal(1 - probability);
  if (probability < TAIL_BELOW) {
    const q = Math.sqrt(-2 * Math.log(probability));
    return polynomial(TAIL.above, q) / polynomial(TAIL.below, q);
  }
  const q = probability - 0.5;
  return (q * polynomial(CENTRE.above, q * q)) / polynomial(CENTRE.below, q * q);
}

// Coefficients of algorithm 5666 in J. F. Hart, Computer Approximations (1968), as given by G. West, Better
// approximations to cumulative normal functions, Wilmott Magazine (2005).
const HART = {
  above: [
    3.52624965998911e-2, 7.00383064443688e-1, 6.37396220353165, 3.3912866078383e1, 1.12079291497871e2,
    2.21213596169931e2, 2.20206867912376e2,
  ],
  below: [
    8.83883476483184e-2, 1.75566716318264, 1.6064177579207e1, 8.67807322029461e1, 2.96564248779674e2,
    6.37333633378831e2, 7.93826512519948e2, 4.40413735824752e2,
  ],
};
/** Beyond this z-score, 5√2, a continued fraction takes over. */
const HART_UP_TO = Math.SQRT2 * 5;

/** The share of the normal distribution below `z`, 0 to 1; absolute error under 1e-14. Φ(−z) is 1 − Φ(z). */
export function normalDistribution(z: number): number {
  const distance = Math.abs(z);
  const bell = Math.exp(-(distance ** 2) / 2);
  const beyond =
    distance < HART_UP_TO
      ? (bell * polynomial(HART.above, distance)) / polynomial(HART.below, distance)
      : bell /
        (Math.sqrt(2 * Math.PI) * [4, 3, 2, 1].reduce((sum, n) => distance + n / sum, distance + 0.65));
  return z > 0 ? 1 - beyond : beyond;
}
