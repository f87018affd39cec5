import type { ErrorCode, YAMLError } from 'yaml';
import type { Code } from '../diagnostics/codes.ts';
import type { DiagnosticParams } from '../diagnostics/diagnostic.ts';
import type { Span } from './source-file.ts';

/** What the parser's own codes mean to the person who wrote the file. Traps have caught the clearer cases before. */
const MEANINGS: Readonly<Partial<Record<ErrorCode, Code>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'bad-indentation',
  BLOCK_IN_FLOW: 'colon-in-text',
  MULTILINE_IMPLICIT_KEY: 'line-without-key',
  BAD_INDENT: 'bad-indentation',
  TAB_AS_INDENT: 'tab-indentation',
  MULTIPLE_DOCS: 'many-documents',
  BAD_ALIAS: 'alias',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_SCALAR_START: 'reserved-start',
};

function meaning(error: YAMLError): Code {
  if (/Missing closing ['"]/.test(error.message)) return 'quote-not-closed';
  if (/^Flow (?:map|sequence)|end with a [\]}]/.test(error.message)) return 'bracket-not-closed';
  if (error.code === 'MISSING_CHAR') return 'line-without-key';
  return MEANINGS[error.code] ?? 'not-yaml';
}

/** Only the first: what a parser says after its first error is mostly about its own confusion. */
export function firstProblem(
  text: string,
  errors: readonly YAMLError[],
): { code: Code; span: Span; params: DiagnosticParams } | undefined {
  const error = errors[0];
  if (!error) return undefined;
  const code = meaning(error);
  const span = culprit(text, code, error);
  const written = text.slice(...span);
  return { code, span, params: { text: written.trim(), word: written, sign: written.slice(0, 1) } };
}

/** The place a person would point at; a parser notices some slips only lines later. */
function culprit(text: string, code: Code, error: YAMLError): Span {
  const [from, to] = error.pos;
  if (code === 'quote-not-closed') return signBefore(text, from, /:[ \t]+["']|^["']/gm);
  if (code === 'bracket-not-closed') return signBefore(text, from, /[[{]/g);
  if (code === 'bad-indentation') {
    // A value with keys below it: the line that stands too deep is the next one.
    const start =
      error.code === 'BLOCK_AS_IMPLICIT_KEY' ? text.indexOf('\n', from) + 1 : lineStart(text, from);
    return withinLine(text, start, text.length);
  }
  return withinLine(text, from, to);
}

function signBefore(text: string, end: number, sign: RegExp): Span {
  const opened = [...text.slice(0, end).matchAll(sign)].at(-1);
  const at = opened ? opened.index + opened[0].length - 1 : 0;
  return [at, Math.min(at + 1, text.length)];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function withinLine(text: string, start: number, to: number): Span {
  const end = text.indexOf('\n', start);
  return [start, Math.max(start, end === -1 ? to : Math.min(end, to))];
}
