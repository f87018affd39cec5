import type { View } from '../../engine/index.ts';
import { dealtCaseOf } from '../../rounds/scene-ids.ts';
import type { Speech } from '../parts/speech.ts';

/** Where the learner is: the step of a story, the case of a block; nothing between two blocks. */
export function countOf({ scene, visit }: View, { scenario, t }: Speech, isRound: boolean): string {
  if (!isRound) return t('scene.step', { step: visit });
  const dealt = dealtCaseOf(scene.id);
  if (!dealt) return '';
  const cases = Object.keys(scenario.scenes).flatMap((id) => dealtCaseOf(id) ?? []);
  const numbers = cases.filter(({ block }) => block === dealt.block).map(({ number }) => number);
  const counted = { number: dealt.number, of: Math.max(...numbers) };
  // How many come back depends on what still goes otherwise; the block has a place for the most there can be.
  return t(dealt.block === 'burst' ? 'scene.caseAtMost' : 'scene.case', counted);
}
