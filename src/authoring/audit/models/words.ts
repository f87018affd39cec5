/**
 * Naive Bayes over the words that stand in a text, however often (Manning, Raghavan and Schütze 2008, chapter 13): somebody
 * who counts words and understands none. Scores are log odds.
 */
import { type Model, type Task, itemsByFold } from './task.ts';

/** Added to every count, or a word met in one class only would decide alone; half, after Jeffreys. */
const PRIOR = 0.5;

/** @param texts the words of each item */
export function wordModel(texts: readonly (readonly string[])[], task: Task): Model {
  const numbers = new Map<string, number>();
  const words = texts.map((text) =>
    Int32Array.from([...new Set(text)], (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    }),
  );
  const byFold = itemsByFold(task);
  return (wanted) => {
    const counts = new Counts(numbers.size);
    for (const [item, text] of words.entries()) counts.add(text, wanted[item] as number, 1);
    const scores = new Float64Array(texts.length);
    for (const items of byFold) {
      for (const item of items) counts.add(words[item] as Int32Array, wanted[item] as number, -1);
      for (const item of items) scores[item] = counts.logOdds(words[item] as Int32Array);
      for (const item of items) counts.add(words[item] as Int32Array, wanted[item] as number, 1);
    }
    return scores;
  };
}

/** How often each word stands in a text that is wanted, and in one that is not. */
class Counts {
  readonly #within: readonly [Int32Array, Int32Array];
  readonly #all: [number, number] = [0, 0];
  #known = 0;

  constructor(words: number) {
    this.#within = [new Int32Array(words), new Int32Array(words)];
  }

  /** @param times 1, or -1 to take it out again */
  add(text: Int32Array, kind: number, times: 1 | -1): void {
    const [unwanted, wanted] = this.#within;
    const own = kind === 1 ? wanted : unwanted;
    for (const word of text) {
      const before = (unwanted[word] as number) + (wanted[word] as number);
      own[word] = (own[word] as number) + times;
      if (before === 0) this.#known += 1;
      else if (before + times === 0) this.#known -= 1;
    }
    this.#all[kind === 1 ? 1 : 0] += times * text.length;
  }

  /** That it is wanted; a word that was never met says nothing. */
  logOdds(text: Int32Array): number {
    const [unwanted, wanted] = this.#within;
    const smoothing = PRIOR * this.#known;
    const balance = Math.log((this.#all[0] + smoothing) / (this.#all[1] + smoothing));
    let odds = 0;
    for (const word of text) {
      const [no, yes] = [unwanted[word] as number, wanted[word] as number];
      if (no + yes > 0) odds += Math.log((yes + PRIOR) / (no + PRIOR)) + balance;
    }
    return odds;
  }
}
