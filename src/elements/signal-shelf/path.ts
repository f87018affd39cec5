/** The way through the trainings: what is running, the one that is next, what comes after it, what is done. */
import type { IndexEntry, Level } from '../../format/training-index.ts';

export interface Path {
  /** Begun and not completed. */
  readonly running: readonly IndexEntry[];
  /** The one to open now, of what was not begun; undefined where all was. */
  readonly next: IndexEntry | undefined;
  /** What comes after it, by level, the easiest first; no level without a training. */
  readonly ahead: readonly { readonly level: Level; readonly trainings: readonly IndexEntry[] }[];
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

/** Each training stands in one place: by level, and within a level in the order of the index. */
export function pathOf(trainings: readonly IndexEntry[], progress: Progress): Path {
  const { done, running } = progress;
  const inOrder = trainings
    .filter((training) => isShown(training, progress))
    .toSorted((a, b) => a.level - b.level);
  const isNew = ({ id }: IndexEntry): boolean => !done.has(id) && !running.has(id);
  const [next, ...others] = inOrder.filter(isNew);
  const ahead = ([1, 2, 3] as const).map((level) => ({
    level,
    trainings: others.filter((training) => training.level === level),
  }));
  return {
    running: inOrder.filter(({ id }) => running.has(id) && !done.has(id)),
    next,
    ahead: ahead.filter((row) => row.trainings.length > 0),
    done: inOrder.filter(({ id }) => done.has(id)),
  };
}
