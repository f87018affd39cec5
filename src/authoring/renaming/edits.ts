import type { Range } from '../diagnostics/diagnostic.ts';

/** What is to stand in place of some characters of a text. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The text after all edits, which do not overlap; every other sign of it is as it was. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { range, text: now } of [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset)) {
    parts.push(text.slice(done, range.start.offset), now);
    done = range.end.offset;
  }
  return parts.join('') + text.slice(done);
}
