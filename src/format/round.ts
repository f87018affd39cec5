import type { Scenario, Scene } from './types.ts';

/** Asked at each stay that is drawn: the scenes are looked through once, for a long story has thousands of them. */
const known = new WeakMap<Scenario['scenes'], boolean>();

/** Whether a scenario was dealt from a bank, and not written as a story. It has no ending that could have been another. */
export function isRound({ scenes }: Scenario): boolean {
  const found = known.get(scenes) ?? Object.values(scenes).some((scene) => scene.case !== undefined);
  known.set(scenes, found);
  return found;
}

/** Whether two scenes are of one case: what is decided about it follows on its judgement. */
export function isSameCase(one: Pick<Scene, 'case'>, other: Pick<Scene, 'case'> | undefined): boolean {
  return one.case !== undefined && one.case.pair === other?.case?.pair && one.case.block === other.case.block;
}
