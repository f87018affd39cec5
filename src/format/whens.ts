import type { Condition, Line, Scene, Turn } from './types.ts';

/** What can ask for something. */
interface Asking {
  readonly when?: Condition;
}

/** Everything in a scene that may have a condition, in the order of the file: lines, options, branches. */
export function askingIn({ script, turn }: Pick<Scene, 'script' | 'turn'>): readonly Asking[] {
  return [...script, ...waysOf(turn), ...answersIn(turn)];
}

/** The lines that follow the options of a turn. */
export function answersIn(turn: Turn): readonly Line[] {
  if (turn.kind === 'choices') return turn.choices.flatMap(({ then }) => then);
  return turn.kind === 'route' ? turn.routes.flatMap(({ returns }) => returns) : [];
}

function waysOf(turn: Turn): readonly Asking[] {
  if (turn.kind === 'choices') return turn.choices;
  if (turn.kind === 'route') return turn.routes;
  return turn.kind === 'next' ? turn.branches : [];
}
