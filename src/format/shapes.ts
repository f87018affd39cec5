/** Small tests that together describe the shape of JSON from outside; light, because the player carries them. */

/** What may still come: each test takes off what it has looked at, so that one walk both recognises and weighs. */
export interface Scale {
  /** Unit: characters; below nothing it is too heavy. */
  left: number;
}

/** Whether a value is what it should be, and not too heavy for this scale. */
export type Test = (value: unknown, scale: Scale) => boolean;
type Plain = Readonly<Record<string, unknown>>;

/** What a thing weighs by itself, in characters: a list of nothing is something to draw too. */
const THING = 64;

function isBorne(scale: Scale, characters = 0): boolean {
  scale.left -= THING + characters;
  return scale.left >= 0;
}

export const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether a value is one of a closed list. */
export const isOneOf = <const Word>(words: readonly Word[], value: unknown): value is Word =>
  (words as readonly unknown[]).includes(value);
export const text: Test = (value, scale) => typeof value === 'string' && isBorne(scale, value.length);
export const matching =
  (pattern: RegExp): Test =>
  (value, scale) =>
    text(value, scale) && pattern.test(value as string);
export const number: Test = (value, scale) => typeof value === 'number' && isBorne(scale);
export const flag: Test = (value, scale) => typeof value === 'boolean' && isBorne(scale);
/** What JSON writes for a place that is empty. */
export const empty: Test = (value, scale) => value === null && isBorne(scale);
export const optional =
  (test: Test): Test =>
  (value, scale) =>
    value === undefined || test(value, scale);
/** No more than `most` of them, where that is said. */
export const list =
  (test: Test, most = Infinity): Test =>
  (value, scale) => {
    if (!Array.isArray(value) || value.length > most || !isBorne(scale)) return false;
    for (const item of value) if (!test(item, scale)) return false;
    return true;
  };
/** Anything by key, as JSON has it. */
export const record =
  (test: Test): Test =>
  (value, scale) => {
    if (!isRecord(value) || !isBorne(scale)) return false;
    for (const key of Object.keys(value)) {
      if (key === '__proto__' || !test(value[key], scale)) return false;
    }
    return true;
  };
/** At least these keys; others may stand beside them. */
export const shape = (tests: Readonly<Record<string, Test>>): Test => {
  // Taken apart once: a scenario of ten thousand scenes asks this half a million times.
  const entries = Object.entries(tests);
  return (value, scale) => {
    if (!isRecord(value) || !isBorne(scale)) return false;
    for (const [key, test] of entries) {
      const found = value[key];
      // Own keys only: a lookup must not find what every object has. Most keys are not there, and then nobody has them.
      if (!test(found === undefined || Object.hasOwn(value, key) ? found : undefined, scale)) return false;
    }
    return true;
  };
};
/**
 * No heavier than `most`, in characters, by what the test looks at: what is drawn at once must not hold up a page. What it
 * is part of bears its weight too.
 */
export const light =
  (most: number, test: Test) =>
  (value: unknown, scale: Scale = { left: Infinity }): boolean => {
    const own = Math.min(most, scale.left);
    const inside = { left: own };
    const isRight = test(value, inside);
    scale.left -= own - inside.left;
    return isRight;
  };
/** Of any weight: what is drawn part by part, or bounded in another way. */
export const unweighed = (test: Test): ReturnType<typeof light> => light(Infinity, test);
