import { hasErrors } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { openAny } from './open-any.ts';
import { sourceOfOverlays } from './draft/draft.ts';
import type { FileInput, OverlayInput } from './read/input.ts';
import type { UpdatedOverlay } from './translation/updated-overlay.ts';
import { updatedTo } from './translation/updated-to.ts';

/** What is translated: a file, or what an audience pack makes of it. */
type Source = Pick<FileInput, 'file' | 'text' | 'audience'>;

/**
 * Brings a translation up to its source. What is translated stays; what is missing is added in the order of the source
 * and marked `[nl]`; what stayed the same while its source changed is marked `[nl?]`; `source:` then records what it all
 * belongs to. Nothing is taken away: what no longer has a place is left for `check` to tell.
 *
 * @param source a scenario, a round, the partners or the help lines; with an audience, what its pack says itself
 * @param overlay an empty text begins a new translation, into the language that its file is named after
 */
export function updateOverlay(source: Source, overlay: OverlayInput): UpdatedOverlay {
  const { opened: draft, diagnostics } = openAny(source);
  // A translation made from a source with errors would have to be made again.
  if (!draft || hasErrors(diagnostics)) return { diagnostics: inReadingOrder(diagnostics) };
  return updatedTo(sourceOfOverlays(draft), overlay);
}
