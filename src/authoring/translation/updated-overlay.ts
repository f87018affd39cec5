import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What comes of bringing a translation up to its source. */
export interface UpdatedOverlay {
  /** The overlay as it is to be written; absent when the source or the overlay cannot be read. */
  readonly text?: string;
  /** Why there is no text. */
  readonly diagnostics: readonly Diagnostic[];
}
