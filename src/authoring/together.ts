import { diagnostic, type Diagnostic, type RelatedPlace } from './diagnostics/diagnostic.ts';
import { picturesIn } from './draft/pictures.ts';
import type { FileInput, MediaInput } from './read/input.ts';
import { read } from './read/read.ts';
import type { ScenarioSource } from './schema/scenario.ts';

/** A training that stands beside others, with the file that says its id. */
export interface NeighbourInput extends Pick<FileInput, 'file' | 'text'> {
  readonly id: string;
  /** The pictures it shows. */
  readonly media?: readonly MediaInput[];
}

/**
 * What cannot be seen in one file: two trainings of one id, of which a page would offer neither, and two pictures of one
 * name, of which one would be shown in both. Never throws.
 */
export function checkTogether(trainings: readonly NeighbourInput[]): readonly Diagnostic[] {
  return [...sameIds(trainings), ...sameNames(trainings)];
}

function* sameIds(trainings: readonly NeighbourInput[]): Generator<Diagnostic> {
  const first = new Map<string, NeighbourInput>();
  for (const training of trainings) {
    const { id } = training;
    const before = first.get(id);
    if (!before) first.set(id, training);
    const related = before && placeOfId(before);
    const at = before && placeOfId(training);
    if (at && related) yield diagnostic('duplicate-training', at, { id }, [related]);
  }
}

function* sameNames(trainings: readonly NeighbourInput[]): Generator<Diagnostic> {
  const first = new Map<string, readonly [NeighbourInput, MediaInput]>();
  for (const training of trainings) {
    for (const picture of training.media ?? []) {
      // On many disks names that differ in capitals alone are one.
      const key = picture.name.toLowerCase();
      const [owner, other] = first.get(key) ?? [];
      if (!owner || !other) first.set(key, [training, picture]);
      else if (other.name !== picture.name || !isEqual(other.content, picture.content)) {
        const related = placeOfPicture(owner, other);
        const at = placeOfPicture(training, picture);
        if (at && related) yield diagnostic('duplicate-media', at, { value: picture.name }, [related]);
      }
    }
  }
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function placeOfId({ file, text }: NeighbourInput): RelatedPlace | undefined {
  return read(text, file).source?.valueOf(['id']);
}

function placeOfPicture({ file, text }: NeighbourInput, { name }: MediaInput): RelatedPlace | undefined {
  const { source } = read(text, file);
  const { scenes = {} } = (source?.value ?? {}) as Partial<ScenarioSource>;
  const shown = picturesIn(scenes).find(({ src }) => src === name);
  return shown && source?.valueOf(shown.path);
}
