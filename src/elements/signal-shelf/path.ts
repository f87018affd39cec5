/** The way through the trainings: what is running, the one that is next, what comes after it, what is done. */
import type { IndexEntry, Level } from '../../format/training-index.ts';

/** Of what one learns from, by level, the easiest first; and then what is for later. */
export type Row = Level | 'later';
const ROWS: readonly Row[] = [1, 2, 3, 'later'];

export interface Path {
  /** Begun and not completed. */
  readonly running: readonly IndexEntry[];
  /** The one to open now, of what was not begun; undefined where all was. */
  readonly next: IndexEntry | undefined;
  /** What comes after it; no row without a training. */
  readonly ahead: readonly { readonly row: Row; readonly trainings: readonly IndexEntry[] }[];
  readonly done: readonly IndexEntry[];
}

/** By ids. What is done and begun again is done. */
export interface Progress {
  readonly done: ReadonlySet<string>;
  readonly running: ReadonlySet<string>;
}

/** What is withdrawn is shown to nobody but who has begun it. */
export function isShown({ id, withdrawn }: IndexEntry, { done, running }: Progress): boolean {
  return !withdrawn || done.has(id) || running.has(id);
}

/**
 * What refreshes is for when what was learned has had time to sink (EV-13), and what measures explains nothing, which is what
 * teaches (EV-12): neither stands before anything that one learns from.
 */
const rowOf = ({ use, level }: IndexEntry): Row => (use ? 'later' : level);

/** Each training stands in one place: in its row, and there in the order of the index. */
export function pathOf(trainings: readonly IndexEntry[], progress: Progress): Path {
  const { done, running } = progress;
  const shown = trainings.filter((training) => isShown(training, progress));
  const inOrder = ROWS.flatMap((row) => shown.filter((training) => rowOf(training) === row));
  const isNew = ({ id }: IndexEntry): boolean => !done.has(id) && !running.has(id);
  const [next, ...others] = inOrder.filter(isNew);
  const ahead = ROWS.map((row) => ({
    row,
    trainings: others.filter((training) => rowOf(training) === row),
  }));
  return {
    running: inOrder.filter(({ id }) => running.has(id) && !done.has(id)),
    next,
    ahead: ahead.filter((row) => row.trainings.length > 0),
    done: inOrder.filter(({ id }) => done.has(id)),
  };
}
