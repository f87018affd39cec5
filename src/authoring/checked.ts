import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import type { Draft } from './draft/draft.ts';
import type { CompileInput } from './read/input.ts';
import { openScenario } from './open-scenario.ts';
import { reviewed } from './review/reviewed.ts';
import type { ReviewedPoint } from './review/reviewed-point.ts';
import { compileOverlays, type CompiledOverlays } from './translation/compile-overlays.ts';

export interface Checked {
  /** Present when there is no error in the scenario, nor in its translations. */
  readonly sound?: Pick<CompiledOverlays, 'translations'> & { readonly draft: Draft };
  /** How what an expert answers for stands; present where it was given who looked, and the scenario itself has no error. */
  readonly review?: readonly ReviewedPoint[];
  /** In the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a scenario with its translations, and keeps what it takes to compile it. Never throws. */
export function checked(input: CompileInput): Checked {
  const { opened: draft, diagnostics: own } = openScenario(input);
  // A translation of something wrong would be wrong in the same places.
  if (!draft || hasErrors(own)) return { diagnostics: inReadingOrder(own) };
  const { translations, diagnostics: translated } = compileOverlays(draft, input);
  const review = input.review && reviewed(draft, input.review);
  const all = [...own, ...(review?.diagnostics ?? []), ...translated];
  const diagnostics = inReadingOrder(all);
  const standing = review && { review: review.points };
  return hasErrors(all)
    ? { diagnostics, ...standing }
    : { sound: { draft, translations }, diagnostics, ...standing };
}
