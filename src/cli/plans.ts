/** Plays the plans that stand beside what can be played. */
import { type Diagnostic, checkPlan } from '../authoring/index.ts';
import { readNamed } from './files.ts';
import type { LoadedTraining } from './load.ts';

export interface PlayedPlans {
  readonly diagnostics: readonly Diagnostic[];
  /** What is in each, by its name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A plan of a scenario with errors is not played: what would part first is the scenario. */
export function playPlans(trainings: readonly LoadedTraining[], cwd: string): PlayedPlans {
  const plans = trainings.flatMap(({ item, training }) =>
    'scenes' in training ? item.plans.map((file) => ({ training, plan: readNamed(file, cwd) })) : [],
  );
  return {
    diagnostics: plans.flatMap(({ training, plan }) => checkPlan(training, plan)),
    texts: new Map(plans.map(({ plan }) => [plan.file, plan.text])),
  };
}
