import type { Severity } from '../diagnostics/codes.ts';
import { told, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { FoundText } from '../schema/walk.ts';

/** Something that no text may hold, in the source or in a translation; looked for line by line. */
export interface TextRule {
  readonly code: string;
  readonly severity: Severity;
  /** Where in the line the first one stands, from 0, and how long it is; the first is enough for a line. */
  readonly find: (line: string) => readonly [from: number, length: number] | undefined;
}

/** What these rules find in texts of a file. */
export function* textFindings(
  rules: readonly TextRule[],
  texts: Iterable<Pick<FoundText, 'path' | 'value'>>,
  file: SourceFile,
): Generator<Diagnostic> {
  for (const { path, value } of texts) {
    for (const [index, line] of value.split('\n').entries()) {
      for (const { code, severity, find } of rules) {
        const found = find(line);
        if (!found) continue;
        const [from, length] = found;
        const at = file.charactersOf(path, index, from, from + length);
        yield told(code, severity, { at, params: { text: line.slice(from, from + length) } });
      }
    }
  }
}
