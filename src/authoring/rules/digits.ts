/** Digits in a text, and what numbers they make up: people write them apart in many ways. */

/** Blanks, dashes, full stops, slashes and brackets of every kind. */
const BETWEEN = /^[\s\u00A0\u202F\u2007.()/\u2010-\u2015-]{1,3}$/;

export interface Digits {
  /** Where they stand in the line, from 0. */
  readonly at: number;
  /** A `+` in front belongs to them. */
  readonly text: string;
  /** By a single sign and no blank to the digits before: a number can go on here, and not begin. */
  readonly isGlued: boolean;
}

/** What a number does not begin behind. */
const GLUE = /(?:[\p{L}\d_–-]|\d[.,]|[€$]\s?)$/u;

/**
 * Digits that can belong to one number: in a row, with nothing but separators between. What is glued to a letter, a sum of
 * money, a decimal or a longer number begins none.
 */
export function groupsOfDigits(line: string): readonly (readonly Digits[])[] {
  const runs: Digits[][] = [];
  let end = -1;
  for (const match of line.matchAll(/\+?\d+/g)) {
    const [text] = match;
    const { index: at } = match;
    const between = line.slice(end, at);
    const run = end >= 0 && BETWEEN.test(between) && !text.startsWith('+') ? runs.at(-1) : undefined;
    const isGlued = run !== undefined && /^\S$/.test(between);
    if (run) run.push({ at, text, isGlued });
    else runs.push(GLUE.test(justBefore(line, at)) ? [] : [{ at, text, isGlued }]);
    end = at + text.length;
  }
  return runs;
}

/** As much as says whether something is glued to what follows; not the whole line, which may be very long. */
const justBefore = (line: string, at: number): string =>
  line.slice(Math.max(0, at - 5), at).replace(/\($/, '');

/** Days, times, and numbers of accounts (ISO 13616), which are long and harmless. */
const OTHERS = [
  /\b[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]{4}){2,7}(?:[ \u00A0]?[A-Z0-9]{1,3})?\b/g,
  /(?<![\d.-])\d{1,2}([-./])\d{1,2}\1(?:\d{4}|\d{2})(?![\d]|[-./]\d)/g,
  /(?<![\d.-])\d{4}-\d{2}-\d{2}(?![\d-])/g,
  /(?<![\d.:-])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d]|[.:]\d)/g,
];

/** The line with these made unreadable, every other sign in its place. */
export function masked(line: string): string {
  // Few lines have any.
  if (!/\d/.test(line)) return line;
  return OTHERS.reduce(
    (rest, pattern) => rest.replaceAll(pattern, (found) => 'x'.repeat(found.length)),
    line,
  );
}
