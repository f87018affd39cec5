/** The situations that were come to, each once: a row of numbers for its node, its meters and its facts. */
import { METERS, METER_MAX } from '../../../format/vocabulary.ts';
import type { Testable } from '../table/demand.ts';

/** Before the words of the facts: the node, and the meters in one number. */
const HEAD = 2;
const LEVELS = METER_MAX + 1;
/** What a level of each meter counts for in that number. */
const WEIGHTS = METERS.map((_, meter) => LEVELS ** meter);

export class Situations implements Testable {
  readonly #stride: number;
  #rows: Int32Array;
  #size = 0;
  /** Open addressing: places of rows, −1 where there is none. Always at most half full. */
  #slots = new Int32Array(1024).fill(-1);

  constructor(facts: number) {
    this.#stride = HEAD + Math.ceil(facts / 32);
    this.#rows = new Int32Array(512 * this.#stride);
  }

  get size(): number {
    return this.#size;
  }

  /** How many numbers they take together. */
  get numbers(): number {
    return this.#size * this.#stride;
  }

  node(situation: number): number {
    return this.#rows[situation * this.#stride] ?? -1;
  }

  meter(situation: number, meter: number): number {
    const levels = this.#rows[situation * this.#stride + 1] ?? 0;
    return Math.floor(levels / (WEIGHTS[meter] ?? 1)) % LEVELS;
  }

  has(situation: number, place: number): boolean {
    const word = this.#rows[situation * this.#stride + HEAD + (place >> 5)] ?? 0;
    return ((word >>> (place & 31)) & 1) === 1;
  }

  /** Copies the words of the facts. */
  readFacts(situation: number, words: Int32Array): void {
    const from = situation * this.#stride + HEAD;
    for (let word = 0; word < words.length; word += 1) words[word] = this.#rows[from + word] ?? 0;
  }

  /** The place of a situation, which is the next one when it is new. */
  add(node: number, meters: ArrayLike<number>, facts: Int32Array): number {
    const row = this.#size * this.#stride;
    if (row + this.#stride > this.#rows.length) this.#growRows();
    this.#rows[row] = node;
    let levels = 0;
    for (let meter = 0; meter < WEIGHTS.length; meter += 1) {
      levels += (meters[meter] ?? 0) * (WEIGHTS[meter] ?? 0);
    }
    this.#rows[row + 1] = levels;
    for (let word = 0; word < facts.length; word += 1) this.#rows[row + HEAD + word] = facts[word] ?? 0;
    const slot = this.#slotFor(row);
    const known = this.#slots[slot] ?? -1;
    if (known >= 0) return known;
    this.#slots[slot] = this.#size;
    this.#size += 1;
    if (2 * this.#size > this.#slots.length) this.#growSlots();
    return this.#size - 1;
  }

  /** Where the same row stands, or is to stand. */
  #slotFor(row: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = this.#hash(row) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? -1;
      if (known < 0 || this.#isSame(known * this.#stride, row)) return slot;
    }
  }

  #isSame(one: number, other: number): boolean {
    for (let index = 0; index < this.#stride; index += 1) {
      if (this.#rows[one + index] !== this.#rows[other + index]) return false;
    }
    return true;
  }

  /** FNV-1a by words, with the high bits mixed down because the table looks at the low ones. */
  #hash(row: number): number {
    let hash = 0x811c9dc5;
    for (let index = 0; index < this.#stride; index += 1) {
      hash = Math.imul(hash ^ (this.#rows[row + index] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    return hash >>> 0;
  }

  #growRows(): void {
    const rows = new Int32Array(2 * this.#rows.length);
    rows.set(this.#rows);
    this.#rows = rows;
  }

  #growSlots(): void {
    this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
    for (let situation = 0; situation < this.#size; situation += 1) {
      this.#slots[this.#slotFor(situation * this.#stride)] = situation;
    }
  }
}
