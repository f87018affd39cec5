/** The training as it is played here: the same story, from another scene and in another state where that was asked for. */
import { type StartEntry, policyFacts, startEntry } from '../../../../engine/index.ts';
import type { RoundBank } from '../../../../format/round-types.ts';
import type { Scenario } from '../../../../format/types.ts';
import type { Settings } from './settings.ts';

export type Training = Scenario | RoundBank;

export const isStory = (training: Training): training is Scenario => 'scenes' in training;

/** A scene that is there no more is not begun in. */
export function variantOf(training: Training, { from }: Pick<Settings, 'from'>): Training {
  if (!from || !isStory(training) || !Object.hasOwn(training.scenes, from.scene)) return training;
  return { ...training, start: from.scene, meters: from.meters };
}

/** How a run of it begins. */
export function startOf(
  training: Training,
  { seed, role, policy }: Pick<Settings, 'seed' | 'role' | 'policy'>,
): StartEntry {
  const { meldcode, 'may-report': mayReport } = policy;
  const facts = isStory(training) ? policyFacts(training, { meldcode, 'may-report': mayReport }) : {};
  return startEntry(training, { seed, role, policy: facts });
}
