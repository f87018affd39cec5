import type { View } from '../../engine/index.ts';
import { isRound } from '../../format/round.ts';
import type { Speech } from '../parts/speech.ts';

/** Where the learner is: the step of a story, the case of a block; nothing between two blocks. */
export function countOf({ scene, visit }: View, { scenario, t }: Speech): string {
  if (!isRound(scenario)) return t('scene.step', { step: visit });
  if (!scene.case) return '';
  const { block, number, of } = scene.case;
  // How many come back depends on what still goes otherwise; the block has a place for the most there can be.
  return t(block === 'burst' ? 'scene.caseAtMost' : 'scene.case', { number, of });
}
