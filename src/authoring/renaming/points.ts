import type { Draft } from '../draft/draft.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { LooksSource } from '../schema/looks.ts';
import type { Edit } from './edits.ts';
import { type Renaming, renamedPath } from './places.ts';

/** Puts the new name where it is written who looked at what; what was looked at is still the same. */
export function* pointEdits(renaming: Renaming, file: SourceFile, draft: Draft): Generator<Edit> {
  const pathAfter = renamedPath(renaming, draft.file);
  const { looks = [] } = file.value as Partial<LooksSource>;
  for (const [index, { points = {} }] of looks.entries()) {
    for (const name of Object.keys(points)) {
      const text = pathAfter(name.split('.')).join('.');
      if (text !== name) yield { range: file.keyOf(['looks', index, 'points', name]).range, text };
    }
  }
}
