import type { Scene } from './types.ts';

/** Whether there is nothing to see or read in a scene, and nothing to decide: play goes past it, and it is no step of a way. */
export function isFork({ turn, script, picture, reads }: Scene): boolean {
  return turn.kind === 'next' && script.length === 0 && !picture && reads === undefined;
}
