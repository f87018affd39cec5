/** One play from a position to an end, by whoever decides. */
import type { Grade } from '../../format/vocabulary.ts';
import { type Option, options, take } from './options.ts';
import { type Position, endingOf } from './position.ts';

/** A decision, and where it was made. */
export interface Move {
  readonly position: Position;
  readonly option: Option;
}

export interface Play {
  readonly moves: readonly Move[];
  /** Absent when the play did not end within the moves it was given. */
  readonly ending?: Grade;
}

/** Picks one of the options; `moves` is what was done so far. */
export type Player = (offered: readonly Option[], position: Position, moves: readonly Move[]) => Option;

/** Far more than any story of ours asks; whoever needs more goes round in it. */
const MOST_MOVES = 300;

export function playOut(start: Position, decide: Player, most = MOST_MOVES): Play {
  const moves: Move[] = [];
  let position = start;
  while (endingOf(position) === undefined && moves.length < most) {
    const option = decide(options(position), position, moves);
    moves.push({ position, option });
    position = take(position, option);
  }
  const ending = endingOf(position);
  return { moves, ...(ending !== undefined && { ending }) };
}
