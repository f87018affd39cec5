/** What a story can ask of the way behind a learner. */
import type { Meldcode, Partner, Verdict } from './vocabulary.ts';

/** Bounds of a meter, both inclusive; 0 to 5. */
export interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** All of it must hold. Lists mean: each of these. */
export interface Condition {
  readonly stress?: Bounds;
  readonly trust?: Bounds;
  readonly safety?: Bounds;
  /** Cues of which a line or spot is marked, in any scene so far. */
  readonly marked?: readonly string[];
  /** Choices that were made at least once. */
  readonly chose?: readonly string[];
  /** By judgement scene, what the latest judgement there came to; a skipped one came to what was expected. */
  readonly judged?: Readonly<Record<string, Verdict>>;
  /** Scenes that were come to. */
  readonly visited?: readonly string[];
  /** By routing scene, a partner that was turned to there. */
  readonly routed?: Readonly<Record<string, Partner>>;
  /** Phrases that were written down. */
  readonly noted?: readonly string[];
  /** What the organisation had decided when the run began. */
  readonly policy?: { readonly meldcode?: Meldcode; readonly 'may-report'?: boolean };
  /** This must not hold. */
  readonly not?: Condition;
}
