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

/** 53 bits of what may not be legible, as eleven characters of base 36 (cyrb53, by bryc, in the public domain). */
export function hash(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  const bits = 4_294_967_296 * (2_097_151 & two) + (one >>> 0);
  return bits.toString(36).padStart(11, '0');
}
