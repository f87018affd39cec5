import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CueDraft, Draft } from '../draft/draft.ts';
import type { ScenarioSource } from '../schema/scenario.ts';

/** Checks one thing about a scenario whose structure is right; yields what is wrong, wherever it is. */
export type Rule = (draft: Draft) => Iterable<Diagnostic>;

/** A rule that also holds for rounds. */
export type CueRule = (draft: CueDraft) => Iterable<Diagnostic>;

/** A rule about the head, which also holds for rounds. */
export type HeadRule = (draft: {
  readonly file: Draft['file'];
  readonly source: Pick<ScenarioSource, 'cast' | 'review'>;
}) => Iterable<Diagnostic>;
