/** Our words into those of the protocol, which counts lines and columns from 0. */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import {
  type Diagnostic as Marked,
  DiagnosticSeverity,
  type Range as MarkedRange,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, Range } from '../../authoring/index.ts';
import type { Explain } from '../../i18n/explain.ts';

export function rangeOf({ start, end }: Range): MarkedRange {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

export const addressOf = (file: string, cwd: string): string => pathToFileURL(resolve(cwd, file)).href;

/** What is wrong as an editor shows it; `related` is what stands before another place that explains it. */
export function marked(diagnostic: Diagnostic, explain: Explain, cwd: string, related: string): Marked {
  const { what, why, mend } = explain(diagnostic);
  return {
    range: rangeOf(diagnostic.range),
    severity: diagnostic.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: diagnostic.code,
    source: 'signal-training',
    message: [what, why, mend].join('\n'),
    relatedInformation: diagnostic.related.map(({ file, range }) => ({
      location: { uri: addressOf(file, cwd), range: rangeOf(range) },
      message: related,
    })),
  };
}

/** What turns one text into the other: the part between what both begin and end with. */
export function editBetween(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const document = TextDocument.create('', 'yaml', 0, before);
  const range = { start: document.positionAt(start), end: document.positionAt(before.length - end) };
  return [{ range, newText: after.slice(start, after.length - end) }];
}
