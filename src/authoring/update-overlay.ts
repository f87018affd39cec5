import { hasErrors } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { openAny } from './open-any.ts';
import type { OverlayInput } from './read/input.ts';
import type { UpdatedOverlay } from './translation/updated-overlay.ts';
import { updatedTo } from './translation/updated-to.ts';

/**
 * Brings a translation up to its source. What is translated stays; what is missing is added in the order of the source
 * and marked `[nl]`; what stayed the same while its source changed is marked `[nl?]`; `source:` then records what it all
 * belongs to. Nothing is taken away: what no longer has a place is left for `check` to tell.
 *
 * @param source a scenario, a round, the partners or the help lines
 * @param overlay an empty text begins a new translation, into the language that its file is named after
 */
export function updateOverlay(source: OverlayInput, overlay: OverlayInput): UpdatedOverlay {
  const { opened: draft, diagnostics } = openAny(source);
  // A translation made from a source with errors would have to be made again.
  if (!draft || hasErrors(diagnostics)) return { diagnostics: inReadingOrder(diagnostics) };
  return updatedTo(draft, overlay);
}
