/** What may be shown of more than two answers: which of them stand out, never how often each was given. */
import { FEW } from '../file/counts.ts';

/**
 * The answers that many gave, the most frequent first, by their place in the list; for options, and for how sure people were.
 * An answer stands out from its fair share of the people on, and of three at least. As no number is shown, every other answer
 * may have been given by nobody, one or two. Undefined where there are too many answers for these people to say even that.
 */
export function standOut(counts: readonly number[]): readonly number[] | undefined {
  const people = counts.reduce((sum, count) => sum + count, 0);
  const fair = Math.ceil(people / counts.length);
  if (fair <= FEW) return undefined;
  return counts
    .flatMap((count, place) => (count >= fair ? [{ count, place }] : []))
    .toSorted((one, other) => other.count - one.count || one.place - other.place)
    .map(({ place }) => place);
}
