import { parseDocument } from 'yaml';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { beyondLimits } from './limits.ts';
import { firstProblem } from './parser-problems.ts';
import { LineIndex, SourceFile, type Span } from './source-file.ts';
import { toSource, type Report } from './to-source.ts';
import { findTraps } from './traps.ts';

export interface ReadResult {
  /** Absent when the text could not be read at all, or is not a map of keys and values. */
  readonly source?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a YAML text with its places.
 *
 * @param file the name under which diagnostics speak of it
 * @returns what was read and what is wrong with the writing; never throws, whatever the text
 */
export function read(written: string, file: string): ReadResult {
  // Line ends of old Macs; of the same length, so that every place stays where it was.
  const text = written.includes('\n') ? written : written.replaceAll('\r', '\n');
  const lines = new LineIndex(text);
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, span, params, related) => {
    const place = { file, range: lines.range(span) };
    diagnostics.push(
      diagnostic(code, place, params, related ? [{ file, range: lines.range(related) }] : undefined),
    );
  };

  const limit = beyondLimits(text);
  if (limit) {
    report(limit.code, limit.span, limit.params);
    return { diagnostics };
  }
  for (const trap of findTraps(text)) report(trap.code, trap.span, trap.params);
  if (diagnostics.length > 0) return { diagnostics };

  try {
    const document = parseDocument(text, {
      // Ours compares in one walk; the parser's compares every key with every other.
      uniqueKeys: false,
      prettyErrors: false,
      stringKeys: true,
      logLevel: 'silent',
    });
    const problem = firstProblem(text, [...document.errors, ...document.warnings]);
    if (problem) {
      report(problem.code, problem.span, problem.params, problem.related);
      return { diagnostics };
    }
    const { node, value } = toSource(document.contents, text, report);
    if (node.kind !== 'map') {
      if (diagnostics.length === 0) report('not-a-map', firstLine(text, node.span[0]));
      return { diagnostics };
    }
    return { source: new SourceFile(file, text, node, value), diagnostics };
  } catch {
    // The parser promises to collect its errors; should it ever throw, the file is still only a file it cannot read.
    report('not-yaml', firstLine(text, 0));
    return { diagnostics };
  }
}

function firstLine(text: string, start: number): Span {
  const end = text.indexOf('\n', start);
  return [start, end === -1 ? text.length : end];
}
