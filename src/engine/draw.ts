/**
 * What somebody else does where chance decides. The seed of the run, the scene and how often it was passed decide, so it is
 * the same in replay and on every device; and whoever tries an earlier step another way meets the same chance, so that what
 * differs is what they did.
 */
import type { Outcome } from '../format/draw.ts';
import { chanceIn } from './order.ts';

/** @param before how often it was drawn in this scene before */
export function drawn(
  outcomes: readonly Outcome[],
  scene: string,
  seed: number,
  before: number,
): Outcome | undefined {
  const random = chanceIn(scene, seed);
  for (let time = 0; time < before; time += 1) random();
  let left = random() * outcomes.reduce((sum, { chance }) => sum + chance, 0);
  return outcomes.find(({ chance }) => (left -= chance) < 0);
}
