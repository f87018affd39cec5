import { hash } from '../../format/hash.ts';
import type { Remember } from './safe-storage.ts';

/** For whom something is kept, and for how long. */
export interface Keeping {
  readonly remember: Remember;
  /** The host's reference; absent where it gave none. */
  readonly learner?: string | undefined;
}

/**
 * The key under which something of this learner is kept: what one has left is not found by the next at the same browser.
 * Without a learner it is `base` itself, as in 0.1.0, which did not tell learners apart: whose that is nobody knows.
 *
 * The reference is not legible in the key, and a training or a list of its own gives it another hash (`base` is the salt).
 * Who has a list of references can still try each: plain http has no better hash that is synchronous.
 */
export function keyFor(base: string, learner: string | undefined): string {
  return learner === undefined ? base : `${base}:${hash(`${base}\n${learner}`)}`;
}
