/** One line of a file that carries structure: not inside a text block, a quoted text or brackets of an earlier line. */
export interface StructureLine {
  /** Offset of the first character of the line. */
  readonly start: number;
  readonly text: string;
  /** How many blanks stand before the first sign. */
  readonly indent: number;
}

const BLOCK_HEADER = /(?:^|:[ \t]|-[ \t])[ \t]*[|>][-+0-9]*[ \t]*(?:#.*)?$/;
const LEAD = /^[ ]*(?:-[ ]+)*/;

/** Whether a value that starts with a quote is closed before the end of the text; a doubled or escaped quote closes nothing. */
function closesQuote(quote: string, rest: string): boolean {
  for (let at = 0; at < rest.length; at += 1) {
    if (quote === '"' && rest[at] === '\\') at += 1;
    else if (rest[at] === quote && quote === "'" && rest[at + 1] === "'") at += 1;
    else if (rest[at] === quote) return true;
  }
  return false;
}

/** What is still open behind a value in brackets. Quoted parts do not count. */
function openBrackets(text: string, open: number): number {
  let depth = open;
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '').replace(/\s#.*$/, '');
  for (const sign of bare) {
    if (sign === '{' || sign === '[') depth += 1;
    else if ((sign === '}' || sign === ']') && depth > 0) depth -= 1;
  }
  return depth;
}

/**
 * The lines that carry structure, told apart without a parser: cheap on any input, however hostile, and enough to
 * recognise slips for which a parser has only its own words.
 */
export function* structureLines(text: string): Generator<StructureLine> {
  let blockParent: number | undefined;
  let openQuote: string | undefined;
  let brackets = 0;
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end).replace(/\r$/, '');
    const lineStart = start;
    start = end + 1;
    const trimmed = line.trim();
    if (trimmed === '') continue;
    // Other blanks indent nothing, and are told where they stand.
    const indent = line.length - line.replace(/^[ \t]+/, '').length;
    if (blockParent !== undefined) {
      if (indent > blockParent) continue;
      blockParent = undefined;
    }
    if (openQuote !== undefined) {
      if (closesQuote(openQuote, line)) openQuote = undefined;
      continue;
    }
    if (brackets > 0) {
      brackets = openBrackets(line, brackets);
      continue;
    }
    if (trimmed.startsWith('#')) continue;
    yield { start: lineStart, text: line, indent };
    if (BLOCK_HEADER.test(line)) {
      blockParent = LEAD.exec(line)?.[0].length ?? indent;
      // `- |` is a block that belongs to the list item itself.
      if (/^[ ]*(?:-[ ]+)+[|>]/.test(line)) blockParent = indent;
      continue;
    }
    const value = /^[ ]*(?:-[ ]+)*(?:[^\s'"{[#:][^:#]*:[ \t]+)?(["'{[].*)$/.exec(line)?.[1];
    if (value === undefined) continue;
    const first = value[0] ?? '';
    if (first === '{' || first === '[') brackets = openBrackets(value, 0);
    else if (!closesQuote(first, value.slice(1))) openQuote = first;
  }
}
