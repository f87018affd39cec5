/** The line a diagnostic is about, with its neighbour above and carets below. */
import type { Range } from '../../authoring/index.ts';

/** Lines of prose can be long; of the line in question this much is shown, in characters. */
const WIDTH = 92;
/** How much of it comes before the place, where the line is cut. */
const LEAD = 30;

/**
 * @returns lines without a line break; empty when the text has no such line.
 */
export function codeFrame(text: string, range: Range): readonly string[] {
  const { line, column } = range.start;
  // As places are counted: what ended a line on old Macs does so where nothing else does.
  const lines = text.split(text.includes('\n') ? /\r?\n/ : '\r', line);
  const shown = lines[line - 1];
  if (shown === undefined) return [];
  const start = shown.length <= WIDTH ? 0 : Math.max(0, column - 1 - LEAD);
  const cut = (whole: string): string => {
    const part = whole.slice(start, start + WIDTH).replaceAll('\t', ' ');
    return `${start > 0 && part ? '…' : ''}${part}${whole.length > start + WIDTH ? '…' : ''}`;
  };
  const gutter = String(line).length;
  const numbered = (number: number, content: string): string =>
    `${String(number).padStart(gutter)} | ${content}`.trimEnd();
  const before = line > 1 ? [numbered(line - 1, cut(lines[line - 2] ?? ''))] : [];
  const end = range.end.line === line ? range.end.column : shown.length + 1;
  const from = column - 1 - start;
  const carets = '^'.repeat(Math.max(1, Math.min(end - column, WIDTH - from)));
  const caretLine = `${' '.repeat(gutter)} | ${' '.repeat(from + (start > 0 ? 1 : 0))}${carets}`;
  return [...before, numbered(line, cut(shown)), caretLine];
}
