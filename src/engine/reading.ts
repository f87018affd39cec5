/** One way through a training for who reads it instead of playing. */
import type { Choice, Route, Scenario } from '../format/types.ts';
import type { Grade } from '../format/vocabulary.ts';
import { type Journey, journeyBy } from './journey.ts';
import type { Act, StartEntry } from './transcript.ts';
import type { View } from './types.ts';

/** The dearest first. Where experts differ there may be more to read than where something is merely possible. */
const DEAREST: readonly (Grade | undefined)[] = ['good', undefined, 'acceptable', 'harmful'];

/** A scene that is come back to more often is left by its nearest way out, so that reading always arrives. */
const STAYS = 8;

/** Stays after which the rest is passed by on the nearest way: in a story that leads back often nobody reads on for hours. */
const mostStays = ({ scenes }: Scenario): number => Math.max(200, 2 * Object.keys(scenes).length);

/**
 * The way on which the decisions help, so that the story that is read is a whole one; what else could be done stands beside
 * each step. It is nobody's run: nothing is marked, and nothing of it is assessed.
 */
export function readJourney(scenario: Scenario, start: StartEntry): Journey {
  const stays = new Map<string, number>();
  const taken = new Map<string, number>();
  const most = mostStays(scenario);
  let visit = 0;
  return journeyBy(scenario, start, (view) => {
    if (view.phase === 'ended') return undefined;
    const { id } = view.scene;
    if (view.visit !== visit) stays.set(id, (stays.get(id) ?? 0) + 1);
    visit = view.visit;
    const isStuck = view.canSkip && ((stays.get(id) ?? 0) > STAYS || visit > most);
    return isStuck ? { type: 'skip' } : actOf(view, taken);
  });
}

function actOf({ phase, choices, routes, phrases, scene: { turn } }: View, taken: Map<string, number>): Act {
  if (phase === 'choosing') {
    const choice = dearest(choices, ({ id }) => id, taken);
    return choice ? { type: 'choose', choice: choice.id } : { type: 'skip' };
  }
  if (phase === 'routing') {
    const route = dearest(routes, ({ partner }) => partner, taken);
    return route ? { type: 'route', partner: route.partner } : { type: 'skip' };
  }
  if (phase === 'judging' && turn.kind === 'judge') {
    return { type: 'judge', certainty: turn.expected === 'consult' ? 6 : 1 };
  }
  if (phase === 'noting') {
    return { type: 'note', phrases: phrases.filter(({ kind }) => kind === 'fact').map(({ id }) => id) };
  }
  return { type: 'continue' };
}

/** What was taken least, and of those the dearest; of equals the first. */
function dearest<Option extends Choice | Route>(
  options: readonly Option[],
  nameOf: (option: Option) => string,
  taken: Map<string, number>,
): Option | undefined {
  const rank = (option: Option): number =>
    (taken.get(nameOf(option)) ?? 0) * DEAREST.length + DEAREST.indexOf(option.grade);
  const [best] = options.toSorted((one, other) => rank(one) - rank(other));
  if (best) taken.set(nameOf(best), (taken.get(nameOf(best)) ?? 0) + 1);
  return best;
}
