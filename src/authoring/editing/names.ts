/** Every name in a file and where it stands, for an editor that wants to know what is under its cursor. */
import type { Range } from '../diagnostics/diagnostic.ts';
import { parseText } from '../draft/prose.ts';
import type { Speakers } from '../draft/speech.ts';
import type { NameKind } from '../read/input.ts';
import type { Path, SourceFile } from '../read/source-file.ts';
import { schemaOf } from '../schema/any.ts';
import { namesOf, textsOf } from '../schema/walk.ts';

/** A name, where it stands. */
export interface PlacedName {
  readonly kind: NameKind;
  readonly id: string;
  readonly range: Range;
  /** Keys from the outside in, of the file. */
  readonly path: Path;
  /** Whether this is where the thing itself stands, and not something that speaks of it. */
  readonly isItself: boolean;
}

/** The key below which things of a kind stand. */
const HOMES: Readonly<Record<NameKind, string>> = {
  scene: 'scenes',
  choice: 'choices',
  cue: 'cues',
  line: 'lines',
  person: 'cast',
  goal: 'goals',
  phrase: 'phrases',
  question: 'questions',
};

export function* placedNames(file: SourceFile, speakers: Speakers): Generator<PlacedName> {
  const schema = schemaOf(file.value);
  for (const { path, isKey, kind, id } of namesOf(schema, file.value)) {
    const { range } = isKey ? file.keyOf(path) : file.valueOf(path);
    yield { kind, id, range, path, isItself: isKey && path.at(-2) === HOMES[kind] };
  }
  for (const { path, kind: textKind, value } of textsOf(schema, file.value)) {
    if (textKind !== 'play') continue;
    const written = value.split('\n');
    for (const { index, speaker, cue, when } of parseText(value, textKind, speakers).lines) {
      const line = written[index] ?? '';
      const placed = (kind: NameKind, id: string, at: number): PlacedName => {
        const { range } = file.charactersOf(path, index, at, at + id.length);
        return { kind, id, range, path, isItself: false };
      };
      if (speaker !== undefined) yield placed('person', speaker, line.indexOf(speaker));
      if (cue) yield placed('cue', cue.id, line.indexOf(cue.id, cue.span[0]));
      if (when) yield placed('line', when.id, line.lastIndexOf(when.id));
    }
  }
}
