import type { Turn, Way } from './types.ts';
import { RETURN } from './vocabulary.ts';

/** The ways out of a turn, in the order of the file; an end has none. */
export function waysOf(turn: Turn): readonly Way[] {
  switch (turn.kind) {
    case 'choices':
      return turn.choices;
    case 'route':
      return turn.routes;
    case 'next':
      return turn.branches;
    case 'judge':
    case 'note':
      return [turn];
    case 'end':
      return [];
  }
}

/** What comes next on a way. `after` is where the interlude goes on that is being played, or wherever one may go on. */
export function leadsTo({ to, through }: Way, after: readonly string[] = []): readonly string[] {
  if (through !== undefined) return [through];
  return to === RETURN ? after : [to];
}

/** The scenes a turn can lead to, in the order of the file. */
export function targetsOf(turn: Turn, after?: readonly string[]): readonly string[] {
  return waysOf(turn).flatMap((way) => leadsTo(way, after));
}

/** Wherever some interlude of a story goes on. */
export function aftersOf(scenes: Readonly<Record<string, { readonly turn: Turn }>>): readonly string[] {
  return Object.values(scenes).flatMap(({ turn }) =>
    waysOf(turn).flatMap(({ to, through }) => (through === undefined ? [] : to)),
  );
}
