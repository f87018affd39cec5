/** How a change that nobody can notice is written down. */
export interface Equivalent {
  /** Below `src/`. */
  readonly file: string;
  /** The line of code in which the change begins, without its indent: a line that moves is still found. */
  readonly line: string;
  /** What it becomes. */
  readonly now: string;
  /** What is changed; where it is left out, whatever on that line becomes `now`. */
  readonly was?: string;
  readonly because: string;
}

/** Changes in one file that make no difference for one reason. */
export function same(
  file: string,
  because: string,
  ...changes: readonly (readonly [line: string, now: string, was?: string])[]
): readonly Equivalent[] {
  return changes.map(([line, now, was]) => ({ file, line, now, ...(was !== undefined && { was }), because }));
}
