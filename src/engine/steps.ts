/** The decisions of a run with what they did to the meters: what the debrief and “back to an earlier decision” show. */
import type { Choice, Route, Scenario, Scene } from '../format/types.ts';
import { choiceIn, routeIn } from './board.ts';
import { asDrawn } from './order.ts';
import { shown, shownChoice, shownRoute } from './shown.ts';
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
  const indexes = acts.flatMap((act, position) => (isDecision(act) ? [position + 1] : []));
  const steps = inOrder(trail).filter(({ act }) => isDecision(act));
  return steps.map(({ act, scene: id, before, after, hidden }, position) => {
    const scene = shown(asDrawn(scenario.scenes[id] as Step['scene'], seed), hidden);
    const option = optionOf(act, scene, hidden);
    return {
      index: indexes[position] as number,
      entry: act as Step['entry'],
      scene,
      ...(option && { option }),
      before,
      after,
    };
  });
}

function optionOf(act: Act, scene: Scene, hidden: readonly string[]): Choice | Route | undefined {
  if (act.type === 'choose') {
    const choice = choiceIn(scene, act.choice);
    return choice && shownChoice(choice, hidden);
  }
  const route = act.type === 'route' ? routeIn(scene, act.partner) : undefined;
  return route && shownRoute(route, hidden);
}

/** Whether an act is a decision, and so a step of the way. */
export function isDecision(act: Act): act is Step['entry'] {
  return act.type !== 'mark' && act.type !== 'continue';
}
