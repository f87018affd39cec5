/** What a training needs for its first scene, in a chunk of its own: it comes while the card is read. */
import { branch, replay } from '../../engine/index.ts';
import type { Scenario } from '../../format/types.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import type { Present } from './present.ts';
import { newRun } from './run.ts';
import { runMachine } from './training-machine.ts';

export { fetchAfterwards } from './fetch-afterwards.ts';
export { play } from './play.ts';

/** From now on it can be played. */
export function enter({ life, run }: Pick<Present, 'life' | 'run'>): void {
  life.goOn(runMachine);
  run.learn({ branch, replay, newRun });
}

/**
 * What draws the pictures of a training; null where it has none. Before it begins and not at its scene: there it might not
 * come, and a server would see who got so far.
 */
export async function fetchPicture({ scenes }: Scenario): Promise<typeof SignalPicture | null> {
  if (!Object.values(scenes).some(({ picture }) => picture)) return null;
  return (await import('../signal-picture/signal-picture.ts')).SignalPicture;
}
