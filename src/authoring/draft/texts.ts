import { CODES } from '../diagnostics/codes.ts';
import { told, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path, SourceFile } from '../read/source-file.ts';
import type { FoundText } from '../schema/walk.ts';
import { parseText, type LineSlip, type ParsedLine } from './prose.ts';
import type { Speakers } from './speech.ts';

/** A text of the file with its lines taken apart. */
export interface DraftText extends FoundText {
  readonly lines: readonly ParsedLine[];
}

/** Texts by their path, `scenes.opening.script`, in the order of the screen. */
export class DraftTexts implements Iterable<DraftText> {
  readonly #byPath = new Map<string, DraftText>();

  add(text: DraftText): void {
    this.#byPath.set(text.path.join('.'), text);
  }

  /** The lines of a text; none when there is no text at that path. */
  lines(...path: readonly (string | number)[]): readonly ParsedLine[] {
    return this.at(path)?.lines ?? [];
  }

  at(path: Path): DraftText | undefined {
    return this.#byPath.get(path.join('.'));
  }

  /** Those whose path is asked for. */
  where(isWanted: (path: string) => boolean): DraftTexts {
    const texts = new DraftTexts();
    for (const [path, text] of this.#byPath) if (isWanted(path)) texts.add(text);
    return texts;
  }

  [Symbol.iterator](): Iterator<DraftText> {
    return this.#byPath.values();
  }
}

/** Takes the texts apart, and says what is wrong in them. */
export function parseTexts(
  file: SourceFile,
  found: Iterable<FoundText>,
  speakers: Speakers,
): { readonly texts: DraftTexts; readonly diagnostics: readonly Diagnostic[] } {
  const texts = new DraftTexts();
  const diagnostics: Diagnostic[] = [];
  for (const text of found) {
    const { lines, slips } = parseText(text.value, text.kind, speakers);
    texts.add({ ...text, lines });
    diagnostics.push(...slipsAt(file, text, slips));
  }
  return { texts, diagnostics };
}

/** What is wrong in a text, at its place in the file. */
export function* slipsAt(
  file: SourceFile,
  { path, kind }: Pick<FoundText, 'path' | 'kind'>,
  slips: readonly LineSlip[],
): Generator<Diagnostic> {
  for (const { code, index, from, to, params, missing } of slips) {
    // A title or a name is plain text: an asterisk in it is one.
    if (kind === 'line' && (code === 'unclosed-emphasis' || code === 'markup-in-text')) continue;
    yield told(code, CODES[code], { at: file.charactersOf(path, index, from, to), params, missing });
  }
}
