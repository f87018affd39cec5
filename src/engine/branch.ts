/** A run beside another: the same beginning, and from one place on another way. */
import type { Act, Transcript } from './transcript.ts';

/**
 * The beginning of a run up to the entry at `index`, which is left out, with `acts` done in its place. The run itself stays
 * what it is.
 */
export function branch([start, ...acts]: Transcript, index: number, ...instead: readonly Act[]): Transcript {
  return [start, ...acts.slice(0, index - 1), ...instead];
}
