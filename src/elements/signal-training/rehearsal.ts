/**
 * How a page for who writes trainings holds the run of a player in its hands. A function of this module and no property of
 * the element: on a page for learners nobody calls it, so that no script there can reach a run (as with `openRoots`).
 */
import type { Session, Transcript } from '../../engine/index.ts';

export interface Rehearsal {
  /** What each run is dealt and drawn by. */
  readonly seed: number;
  /** What is taken up, as far as it fits, as soon as the training is there; left out: its card is shown. */
  readonly transcript?: Transcript;
  /** After a run has begun, and after each act. */
  readonly played: (session: Session) => void;
}

let arranged: Rehearsal | undefined;

/** From now on, of each player that is made. */
export function arrange(rehearsal: Rehearsal): void {
  arranged = rehearsal;
}

export const rehearsal = (): Rehearsal | undefined => arranged;
