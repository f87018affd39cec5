import { diagnostic, type Diagnostic, type DiagnosticCode } from '../diagnostics/diagnostic.ts';
import type { DraftText } from '../draft/draft.ts';
import type { SourceFile } from '../read/source-file.ts';

/** Something that no text may hold, in the source or in a translation; looked for line by line. */
export interface TextRule {
  readonly code: DiagnosticCode;
  /** Where in the line the first one stands, from 0, and how long it is; the first is enough for a line. */
  readonly find: (line: string) => readonly [from: number, length: number] | undefined;
}

export function* forbiddenIn(
  rules: readonly TextRule[],
  text: Pick<DraftText, 'path' | 'value'>,
  file: SourceFile,
): Generator<Diagnostic> {
  for (const [index, line] of text.value.split('\n').entries()) {
    for (const { code, find } of rules) {
      const found = find(line);
      if (!found) continue;
      const [from, length] = found;
      const place = file.charactersOf(text.path, index, from, from + length);
      yield diagnostic(code, place, { text: line.slice(from, from + length) });
    }
  }
}
