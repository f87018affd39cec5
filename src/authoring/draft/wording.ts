/** In which of its ways a choice is worded: what is said, done, or thought at a pause. */
import type { Choice } from '../../format/types.ts';
import type { ChoiceSource } from '../schema/turns.ts';

export const WORDINGS: readonly Choice['kind'][] = ['say', 'do', 'think'];

/** All that a choice has; exactly one, unless it is wrong. */
export function wordingsIn(choice: ChoiceSource): readonly Choice['kind'][] {
  return WORDINGS.filter((kind) => choice[kind] !== undefined);
}

export function wordingOf(choice: ChoiceSource): Choice['kind'] {
  return wordingsIn(choice)[0] ?? 'do';
}

/** Its words; empty where it has none. */
export function wordsOf(choice: ChoiceSource): string {
  return (choice[wordingOf(choice)] ?? '').trim();
}
