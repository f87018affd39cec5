import type { Scene } from '../../format/types.ts';
import type { Speech } from './speech.ts';

/** Where a case stands in its block; nothing in a story, and nothing where that depends on what was judged before. */
export function countOf({ case: dealt }: Pick<Scene, 'case'>, { t }: Pick<Speech, 't'>): string {
  if (dealt?.number === undefined) return '';
  return t('scene.case', { number: dealt.number, of: dealt.of });
}
