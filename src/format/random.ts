/** Chance that can be repeated: the same seed gives the same order on every device. */

/** Where it begins: 32 bits that nobody can guess. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** Numbers from 0 up to, not including, 1. Mulberry32 by Tommy Ettinger (public domain), over all 2^32 seeds. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same items in another order, each order as likely as any other (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const picked = Math.floor(random() * (last + 1));
    [order[last], order[picked]] = [order[picked] as Item, order[last] as Item];
  }
  return order;
}
