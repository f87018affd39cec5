/** What moves a run, as its session sees it: the play machine, or until that has come no more than the marks. */
import type { Grade } from '../format/vocabulary.ts';
import type { Moment } from './board.ts';
import type { Act } from './transcript.ts';
import type { Phase } from './types.ts';

/** Where a run stands: its moment, and what the rules say of it. */
export interface Stand {
  readonly moment: Moment;
  readonly phase: Phase;
  readonly canSkip: boolean;
  readonly ending: Grade | undefined;
}

export interface Play {
  /** The very same object until something is done. */
  readonly stand: Stand;
  can(act: Act): boolean;
  /** Does it. Returns false, and changes nothing, where `can` would say no. */
  send(act: Act): boolean;
}
