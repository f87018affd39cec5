/** What a learner is told, without reading, of what an option did: the one place that knows. */
import type { Graded, Scenario } from '../../../format/types.ts';
import type { Grade } from '../../../format/vocabulary.ts';

export type Told = 'better' | 'same' | 'worse';

/** Stress and trust are told, safety never is. What they tell together is whether it went up or down. */
export function toldOf({ effects: { stress = 0, trust = 0 } }: Graded): Told {
  const change = trust - stress;
  if (change === 0) return 'same';
  return change > 0 ? 'better' : 'worse';
}

/** What is in sight before anything was decided; two stories that begin alike cannot be told apart by it. */
export function toldAtOpening({ meters: { stress, trust } }: Scenario): string {
  return `${stress} ${trust}`;
}

/** What a learner would take it for. */
export const TOLD_AS: Readonly<Record<Told, Grade>> = {
  better: 'good',
  same: 'acceptable',
  worse: 'harmful',
};
