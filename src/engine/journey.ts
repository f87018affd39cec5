/** A run told from its beginning, stay by stay, for whoever looks at it again: the looking back, the assessment. */
import type { Choice, Line, Route, Scenario, Scene, Spot } from '../format/types.ts';
import type { Grade } from '../format/vocabulary.ts';
import { replay } from './replay.ts';
import { isDecision } from './steps.ts';
import type { Act, StartEntry, Transcript } from './transcript.ts';
import type { Step, View } from './types.ts';

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

export interface Journey {
  /** In whose words it is told. */
  readonly scenario: Scenario;
  /** In the order of play; the last is where the run is now. */
  readonly visits: readonly Visit[];
  /** Ids of the lines and spots that were marked at the end. */
  readonly marked: ReadonlySet<string>;
  /** Absent while the run has not ended. */
  readonly ending?: Grade;
}

/**
 * The journey of a run. Where the transcript no longer fits the scenario, the part that does is told, as with `replay`.
 * @param spoken the scenario in the language wanted (`localize`)
 */
export function journey(spoken: Scenario, transcript: Transcript): Journey {
  const [start, ...acts] = transcript;
  let done = 0;
  return journeyBy(spoken, start, () => acts[done++]);
}

/** The journey of a run of `spoken` while it is made: `next` says what is done where it stands, and nothing where it stops. */
export function journeyBy(
  spoken: Scenario,
  start: StartEntry,
  next: (view: View) => Act | undefined,
): Journey {
  const { session } = replay(spoken, [start]);
  const stays: Visit[] = [];
  const decidedIn: number[] = [];
  let { view } = session;
  let stay = arrival(view);
  for (let act = next(view); act && session.act(act); act = next(session.view)) {
    if (act.type === 'mark') continue;
    if (isDecision(act)) decidedIn.push(stays.length);
    const { visit } = view;
    view = session.view;
    if (view.visit === visit) {
      stay = { ...stay, inSight: [...stay.inSight, ...(view.consequence?.lines ?? [])] };
    } else {
      stays.push({ ...stay, isOver: act.type !== 'skip' });
      stay = arrival(view);
    }
  }
  const steps = new Map(decidedIn.map((index, decision) => [index, session.steps[decision]]));
  const visits = [...stays, stay].map((visit, index) => {
    const step = steps.get(index);
    return step ? { ...visit, step } : visit;
  });
  const { marked, ending } = session.view;
  return { scenario: spoken, visits, marked, ...(ending && { ending }) };
}

function arrival({ scene, choices, routes }: View): Visit {
  const inSight = [...(scene.picture?.spots ?? []), ...scene.script];
  return { scene, inSight, choices, routes, isOver: false };
}
