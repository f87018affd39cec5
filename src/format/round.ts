import type { Scenario } from './types.ts';

/** Whether a scenario was dealt from a bank, and not written as a story. It has no ending that could have been another. */
export function isRound({ scenes }: Scenario): boolean {
  return Object.values(scenes).some((scene) => scene.case !== undefined);
}
