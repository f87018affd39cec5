import type { Code } from '../diagnostics/codes.ts';
import { nameOfSign } from './signs.ts';
import type { Span } from './source-file.ts';

/**
 * Most characters a file may have. A scenario of a thousand scenes with full explanations has about half as many;
 * far beyond it nobody writes by hand.
 */
const MOST_CHARACTERS = 2 * 1024 * 1024;
/** Deepest nesting, by indentation or brackets. The format itself needs eight. Parsers recurse: at some thousands they fall over. */
const DEEPEST = 48;
/** Most list items, and most lines, in one file: beyond it reading takes seconds. */
const MOST_ITEMS = 20_000;
const MOST_LINES = 100_000;
/** Longest line: a page of text. Some parsers take time that grows with the square of it. */
const LONGEST_LINE = 8_000;

/** What no editor for text writes, and what stands where bytes were no text. */
const UNREADABLE = /[\u0000-\u0008\u000E-\u001F\uFFFD]/;
/** What other programs put where text is: a page, a letter of a word processor. */
const OF_OTHERS = /^\uFEFF?\s*(?:\{\\rtf|<!doctype\b|<html\b|%PDF)/i;
/** Signs that steer something and are not shown: C1, a soft return of Word, half a sign, and what turns the order of text. */
const ODD =
  /[\u000B\u000C\u0080-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** A reason not to hand a text to a parser at all, found in one pass without recursion. */
export interface LimitProblem {
  readonly code: Code;
  readonly span: Span;
  readonly params: Readonly<Record<string, number | string>>;
}

/** Checks that a text is text, and of a size and depth that can be read; the first problem is the only one. */
export function beyondLimits(text: string): LimitProblem | undefined {
  if (text.length > MOST_CHARACTERS) {
    return { code: 'file-too-large', span: [0, 0], params: { most: MOST_CHARACTERS / 1024 / 1024 } };
  }
  const unreadable = UNREADABLE.exec(text);
  if (unreadable) return { code: 'not-text', span: [unreadable.index, unreadable.index + 1], params: {} };
  if (OF_OTHERS.test(text)) return { code: 'not-text', span: [0, 0], params: {} };
  const odd = ODD.exec(text);
  if (odd) {
    const span: Span = [odd.index, odd.index + 1];
    return { code: 'odd-sign', span, params: { sign: nameOfSign(text, odd.index) } };
  }

  const indents: number[] = [];
  let brackets = 0;
  let block: number | undefined;
  let items = 0;
  let lines = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const span: Span = [start, start + line.length];
    start += line.length + 1;
    if (line.length > LONGEST_LINE) return { code: 'line-too-long', span, params: { most: LONGEST_LINE } };
    lines += 1;
    if (lines > MOST_LINES) return { code: 'too-many-entries', span, params: { most: MOST_LINES } };
    const indent = line.length - line.trimStart().length;
    if (indent === line.length) continue;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    const dashes = /^[ ]*((?:[-?][ ]+)*)/.exec(line)?.[1]?.replaceAll(' ', '').length ?? 0;
    items += dashes;
    if (block !== undefined && indent <= block) block = undefined;
    const hasBrackets = block === undefined && (brackets > 0 || line.includes('[') || line.includes('{'));
    for (const sign of hasBrackets ? line : '') {
      if (sign === '[' || sign === '{') brackets += 1;
      else if ((sign === ']' || sign === '}') && brackets > 0) brackets -= 1;
      else if (sign === ',' && brackets > 0) items += 1;
      if (brackets > DEEPEST) return { code: 'too-deep', span, params: { most: DEEPEST } };
    }
    // In a block of text a bracket is one.
    if (block === undefined && brackets === 0 && /:[ \t]+[|>][-+0-9]*[ \t]*$/.test(line)) block = indent;
    if (indents.length + dashes > DEEPEST) return { code: 'too-deep', span, params: { most: DEEPEST } };
    if (items > MOST_ITEMS) return { code: 'too-many-entries', span, params: { most: MOST_ITEMS } };
  }
  return undefined;
}
