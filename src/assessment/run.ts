/** A run as an assessment looks at it: stay by stay, with all that came in sight and all that could be done. */
import { type Act, type Step, type Transcript, type View, replay } from '../engine/index.ts';
import type { Choice, Line, Route, Scenario, Scene, Spot } from '../format/types.ts';
import type { Grade } from '../format/vocabulary.ts';

/** One stay in a scene; a scene that is come back to is stayed in again. */
export interface Visit {
  readonly scene: Scene;
  /** The lines and spots that came in sight, in the order in which they did. */
  readonly inSight: readonly (Line | Spot)[];
  /** What could be chosen: conditions held, and nothing was used up. Empty in scenes without choices. */
  readonly choices: readonly Choice[];
  /** Whom could be turned to. Empty in scenes without routes. */
  readonly routes: readonly Route[];
  /** What was decided; absent where nothing was yet, or nothing is asked. */
  readonly step?: Step;
  /**
   * Whether the learner went on from here other than by skipping. Only then was there a fair chance to mark what was
   * in sight: a skipped scene counts nowhere, and in a last scene nothing can be marked.
   */
  readonly isOver: boolean;
}

export interface Run {
  /** In the order of play. */
  readonly visits: readonly Visit[];
  /** Ids of the lines and spots that were marked at the end. */
  readonly marked: ReadonlySet<string>;
  /** Absent while the run has not ended. */
  readonly ending?: Grade;
}

/**
 * Replays a transcript. Where it no longer fits the scenario, the part that does counts, as with `replay`.
 * @param scenario in whatever language the results are to be told (`localize`).
 */
export function runOf(scenario: Scenario, transcript: Transcript): Run {
  const [start, ...acts] = transcript;
  const { session } = replay(scenario, [start]);
  const visits: Visit[] = [];
  let { view } = session;
  let visit = arrival(view);
  for (const [position, act] of acts.entries()) {
    if (!session.act(act)) break;
    if (act.type === 'mark') continue;
    const before = view;
    view = session.view;
    if (isDecision(act)) {
      const step = {
        index: position + 1,
        entry: act,
        scene: visit.scene,
        before: before.meters,
        after: view.meters,
      };
      visit = { ...visit, step };
    }
    if (view.visit === before.visit) {
      visit = { ...visit, inSight: [...visit.inSight, ...(view.consequence?.lines ?? [])] };
    } else {
      visits.push({ ...visit, isOver: act.type !== 'skip' });
      visit = arrival(view);
    }
  }
  const { turn } = visit.scene;
  return {
    visits: [...visits, visit],
    marked: session.view.marked,
    ...(turn.kind === 'end' && { ending: turn.ending }),
  };
}

function arrival({ scene, choices, routes }: View): Visit {
  const inSight = [...(scene.picture?.spots ?? []), ...scene.script];
  return { scene, inSight, choices, routes, isOver: false };
}

function isDecision(act: Act): act is Step['entry'] {
  return act.type !== 'mark' && act.type !== 'continue';
}
