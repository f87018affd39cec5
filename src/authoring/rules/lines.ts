import type { RelatedPlace } from '../diagnostics/diagnostic.ts';
import type { CueDraft } from '../draft/draft.ts';
import type { Tag } from '../draft/prose.ts';

/** A line that is not always there. */
export interface UsedLine {
  /** Scene or twin. */
  readonly holder: string;
  readonly when: Tag;
  /** The cue it carries. */
  readonly cue?: string;
  readonly place: RelatedPlace;
}

export function* usedLines({ file, holders, texts }: CueDraft): Generator<UsedLine> {
  const depth = holders[0]?.path.length ?? 0;
  for (const { kind, path, lines } of texts) {
    if (kind !== 'play') continue;
    for (const { when, cue, index } of lines) {
      if (!when) continue;
      const place = file.charactersOf(path, index, ...when.span);
      yield { holder: String(path[depth - 1]), when, ...(cue && { cue: cue.id }), place };
    }
  }
}
