/** A run told from its beginning, for whoever looks at it again from another person's place. */
import type { Scenario, Scene } from '../format/types.ts';
import { replay } from './session.ts';
import type { Transcript } from './transcript.ts';
import type { Step } from './types.ts';

/** A scene that was come to, with the decision it was left by; none where the story simply went on or ended. */
export interface Passage {
  readonly scene: Scene;
  readonly step?: Step;
}

/**
 * The scenes of a run in the order they were come to, each with what the learner decided there. Nothing is told a
 * second time: it is the same transcript. `spoken` is the scenario in the language wanted (`localize`).
 */
export function journey(spoken: Scenario, transcript: Transcript): readonly Passage[] {
  const [start, ...acts] = transcript;
  const { session } = replay(spoken, [start]);
  const passages: Passage[] = [];
  let { visit, scene } = session.view;
  let decisions = 0;
  const leave = (): void => {
    const step = session.steps.length > decisions ? session.steps.at(-1) : undefined;
    decisions = session.steps.length;
    passages.push({ scene, ...(step && { step }) });
  };
  for (const act of acts) {
    session.act(act);
    if (session.view.visit === visit) continue;
    leave();
    ({ visit, scene } = session.view);
  }
  leave();
  return passages;
}
