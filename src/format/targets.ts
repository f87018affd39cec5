import type { Turn } from './types.ts';

/** The scenes a turn can lead to, in the order of the file; an end leads nowhere. */
export function targetsOf(turn: Turn): readonly string[] {
  switch (turn.kind) {
    case 'choices':
      return turn.choices.map(({ to }) => to);
    case 'route':
      return turn.routes.map(({ to }) => to);
    case 'next':
      return turn.branches.map(({ to }) => to);
    case 'judge':
    case 'note':
      return [turn.to];
    case 'end':
      return [];
  }
}
