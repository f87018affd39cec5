import type { Draft } from '../draft/draft.ts';
import { type Edge, edgesOf } from '../draft/graph.ts';
import { RETURN } from '../../format/vocabulary.ts';

/** One way, and the scene it leads out of. */
export interface PlacedEdge extends Edge {
  readonly scene: string;
}

/** The ways of a story in the order of the file. */
export function waysIn({ source: { scenes } }: Pick<Draft, 'source'>): readonly PlacedEdge[] {
  return Object.entries(scenes).flatMap(([scene, source]) =>
    edgesOf(source).map((edge) => ({ ...edge, scene })),
  );
}

/** By scene, the scene with which the first interlude begins that it belongs to. */
export function interludesOf(draft: Pick<Draft, 'source' | 'graph'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const first of new Set(waysIn(draft).flatMap(({ through }) => through ?? []))) {
    for (const id of draft.graph.pastInterludes(first)) if (!found.has(id)) found.set(id, first);
  }
  found.delete(RETURN);
  return found;
}
