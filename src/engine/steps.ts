/** The decisions of a run with what they did to the meters: what the debrief and “back to an earlier decision” show. */
import type { Scenario } from '../format/types.ts';
import { asDrawn } from './order.ts';
import { type Trail, inOrder } from './trail.ts';
import type { Act } from './transcript.ts';
import type { Step } from './types.ts';

/** `acts` is what made `trail`; marks leave no step on it, so they only count for the index. */
export function stepsOf(
  trail: Trail | undefined,
  acts: readonly Act[],
  scenario: Scenario,
  seed: number,
): readonly Step[] {
  const indexes = acts.flatMap((act, position) => (isStep(act) ? [position + 1] : []));
  const steps = inOrder(trail).filter(({ act }) => isStep(act));
  return steps.map(({ act, scene, before, after }, position) => ({
    index: indexes[position] as number,
    entry: act as Step['entry'],
    scene: asDrawn(scenario.scenes[scene] as Step['scene'], seed),
    before,
    after,
  }));
}

function isStep(act: Act): act is Step['entry'] {
  return act.type !== 'mark' && act.type !== 'continue';
}
