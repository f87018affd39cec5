import { diagnostic, type Diagnostic, type RelatedPlace } from './diagnostics/diagnostic.ts';
import type { FileInput } from './input.ts';
import { read } from './read/read.ts';

/** A training that stands beside others, with the file that says its id. */
export interface NeighbourInput extends Pick<FileInput, 'file' | 'text'> {
  readonly id: string;
}

/** What cannot be seen in one file: two trainings of one id, of which a page would offer neither. Never throws. */
export function checkTogether(trainings: readonly NeighbourInput[]): readonly Diagnostic[] {
  const first = new Map<string, NeighbourInput>();
  return trainings.flatMap((training) => {
    const before = first.get(training.id);
    if (!before) first.set(training.id, training);
    const related = before && placeOfId(before);
    const at = before && placeOfId(training);
    return at && related ? [diagnostic('duplicate-training', at, { id: training.id }, [related])] : [];
  });
}

function placeOfId({ file, text }: NeighbourInput): RelatedPlace | undefined {
  return read(text, file).source?.valueOf(['id']);
}
