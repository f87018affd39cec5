/** The training as it is played here: the same story, from another scene and in another state where that was asked for. */
import { type StartEntry, policyFacts, startEntry } from '../../../../engine/index.ts';
import type { RoundBank } from '../../../../format/round-types.ts';
import { aftersByScene, waysIn } from '../../../../format/interludes.ts';
import type { Scenario, Scene } from '../../../../format/types.ts';
import { LEARNER } from '../../../../format/vocabulary.ts';
import type { Settings } from './settings.ts';

export type Training = Scenario | RoundBank;

export const isStory = (training: Training): training is Scenario => 'scenes' in training;

/** Passed at once: from there one goes through the interlude that is begun in, so that it comes back. */
const BEFORE = '#before';

/** A scene that is there no more is not begun in. */
export function variantOf(training: Training, { from }: Pick<Settings, 'from'>): Training {
  if (!from || !isStory(training) || !Object.hasOwn(training.scenes, from.scene)) return training;
  const { scenes } = training;
  const { scene: first, meters } = from;
  const [to] = aftersByScene(waysIn(scenes)).get(first) ?? [];
  if (to === undefined) return { ...training, start: first, meters };
  const before: Scene = {
    id: BEFORE,
    as: LEARNER,
    script: [],
    inner: {},
    cues: {},
    turn: { kind: 'next', branches: [{ through: first, to }] },
    skipTo: to,
  };
  return { ...training, start: BEFORE, meters, scenes: { ...scenes, [BEFORE]: before } };
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
