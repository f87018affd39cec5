/** What may be told of a number of hands, and between which numbers what was told may lie. */
import type { Count, Sum } from './types.ts';

/** No file tells less than this number of people apart, whatever its floor. */
export const LEAST_FLOOR = 10;
/** A sum is told from so many judgements on. */
export const LEAST_JUDGEMENTS = 10;
/** A minority of so many, or nobody, is told as `few`. */
export const FEW = 2;
/** Fewer are not a team: the sum of two is known to each of them. */
export const LEAST_PEOPLE = 3;
/** More cannot talk with each other, nor read one screen; they are two groups, with a file each. */
export const MOST_PEOPLE = 40;

/** The number in the words in which it may be told. With at most twice `FEW` in all it would be both, and is told as `few`. */
export function told(count: number, of: number): Count {
  if (count <= FEW) return 'few';
  return count >= of - FEW ? 'most' : count;
}

export interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/** All that a told number can be. */
export function boundsOf(sum: Sum, of: number): Bounds {
  if (sum === 'few') return { atLeast: 0, atMost: Math.min(FEW, of) };
  if (sum === 'most') return { atLeast: Math.max(of - FEW, 0), atMost: of };
  return typeof sum === 'number' ? { atLeast: sum, atMost: sum } : sum;
}

/** The bounds of all together. */
export function addBounds(bounds: readonly Bounds[]): Bounds {
  return bounds.reduce(
    (sum, { atLeast, atMost }) => ({ atLeast: sum.atLeast + atLeast, atMost: sum.atMost + atMost }),
    { atLeast: 0, atMost: 0 },
  );
}
