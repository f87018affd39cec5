/** Student's t: what an average of few teams or few items is held against. */

/** Beyond it every share of the distribution is the same in six decimals. */
const FARTHEST = 1000;

/** Below which value 97.5% of it lies; 95% lie between it and its negative. By halving, from the distribution itself. */
export function t95(freedom: number): number {
  let [low, high] = [0, FARTHEST];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (beyond(middle, freedom) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}

/** The share of the distribution farther from 0 than `t`, on both sides. */
function beyond(t: number, freedom: number): number {
  return regularizedBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** The incomplete beta function over the whole, by its continued fraction (NIST Digital Library, 8.17.22), after Lentz. */
function regularizedBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - regularizedBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log(1 - x) - logBeta(a, b)) / a;
  // K = 1 + d₁/(1 + d₂/(1 + …)); what is sought is the front over K.
  let [value, above, below] = [1, 1, 0];
  for (let step = 1; step <= 300; step += 1) {
    const m = step >> 1;
    const part =
      step % 2 === 0
        ? (m * (b - m) * x) / ((a + step - 1) * (a + step))
        : -((a + m) * (a + b + m) * x) / ((a + step - 1) * (a + step));
    below = 1 / (1 + part * below);
    above = 1 + part / above;
    value *= above * below;
    if (Math.abs(above * below - 1) < 1e-12) break;
  }
  return front / value;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Stirling's series (NIST Digital Library, 5.11.1), moved up to where it is exact. */
function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x);
  const [one, three, five] = [x ** -1 / 12, x ** -3 / 360, x ** -5 / 1260];
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + one - three + five;
}
