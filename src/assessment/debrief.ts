/** Looking back: the model that the debrief draws. Nothing in it is text of ours; words are the player's. */
import type { Journey, Visit } from '../engine/index.ts';
import { outcomesOf } from '../format/draw.ts';
import { isWatched } from '../format/pause.ts';
import type { Scene } from '../format/types.ts';
import { type Grade, METERS } from '../format/vocabulary.ts';
import { type GoalResult, assess } from './assess.ts';
import { byBlock } from './blocks.ts';
import type { DebriefStep } from './debrief-step.ts';
import { decidedAt } from './decided.ts';
import {
  type Helped,
  type Highlight,
  type MarkCounts,
  markCounts,
  whatHelped,
  whatToLookAtAgain,
  whatWasThought,
} from './first-look.ts';
import { type Sight, sightsOf } from './sights.ts';
import { type Telling, tell } from './telling.ts';
import { type Tomorrow, tomorrow } from './tomorrow.ts';

/** Everything the looking back tells. */
export interface Debrief {
  /** In the order of play. */
  readonly steps: readonly DebriefStep[];
  /** Absent while the run has not ended. */
  readonly ending?: Grade;
  /** The scene it ended in; absent while it has not. */
  readonly end?: Scene;
  readonly helped: Helped;
  /** What is worth another look; where somebody else did the work, the thoughts at the pauses. */
  readonly again: readonly Highlight[];
  /** Absent where nothing was marked. */
  readonly marks?: MarkCounts;
  readonly goals: readonly GoalResult[];
  /** What may be told of the judgements, per block of a round, or of the whole story; empty where nothing was judged. */
  readonly blocks: readonly { readonly block?: string; readonly telling: Telling }[];
  readonly tomorrow: Tomorrow;
}

/** The debrief of a run, in the words in which its journey is told. */
export function debrief(journey: Journey): Debrief {
  const assessment = assess(journey);
  const sights = sightsOf(journey);
  const steps = journey.visits
    .map((visit, index) => stepOf(visit, index, sights.get(visit) ?? []))
    .filter((step) => step.decided !== undefined || step.sights.length > 0)
    .map((step, at, all) => withChance(step, all[at + 1], journey));
  const end = journey.visits.at(-1)?.scene;
  const marks = markCounts(steps);
  const watched = isWatched(journey.scenario);
  return {
    steps,
    ...(journey.ending && { ending: journey.ending }),
    ...(end?.turn.kind === 'end' && { end }),
    helped: watched ? { kind: 'watched' } : whatHelped(steps),
    again: watched ? whatWasThought(steps) : whatToLookAtAgain(steps),
    ...(marks && { marks }),
    goals: assessment.goals,
    blocks: byBlock(assessment.judgements).map((result) => ({
      ...(result.block !== undefined && { block: result.block }),
      telling: tell(result),
    })),
    tomorrow: tomorrow(assessment),
  };
}

/** What somebody else did by chance is no consequence of what the learner did, so it is told apart. */
function withChance(step: DebriefStep, next: DebriefStep | undefined, { visits }: Journey): DebriefStep {
  const until = visits.slice(step.visit, next?.visit);
  return until.some(({ scene }) => outcomesOf(scene.turn).length > 0) ? { ...step, isDrawn: true } : step;
}

function stepOf(visit: Visit, index: number, sights: readonly Sight[]): DebriefStep {
  const { scene, step } = visit;
  const decided = decidedAt(visit);
  const changes = METERS.flatMap((meter) => {
    const by = step ? step.after[meter] - step.before[meter] : 0;
    return by === 0 ? [] : [{ meter, by }];
  });
  return { scene, visit: index, sights, ...(decided && { decided }), changes };
}
