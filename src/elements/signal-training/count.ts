import type { View } from '../../engine/index.ts';
import { isRound } from '../../format/round.ts';
import type { Speech } from '../parts/speech.ts';

/** Where the learner is: the step of a story, the case of a block; nothing between two blocks. */
export function countOf({ scene, visit }: View, { scenario, t }: Speech): string {
  if (!isRound(scenario)) return t('scene.step', { step: visit });
  if (!scene.case) return '';
  const { number, of } = scene.case;
  // In a burst the number of a case depends on what was judged before.
  return number === undefined ? '' : t('scene.case', { number, of });
}
