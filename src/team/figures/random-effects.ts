/**
 * What several teams say together, each with its own truth. Paule and Mandel (1982) for the spread between teams, since it
 * assumes no distribution and is less biased than DerSimonian and Laird where teams are few or their spread is large (Veroniki
 * et al. 2016, Research Synthesis Methods 7:55–79); the interval after Hartung and Knapp, since with few teams the usual one
 * is far too narrow (IntHout et al. 2014, BMC Medical Research Methodology 14:25), and never narrower than that, which it can be
 * where teams happen to agree (Röver et al. 2015, BMC Medical Research Methodology 15:99).
 */
import type { Estimate } from './measured.ts';
import { t95 } from './student.ts';

export interface Together extends Estimate {
  readonly teams: number;
  /** τ: the standard deviation of what is true of teams. */
  readonly spread: number;
  /** Where 95% of teams like these lie, with three teams or more (Higgins et al. 2009). */
  readonly teamLike?: { readonly low: number; readonly high: number };
}

const Z = 1.959963984540054;

/** Undefined for fewer than two teams. */
export function together(estimates: readonly Estimate[]): Together | undefined {
  return pooled(
    estimates.map(({ value, low, high }) => ({ value, variance: ((high - low) / (2 * Z)) ** 2 })),
  );
}

/** The same with variances as they are published. */
export function pooled(
  teams: readonly { readonly value: number; readonly variance: number }[],
): Together | undefined {
  const count = teams.length;
  if (count < 2) return undefined;
  const at = (between: number) => {
    const weights = teams.map(({ variance }) => 1 / (variance + between));
    const all = sum(weights);
    const mean = sum(teams.map(({ value }, index) => value * (weights[index] as number))) / all;
    const apart = sum(teams.map(({ value }, index) => (value - mean) ** 2 * (weights[index] as number)));
    return { all, mean, apart };
  };
  // The spread at which the teams are as far apart as they should be.
  let [low, high] = [0, 1];
  while (at(high).apart > count - 1) high *= 2;
  if (at(0).apart <= count - 1) high = 0;
  else {
    for (let step = 0; step < 60; step += 1) {
      const middle = (low + high) / 2;
      if (at(middle).apart > count - 1) low = middle;
      else high = middle;
    }
  }
  const { all, mean, apart } = at(high);
  const error = Math.sqrt(Math.max(apart / (count - 1), 1) / all);
  const half = t95(count - 1) * error;
  const like = count > 2 ? t95(count - 2) * Math.sqrt(high + error ** 2) : undefined;
  return {
    teams: count,
    value: mean,
    low: mean - half,
    high: mean + half,
    spread: Math.sqrt(high),
    ...(like !== undefined && { teamLike: { low: mean - like, high: mean + like } }),
  };
}

/**
 * The difference of two groups of teams, the team being what was drawn: whatever people within a team share is in it. Of the
 * degrees of freedom that Welch weighs the fewest are taken, those of the smaller group: then it is never too sure, which with
 * six teams in each group the usual ones are a little. Undefined with fewer than two teams in either.
 */
export function between(ones: readonly number[], others: readonly number[]): Estimate | undefined {
  if (ones.length < 2 || others.length < 2) return undefined;
  const [one, other] = [ones, others].map((values) => {
    const mean = sum(values) / values.length;
    const error = sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1) / values.length;
    return { mean, error, freedom: values.length - 1 };
  }) as [Side, Side];
  const value = one.mean - other.mean;
  const error = one.error + other.error;
  if (error === 0) return { value, low: value, high: value };
  const half = t95(Math.min(one.freedom, other.freedom)) * Math.sqrt(error);
  return { value, low: value - half, high: value + half };
}

interface Side {
  readonly mean: number;
  readonly error: number;
  readonly freedom: number;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
