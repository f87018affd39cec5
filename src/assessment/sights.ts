/** What there was to see in a run, and what the learner saw in it: marks against cues. */
import type { Journey, Visit } from '../engine/index.ts';
import type { Cue, Line, Scene, Spot } from '../format/types.ts';

/** What became of a cue: a sign `seen` or `missed`; noise marked as a sign (`over-read`), or rightly `let-be`. */
export type CueOutcome = 'seen' | 'missed' | 'over-read' | 'let-be';

/** A cue that came in sight, or a marked line that carried none (`imagined`). */
export type Sight =
  | {
      readonly outcome: CueOutcome;
      /** The line or spot that carried it; a marked one, where several did. */
      readonly item: Line | Spot;
      readonly id: string;
      readonly cue: Cue;
    }
  | { readonly outcome: 'imagined'; readonly item: Line | Spot };

/**
 * Per visit what was to be seen there. Cues of scenes that were never visited, or skipped, are in none: they are neither
 * seen nor missed. A cue stands where it first came in sight, and once, however often the learner came back.
 */
export function sightsOf(journey: Journey): ReadonlyMap<Visit, readonly Sight[]> {
  const fair = journey.visits.filter(({ isOver }) => isOver);
  const marked = new Map<string, Line | Spot>();
  for (const { scene, inSight } of fair) {
    for (const item of inSight) {
      if (journey.marked.has(item.id)) marked.set(keyOf(item, scene), item);
    }
  }
  const told = new Set<string>();
  const sights = new Map<Visit, readonly Sight[]>();
  for (const visit of fair) {
    const here: Sight[] = [];
    for (const item of visit.inSight) {
      const key = keyOf(item, visit.scene);
      if (told.has(key)) continue;
      told.add(key);
      const sight = sightOf(item, visit.scene, marked.get(key));
      if (sight) here.push(sight);
    }
    sights.set(visit, here);
  }
  return sights;
}

function sightOf(item: Line | Spot, scene: Scene, marked: Line | Spot | undefined): Sight | undefined {
  const cue = cueOf(item, scene);
  if (item.cue === undefined || !cue) return marked && { outcome: 'imagined', item: marked };
  return { outcome: cueOutcome(cue, marked !== undefined), item: marked ?? item, id: item.cue, cue };
}

/** What became of a cue, by whether it was marked. */
export function cueOutcome(cue: Cue, isMarked: boolean): CueOutcome {
  if ('signal' in cue) return isMarked ? 'seen' : 'missed';
  return isMarked ? 'over-read' : 'let-be';
}

function cueOf({ cue }: Line | Spot, { cues }: Scene): Cue | undefined {
  return cue === undefined ? undefined : cues[cue];
}

/** A cue is described per scene and may be carried by more than one line, such as the answers to two choices. */
function keyOf(item: Line | Spot, scene: Scene): string {
  return cueOf(item, scene) ? `${scene.id} ${item.cue}` : item.id;
}
