import type * as v from 'valibot';
import type { ParsedLine } from '../draft/prose.ts';
import type { Path, SourceFile } from '../read/source-file.ts';
import type { NameKind } from '../read/input.ts';
import { scenarioSchema } from '../schema/scenario.ts';
import { namesOf, type FoundText } from '../schema/walk.ts';
import type { Edit } from './edits.ts';

/** What is called otherwise from now on. */
export interface Renaming {
  readonly kind: NameKind;
  readonly from: string;
  readonly to: string;
}

/** A text and its lines, of a scenario or of a translation of it. */
export interface ReadText extends Pick<FoundText, 'path' | 'value'> {
  readonly lines: readonly ParsedLine[];
}

/** Puts the new name wherever the old one stands: as a key, as a value, before a line of speech, behind a line as its cue. */
export function* editsOf(renaming: Renaming, file: SourceFile, texts: Iterable<ReadText>): Generator<Edit> {
  yield* nameEdits(renaming, file, scenarioSchema);
  for (const { path, value, lines } of texts) {
    const written = value.split('\n');
    for (const line of lines) {
      const columns = columnsOf(renaming, line, written[line.index] ?? '');
      if (columns) yield { range: file.charactersOf(path, line.index, ...columns).range, text: renaming.to };
    }
  }
}

/** Puts it wherever the schema of the file says that a thing of this kind is named. */
export function* nameEdits(
  { kind, from, to }: Renaming,
  file: SourceFile,
  schema: v.GenericSchema,
): Generator<Edit> {
  for (const { path, isKey, kind: names, id } of namesOf(schema, file.value)) {
    if (names !== kind || id !== from) continue;
    const { range } = isKey ? file.keyOf(path) : file.valueOf(path);
    // Quotation marks around it stay.
    yield { range, text: file.text.slice(range.start.offset, range.end.offset).replace(from, to) };
  }
}

/** A line of a play as it is written after the renaming. */
export function renamedLine(renaming: Renaming, line: ParsedLine): string {
  const columns = columnsOf(renaming, line, line.written);
  if (!columns) return line.written;
  return line.written.slice(0, columns[0]) + renaming.to + line.written.slice(columns[1]);
}

/** From and to which column of a line the old name stands in it, if it does. */
function columnsOf(
  { kind, from }: Renaming,
  line: ParsedLine,
  written: string,
): [number, number] | undefined {
  if (kind === 'person' && line.speaker === from) return placed(written.indexOf(from), from);
  // From the end, since a cue may be called as somebody who speaks, or as what stands behind it.
  const { cue, when } = line;
  if (kind === 'line' && when?.id === from) return placed(written.lastIndexOf(from), from);
  if (kind === 'cue' && cue?.id === from) {
    return placed(written.lastIndexOf(from, when ? written.lastIndexOf('{') : undefined), from);
  }
  return undefined;
}

const placed = (at: number, word: string): [number, number] => [at, at + word.length];

/** Which keys on the way to something are called otherwise, as a path of the file. */
export function renamedPath({ kind, from, to }: Renaming, file: SourceFile): (path: Path) => Path {
  const keys = new Set<string>();
  for (const { path, isKey, kind: names, id } of namesOf(scenarioSchema, file.value)) {
    if (isKey && names === kind && id === from) keys.add(path.join('.'));
  }
  return (path) => path.map((step, depth) => (keys.has(path.slice(0, depth + 1).join('.')) ? to : step));
}
