/** One row of the table of cuts. */
import type { Cut, Remember, Wanted } from './cut.ts';

export interface Row {
  /** With what is it cut? */
  readonly name: string;
  /** Where it is lost, and the learner has read that the page has to stay open. */
  readonly loses?: readonly Remember[];
  /** Where a second run has another id, since nothing tells it of the first: the register knows it by its learner, training, version and day. */
  readonly twice?: readonly Remember[];
  /** The page stays open, and all comes home without another visit. */
  readonly stays?: true;
  /** The page itself does not go as pages do, so nothing that it says of being closed is put to the test. */
  readonly isCrash?: true;
  readonly next?: Wanted;
  /** Whose it is, where the page does not say it from the beginning. */
  readonly learner?: string;
  readonly does: (cut: Cut) => Promise<unknown>;
}

/** What outlives neither the tab nor a crash. */
export const NOT_DEVICE: readonly Remember[] = ['none', 'session'];
