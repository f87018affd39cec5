import type { Code } from '../diagnostics/codes.ts';
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

const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD]/;

/** A reason not to hand a text to a parser at all, found in one pass without recursion. */
export interface LimitProblem {
  readonly code: Code;
  readonly span: Span;
  readonly params: Readonly<Record<string, number>>;
}

/** Checks that a text is text, and of a size and depth that can be read; the first problem is the only one. */
export function beyondLimits(text: string): LimitProblem | undefined {
  if (text.length > MOST_CHARACTERS) {
    return { code: 'file-too-large', span: [0, 0], params: { most: MOST_CHARACTERS / 1024 / 1024 } };
  }
  const unreadable = UNREADABLE.exec(text);
  if (unreadable) return { code: 'not-text', span: [unreadable.index, unreadable.index + 1], params: {} };

  const indents: number[] = [];
  let brackets = 0;
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
    for (const sign of line) {
      if (sign === '[' || sign === '{') brackets += 1;
      else if ((sign === ']' || sign === '}') && brackets > 0) brackets -= 1;
      else if (sign === ',' && brackets > 0) items += 1;
      if (brackets > DEEPEST) return { code: 'too-deep', span, params: { most: DEEPEST } };
    }
    if (indents.length + dashes > DEEPEST) return { code: 'too-deep', span, params: { most: DEEPEST } };
    if (items > MOST_ITEMS) return { code: 'too-many-entries', span, params: { most: MOST_ITEMS } };
  }
  return undefined;
}
