/** Plays the plans that stand beside what can be played. */
import { type Diagnostic, checkPlan } from '../authoring/index.ts';
import { nameOf } from './files.ts';
import type { LoadedTraining } from './load.ts';
import { Memory } from './memory.ts';

export interface PlayedPlans {
  readonly diagnostics: readonly Diagnostic[];
  /** What is in each, by its name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A plan of a scenario with errors is not played: what would part first is the scenario. */
export function playPlans(
  trainings: readonly LoadedTraining[],
  cwd: string,
  memory = new Memory(),
): PlayedPlans {
  const plans = trainings.flatMap(({ item, training }) =>
    'scenes' in training
      ? item.plans.map((file) => ({
          training,
          plan: { file: nameOf(file, cwd), text: memory.text(file, cwd) },
        }))
      : [],
  );
  return {
    diagnostics: plans.flatMap(({ training, plan }) => checkPlan(training, plan)),
    texts: new Map(plans.map(({ plan }) => [plan.file, plan.text])),
  };
}
