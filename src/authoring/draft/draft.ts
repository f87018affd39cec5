import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseText, type ParsedLine, type Speakers } from './prose.ts';
import type { Path, SourceFile } from '../read/source-file.ts';
import type { CueSource, ScenarioSource } from '../schema/scenario.ts';
import type { FoundText } from '../schema/walk.ts';
import { LEARNER, PARTNERS } from '../../format/vocabulary.ts';

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

  [Symbol.iterator](): Iterator<DraftText> {
    return this.#byPath.values();
  }
}

/** A part of a file that describes cues, and whose texts carry them: a scene, or one of the twins of a round. */
export interface CueHolder {
  readonly id: string;
  readonly path: Path;
  readonly cues: Readonly<Record<string, CueSource>>;
  /** Cues that are places in a picture. */
  readonly spots: readonly string[];
}

/** Whatever has texts with cues. */
export interface CueDraft {
  readonly file: SourceFile;
  readonly texts: DraftTexts;
  readonly holders: readonly CueHolder[];
}

/** A scenario that was read and has the right structure: what rules check and `compile` turns into data. */
export interface Draft extends CueDraft {
  readonly source: ScenarioSource;
}

export function scenesAsHolders(scenes: ScenarioSource['scenes']): readonly CueHolder[] {
  return Object.entries(scenes).map(([id, { cues = {}, picture }]) => ({
    id,
    path: ['scenes', id],
    cues,
    spots: Object.keys(picture?.spots ?? {}),
  }));
}

/** The cast, and the partners, who speak in what comes back from them. */
export function speakersOf(cast: ScenarioSource['cast']): Speakers {
  return new Map([
    ...PARTNERS.map((partner): [string, string] => [partner, partner]),
    // Also where the cast has forgotten the learner, which is told once.
    [LEARNER, LEARNER],
    ...Object.entries(cast).map(([id, member]): [string, string] => [id, member.name]),
  ]);
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
    for (const { code, index, from, to, params } of slips) {
      // A title or a name is plain text: an asterisk in it is one.
      if (text.kind === 'line' && code === 'unclosed-emphasis') continue;
      diagnostics.push(diagnostic(code, file.charactersOf(text.path, index, from, to), params));
    }
  }
  return { texts, diagnostics };
}
