/** What follows situations that were come to, and what comes before them. */
import type { Exploration } from './explore.ts';

/** Each situation that can be come to from these, themselves included; skipping counts. */
export function after({ situations, steps, skips }: Exploration, from: Iterable<number>): Uint8Array {
  const found = new Uint8Array(situations.size);
  const open = [...from];
  for (const one of open) found[one] = 1;
  const meet = (one: number): void => {
    if (one < 0 || found[one]) return;
    found[one] = 1;
    open.push(one);
  };
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const [first, last] = stepsFrom({ steps }, one);
    for (let step = first; step < last; step += 1) meet(steps.to.at(step));
    meet(skips.at(one));
  }
  return found;
}

/** The steps from a situation: from, up to but not including. */
export function stepsFrom(
  { steps: { first, to } }: Pick<Exploration, 'steps'>,
  situation: number,
): readonly [from: number, to: number] {
  const last = situation + 1 < first.length ? first.at(situation + 1) : to.length;
  return [first.at(situation), last];
}

/** Looks back along the steps, and where asked for along the skips. */
export class Backward {
  readonly #exploration: Exploration;
  /** Where the sources of each situation begin, and the sources one after another. */
  readonly #first: Int32Array;
  readonly #sources: Int32Array;

  constructor(exploration: Exploration, withSkips: boolean) {
    this.#exploration = exploration;
    const { situations, steps, skips } = exploration;
    this.#first = new Int32Array(situations.size + 2);
    const each = (see: (from: number, to: number) => void): void => {
      for (let from = 0; from < situations.size; from += 1) {
        const [first, last] = stepsFrom(exploration, from);
        for (let step = first; step < last; step += 1) see(from, steps.to.at(step));
        const skip = skips.at(from);
        if (withSkips && skip >= 0) see(from, skip);
      }
    };
    let count = 0;
    each((_, to) => {
      this.#first[to + 2] = (this.#first[to + 2] ?? 0) + 1;
      count += 1;
    });
    for (let at = 2; at < this.#first.length; at += 1) {
      this.#first[at] = (this.#first[at] ?? 0) + (this.#first[at - 1] ?? 0);
    }
    this.#sources = new Int32Array(count);
    each((from, to) => {
      const place = this.#first[to + 1] ?? 0;
      this.#sources[place] = from;
      this.#first[to + 1] = place + 1;
    });
  }

  /** Adds to `found` each situation from which one of these can be come to, themselves included. */
  before(
    these: Iterable<number>,
    found: Uint8Array = new Uint8Array(this.#exploration.situations.size),
  ): Uint8Array {
    const open = [...these].filter((one) => !found[one]);
    for (const one of open) found[one] = 1;
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      const last = this.#first[one + 1] ?? 0;
      for (let at = this.#first[one] ?? 0; at < last; at += 1) {
        const source = this.#sources[at] ?? 0;
        if (found[source]) continue;
        found[source] = 1;
        open.push(source);
      }
    }
    return found;
  }
}
