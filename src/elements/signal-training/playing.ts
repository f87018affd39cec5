/** What a training needs for its first scene, in a chunk of its own: it comes while the card is read. */
import { openSession } from '../../engine/opening.ts';
import type { Scenario } from '../../format/types.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import { beginning } from './run.ts';

export { type Pictured, play } from './play.ts';

/** How a run begins: to be read, and marked. What it goes on by comes with what is needed from the first choice on. */
export const begin = beginning(openSession);

/** Asked for ahead, and again by who begins at once: a long story is looked through for it once. */
const pictured = new WeakMap<Scenario, boolean>();

function isPictured(scenario: Scenario): boolean {
  const found = pictured.get(scenario) ?? Object.values(scenario.scenes).some(({ picture }) => picture);
  pictured.set(scenario, found);
  return found;
}

/**
 * What draws the pictures of a training; null where it has none. Before it begins and not at its scene: there it might not
 * come, and a server would see who got so far.
 */
export async function fetchPicture(scenario: Scenario): Promise<typeof SignalPicture | null> {
  if (!isPictured(scenario)) return null;
  return (await import('../signal-picture/signal-picture.ts')).SignalPicture;
}
