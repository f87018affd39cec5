/** One sign for what was done at a step, so that a whole way can be seen at a glance. */
import type { Turn } from '../format/types.ts';
import type { Grade } from '../format/vocabulary.ts';
import type { Decided } from './decided.ts';

/** A grade, or `open` where experts differ. */
export type Sign = Grade | 'open';

/** Of a form only the whole is told: the other form is about the same people. */
export function isUntold(turn: Turn): boolean {
  return turn.kind === 'judge' && turn.explain === 'never';
}

/**
 * Undefined where there is nothing to say of it: nothing was decided, it was skipped, nothing was written down, or it is
 * not to be told. Nobody does harm by judging otherwise than expected or by writing down a label, so those are `acceptable`.
 */
export function signOf(decided: Decided | undefined, turn: Turn): Sign | undefined {
  if (!decided || isUntold(turn)) return undefined;
  switch (decided.kind) {
    case 'choice':
      return signOfOption(decided.choice);
    case 'route':
      return signOfOption(decided.route);
    case 'judgement':
      return decided.differs ? 'open' : isRight(decided) ? 'good' : 'acceptable';
    case 'note':
      return signOfNote(decided);
    case 'skip':
      return undefined;
  }
}

/** Of what could be done, done or not; undefined of what is thought at a pause. */
export function signOfOption({ grade, kind }: SignedOption): Sign | undefined {
  return kind === 'think' ? undefined : (grade ?? 'open');
}

interface SignedOption {
  readonly grade?: Grade;
  readonly kind?: string;
}

type DecidedAs<Kind> = Extract<Decided, { kind: Kind }>;

function isRight({ outcome }: DecidedAs<'judgement'>): boolean {
  return outcome === 'hit' || outcome === 'correct-rejection';
}

function signOfNote({ phrases }: DecidedAs<'note'>): Sign | undefined {
  const written = phrases.filter(({ isWritten }) => isWritten);
  if (written.length === 0) return undefined;
  return written.every(({ kind }) => kind === 'fact') ? 'good' : 'acceptable';
}
