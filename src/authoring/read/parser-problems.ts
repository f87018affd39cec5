import type { ErrorCode, YAMLError } from 'yaml';
import type { Code } from '../diagnostics/codes.ts';
import type { DiagnosticParams } from '../diagnostics/diagnostic.ts';
import { leftOpen } from './left-open.ts';
import { slippedBefore } from './slipped-before.ts';
import type { Span } from './source-file.ts';

/** What the parser's own codes mean to the person who wrote the file. Traps have caught the clearer cases before. */
const MEANINGS: Readonly<Partial<Record<ErrorCode, Code>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'bad-indentation',
  BLOCK_IN_FLOW: 'colon-in-text',
  MULTILINE_IMPLICIT_KEY: 'line-without-key',
  BAD_INDENT: 'bad-indentation',
  MISSING_CHAR: 'line-without-key',
  TAB_AS_INDENT: 'tab-indentation',
  MULTIPLE_DOCS: 'many-documents',
  BAD_ALIAS: 'alias',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_SCALAR_START: 'reserved-start',
};

/** The codes under which the parser complains that something never closes; each has other causes too. */
const NOTICES_OPEN: readonly ErrorCode[] = ['MISSING_CHAR', 'BAD_INDENT'];

/** Only the first: what a parser says after its first error is mostly about its own confusion. */
export function firstProblem(
  text: string,
  errors: readonly YAMLError[],
): { code: Code; span: Span; params: DiagnosticParams; related: Span | undefined } | undefined {
  const error = errors[0];
  if (!error) return undefined;
  const open = leftOpen(text);
  // What stays open is noticed where the parser gave up waiting for its end.
  const isOpen = open !== undefined && open.at < error.pos[1] && NOTICES_OPEN.includes(error.code);
  const code = isOpen ? open.code : (MEANINGS[error.code] ?? 'not-yaml');
  const span: Span = isOpen ? [open.at, open.at + 1] : culprit(text, code, error);
  const written = text.slice(...span);
  return {
    code,
    span,
    params: { text: written.trim(), word: written, sign: written.slice(0, 1) },
    related: code === 'bad-indentation' ? slippedBefore(text, span[0]) : undefined,
  };
}

/** The place a person would point at; a parser notices some slips only lines later. */
function culprit(text: string, code: Code, error: YAMLError): Span {
  const [from, to] = error.pos;
  if (code === 'bad-indentation') {
    // A value with keys below it: the line that stands too deep is the next one.
    const start =
      error.code === 'BLOCK_AS_IMPLICIT_KEY' ? text.indexOf('\n', from) + 1 : lineStart(text, from);
    return withinLine(text, start, text.length);
  }
  return withinLine(text, from, to);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function withinLine(text: string, start: number, to: number): Span {
  const end = text.indexOf('\n', start);
  return [start, Math.max(start, end === -1 ? to : Math.min(end, to))];
}
