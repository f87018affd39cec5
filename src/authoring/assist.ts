/** What an editor asks while somebody types: what is under the cursor, where it stands, and what could stand there. */
import { RETURN } from '../format/vocabulary.ts';
import { speakersOf } from './draft/draft.ts';
import type { Speakers } from './draft/speech.ts';
import { type PlacedName, placedNames } from './editing/names.ts';
import type { NameKind, OverlayInput } from './read/input.ts';
import { read } from './read/read.ts';
import type { SourceFile } from './read/source-file.ts';
import { schemaOf } from './schema/any.ts';
import type { ScenarioSource } from './schema/scenario.ts';
import { textsOf } from './schema/walk.ts';

/** The file that is edited, and the scenario that it belongs to; of a scenario both are the same. */
export interface Desk {
  readonly edited: OverlayInput;
  readonly scenario: OverlayInput;
}

/** The name at a place of the edited file, counted in characters from 0; undefined where none is. Never throws. */
export function nameAt({ edited, scenario }: Desk, offset: number): PlacedName | undefined {
  const file = read(edited.text, edited.file).source;
  if (!file) return undefined;
  const names = [...placedNames(file, speakersIn(scenario))];
  return names.find(({ range }) => range.start.offset <= offset && offset <= range.end.offset);
}

/** Where the thing of a name stands in the scenario; undefined where there is none. Never throws. */
export function placeOf(scenario: OverlayInput, kind: NameKind, id: string): PlacedName | undefined {
  return thingsIn(scenario).find((one) => one.kind === kind && one.id === id);
}

/** What could stand at the cursor, and from where on it is to be replaced. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

/** Stands for what is still to be typed, so that the half of a line can be read. */
const TO_COME = 'zz-to-come';

/** The names that fit at a place of the edited file; undefined where none is asked for. Never throws. */
export function completionAt({ edited, scenario }: Desk, offset: number): Completion | undefined {
  const before = /[a-z0-9-]*$/.exec(edited.text.slice(0, offset))?.[0] ?? '';
  const after = /^[a-z0-9-]*/.exec(edited.text.slice(offset))?.[0] ?? '';
  const [from, to] = [offset - before.length, offset + after.length];
  const text = `${edited.text.slice(0, from)}${TO_COME}${edited.text.slice(to)}`;
  const file = read(text, edited.file).source;
  if (!file) return undefined;
  const all = [...placedNames(file, new Map())];
  const found = all.find(({ id }) => id === TO_COME);
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const kind = found?.kind ?? kindInPlay(file, line, from);
  if (kind === undefined) return undefined;
  const isOwn = edited.file === scenario.file;
  const things = thingsIn(isOwn ? { ...scenario, text } : scenario).filter((one) => one.kind === kind);
  const key = found?.path.at(-1);
  // Where there are interludes, one can go back out of them.
  const isWay = (key === 'to' || key === 'next') && all.some(({ path }) => path.at(-1) === 'through');
  const ids = [...things.map(({ id }) => id), ...(isWay ? [RETURN] : [])];
  const names = [...new Set(ids)].filter((id) => id !== TO_COME);
  return names.length === 0 ? undefined : { from, to, names };
}

/** In a play a line begins with who speaks and is closed by a cue. */
function kindInPlay(file: SourceFile, line: string, offset: number): NameKind | undefined {
  const isInPlay = [...textsOf(schemaOf(file.value), file.value)].some(({ path, kind }) => {
    const node = file.nodeAt(path);
    return kind === 'play' && node !== undefined && node.span[0] < offset && offset < node.span[1];
  });
  if (!isInPlay) return undefined;
  if (/^\s*$/.test(line)) return 'person';
  if (/\{when\s+$/.test(line)) return 'line';
  return /(?<!\{)\{$/.test(line) ? 'cue' : undefined;
}

function thingsIn(scenario: OverlayInput): readonly PlacedName[] {
  const file = read(scenario.text, scenario.file).source;
  return file ? [...placedNames(file, new Map())].filter(({ isItself }) => isItself) : [];
}

function speakersIn({ file, text }: OverlayInput): Speakers {
  const value = read(text, file).source?.value as Partial<ScenarioSource> | undefined;
  const cast = value?.cast;
  return typeof cast === 'object' && cast !== null ? speakersOf(cast) : new Map();
}
