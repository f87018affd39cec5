import type { RelatedPlace } from '../diagnostics/diagnostic.ts';
import type { CueDraft } from '../draft/draft.ts';
import type { Path } from '../read/source-file.ts';
import type { CueSource } from '../schema/scenario.ts';

/** A cue as it is described in a scene or a twin. */
export interface DescribedCue {
  readonly holder: string;
  readonly id: string;
  readonly cue: CueSource;
  readonly path: Path;
}

export function* describedCues({ holders }: CueDraft): Generator<DescribedCue> {
  for (const { id: holder, path, cues } of holders) {
    for (const [id, cue] of Object.entries(cues)) yield { holder, id, cue, path: [...path, 'cues', id] };
  }
}

/** A cue as it is used: at the end of a line, or as a spot in a picture. A spot that no cue describes is an ordinary place. */
export interface UsedCue {
  readonly holder: string;
  readonly id: string;
  readonly place: RelatedPlace;
}

export function* usedCues({ file, holders, texts }: CueDraft): Generator<UsedCue> {
  for (const { id: holder, path, cues, spots } of holders) {
    const carriers = spots.filter((id) => Object.hasOwn(cues, id));
    for (const id of carriers) yield { holder, id, place: file.keyOf([...path, 'picture', 'spots', id]) };
  }
  const depth = holders[0]?.path.length ?? 0;
  for (const { kind, path, lines } of texts) {
    if (kind !== 'play') continue;
    for (const { cue, index } of lines) {
      if (!cue) continue;
      yield {
        holder: String(path[depth - 1]),
        id: cue.id,
        place: file.charactersOf(path, index, ...cue.span),
      };
    }
  }
}

/** By scene or twin: cues that are described and not used, and that are used and not described. */
export function looseCues(draft: CueDraft): (holder: string) => { described: string[]; used: string[] } {
  const byHolder = new Map(
    draft.holders.map(({ id }) => [id, { described: new Set<string>(), used: new Set<string>() }]),
  );
  for (const { holder, id } of describedCues(draft)) byHolder.get(holder)?.described.add(id);
  for (const { holder, id } of usedCues(draft)) byHolder.get(holder)?.used.add(id);
  return (holder) => {
    const { described = new Set<string>(), used = new Set<string>() } = byHolder.get(holder) ?? {};
    return {
      described: [...described].filter((id) => !used.has(id)),
      used: [...used].filter((id) => !described.has(id)),
    };
  };
}

/** A cue that is described and stands in a text of its scene in another way than at the end of a line in braces. */
export interface MentionedCue {
  readonly place: RelatedPlace;
  readonly written: string;
}

/** By scene or twin and id, the first place where a described cue is written between brackets of any kind. */
export function mentionedCues(draft: CueDraft): (holder: string, id: string) => MentionedCue | undefined {
  const { file, holders, texts } = draft;
  const depth = holders[0]?.path.length ?? 0;
  const found = new Map<string, MentionedCue>();
  const described = new Map(holders.map(({ id, cues }) => [id, cues]));
  for (const { kind, path, value } of texts) {
    const holder = String(path[depth - 1]);
    const cues = described.get(holder);
    if (!cues || kind === 'line') continue;
    for (const [index, line] of value.split('\n').entries()) {
      for (const match of line.matchAll(BRACKETED)) {
        const [written, id = ''] = match;
        const name = `${holder} ${id}`;
        if (!Object.hasOwn(cues, id) || found.has(name)) continue;
        found.set(name, {
          place: file.charactersOf(path, index, match.index, match.index + written.length),
          written,
        });
      }
    }
  }
  return (holder, id) => found.get(`${holder} ${id}`);
}

const BRACKETED = /[({[<]{1,2} *([a-z][a-z0-9-]*)(?: *[)}\]>]{1,2}|(?= *$))/g;
