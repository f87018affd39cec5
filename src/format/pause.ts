/** Where a story stops for a thought, and stories in which that is all that is asked. */
import type { Scenario, Turn } from './types.ts';

/** Whether the options are thoughts: then nothing that is picked is graded. */
export function isPause(turn: Turn): boolean {
  return turn.kind === 'choices' && turn.choices.some(({ kind }) => kind === 'think');
}

const ASKED: readonly string[] = ['choices', 'judge', 'route', 'note'] satisfies Turn['kind'][];

/** Whether the learner looks on while somebody else does the work, and is asked for nothing but thoughts. */
export function isWatched({ scenes }: Pick<Scenario, 'scenes'>): boolean {
  const asked = Object.values(scenes).filter(({ turn }) => ASKED.includes(turn.kind));
  return asked.length > 0 && asked.every(({ turn }) => isPause(turn));
}
