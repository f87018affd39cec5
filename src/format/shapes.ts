/** Small tests that together describe the shape of JSON from outside; light, because the player carries them. */

/** Whether a value is what it should be. */
export type Test = (value: unknown) => boolean;
type Plain = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether a value is one of a closed list. */
export const isOneOf = <const Word>(words: readonly Word[], value: unknown): value is Word =>
  (words as readonly unknown[]).includes(value);
export const text: Test = (value) => typeof value === 'string';
export const matching =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
export const number: Test = (value) => typeof value === 'number';
export const flag: Test = (value) => typeof value === 'boolean';
export const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
/** No more than `most` of them, where that is said. */
export const list =
  (test: Test, most = Infinity): Test =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(test);
/** Anything by key, as JSON has it. */
export const record =
  (test: Test): Test =>
  (value) =>
    isRecord(value) && Object.entries(value).every(([key, item]) => key !== '__proto__' && test(item));
/** At least these keys; others may stand beside them. */
export const shape = (tests: Readonly<Record<string, Test>>): Test => {
  // Taken apart once: a scenario of ten thousand scenes asks this half a million times.
  const entries = Object.entries(tests);
  return (value) => {
    if (!isRecord(value)) return false;
    for (const [key, test] of entries) {
      // Own keys only: a lookup must not find what every object has.
      if (!test(Object.hasOwn(value, key) ? value[key] : undefined)) return false;
    }
    return true;
  };
};
/** No heavier than `most`, whatever it is made of: what is drawn at once must not hold up a page. */
export const light =
  (most: number, test: Test): Test =>
  (value) =>
    lightened(value, most) >= 0 && test(value);

/** What a thing weighs by itself, in characters: a list of nothing is something to draw too. */
const THING = 64;

/** What is left of `most` once a value is taken off; below nothing it looks no further. */
function lightened(value: unknown, most: number): number {
  if (typeof value === 'string') return most - THING - value.length;
  if (typeof value !== 'object' || value === null) return most - THING;
  let left = most - THING;
  for (const item of Object.values(value)) {
    if (left < 0) return left;
    left = lightened(item, left);
  }
  return left;
}
