import type { Scene } from '../format/types.ts';
import type { Meter } from '../format/vocabulary.ts';
import type { Decided } from './decided.ts';
import type { Sight } from './sights.ts';

/** One stay in a scene that has something to look back on. */
export interface DebriefStep {
  readonly scene: Scene;
  /** Of the stay among all of the journey, from 0. */
  readonly visit: number;
  /** What there was to see, in the order in which it came in sight; empty where the scene was skipped. */
  readonly sights: readonly Sight[];
  /** Absent where the story only went on. */
  readonly decided?: Decided;
  /** What the decision did: the meters it moved, each by −5 to 5, not 0. */
  readonly changes: readonly { readonly meter: Meter; readonly by: number }[];
  /** Whether chance had a part in what came between this step and the next. */
  readonly isDrawn?: true;
}
