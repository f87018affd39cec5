/**
 * Where a line stands level with nothing, the slip may be some lines above it: a key moved to the left takes the lines below
 * it out of their part, and one that is moved to the right leaves those that follow outside.
 */
import type { Span } from './source-file.ts';

interface Line {
  readonly span: Span;
  readonly indent: number;
  readonly words: string;
}

/** The line above the one at `offset` that may have slipped instead of it; undefined where there is none. */
export function slippedBefore(text: string, offset: number): Span | undefined {
  const lines = linesOf(text);
  const at = lines.findIndex(({ span: [, end] }) => end >= offset);
  const line = lines[at];
  const parent = lines.slice(0, at).findLastIndex(({ indent }) => line !== undefined && indent < line.indent);
  const above = lines[parent];
  const child = lines[parent + 1];
  if (!line || !above || !child) return undefined;
  // Nothing can stand below a key that has a value or a text already.
  if (!above.words.endsWith(':')) return above.span;
  return child.indent === line.indent || parent + 1 === at ? undefined : child.span;
}

/** Those with something on them that is no remark. */
function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/^( *)([^ \n#].*)$/gm)].map(
    ({ 0: all, 1: spaces = '', 2: words = '', index }) => ({
      span: [index + spaces.length, index + all.trimEnd().length],
      indent: spaces.length,
      words: words.trimEnd(),
    }),
  );
}
