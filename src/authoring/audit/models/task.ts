/** What a model is given to guess at, and what it is: something that scores texts whose labels it has not seen. */

export interface Task {
  /** Indexes of items that stand together: the options of a scene, the two of a pair. */
  readonly groups: readonly (readonly number[])[];
  /** Per item, what is left out together with it when it is scored: its story, its pair. Counted from 0. */
  readonly folds: readonly number[];
}

/** Per item, whether it is what the model looks for. */
export type Wanted = Uint8Array;

/**
 * Scores every item by what it learned from the other folds; higher is more likely wanted. What does not depend on the
 * labels is made ready once, since the labels are shuffled hundreds of times.
 */
export type Model = (wanted: Wanted) => Float64Array;

/** The items of each fold. */
export function itemsByFold({ folds }: Pick<Task, 'folds'>): readonly (readonly number[])[] {
  const byFold: number[][] = [];
  for (const [item, fold] of folds.entries()) (byFold[fold] ??= []).push(item);
  return byFold;
}
