import type { Branch, Turn } from './types.ts';

/** A branch of a draw. */
export type Outcome = Branch & { readonly chance: number };

/** What chance decides between in a turn; nothing where it does not. */
export function outcomesOf(turn: Turn): readonly Outcome[] {
  return turn.kind === 'next' ? turn.branches.filter(isOutcome) : [];
}

function isOutcome(branch: Branch): branch is Outcome {
  return branch.chance !== undefined;
}
