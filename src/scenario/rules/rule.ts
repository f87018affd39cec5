import type { Diagnostic } from '../diagnostic.ts';
import type { Draft } from '../draft.ts';

/** Checks one thing about a scenario whose structure is right; yields what is wrong, wherever it is. */
export type Rule = (draft: Draft) => Iterable<Diagnostic>;
