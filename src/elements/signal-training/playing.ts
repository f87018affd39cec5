/** What a training needs for its first scene, in a chunk of its own: it comes while the card is read. */
import { openSession } from '../../engine/opening.ts';
import type { Scenario } from '../../format/types.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import { beginning } from './run.ts';

export { type Pictured, play } from './play.ts';

/** How a run begins: to be read, and marked. What it goes on by comes with what is needed from the first choice on. */
export const begin = beginning(openSession);

/**
 * What draws the pictures of a training; null where it has none. Before it begins and not at its scene: there it might not
 * come, and a server would see who got so far.
 */
export async function fetchPicture({ scenes }: Scenario): Promise<typeof SignalPicture | null> {
  if (!Object.values(scenes).some(({ picture }) => picture)) return null;
  return (await import('../signal-picture/signal-picture.ts')).SignalPicture;
}
