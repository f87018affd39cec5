import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextDraft } from '../draft/draft.ts';
import type { OverlayInput } from '../input.ts';
import type { Translation } from '../../format/types.ts';
import { compileOverlay } from './compile-overlay.ts';

export interface CompiledOverlays {
  /** By language. Worth nothing while one diagnostic is an error. */
  readonly translations: readonly (readonly [language: string, Translation])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the translations of a file, each against its source, and turns them into texts. */
export function compileOverlays(source: TextDraft, overlays: readonly OverlayInput[] = []): CompiledOverlays {
  const compiled = overlays.map((overlay) => compileOverlay(source, overlay));
  return {
    translations: compiled.map(({ language, texts }) => [language, texts] as const),
    diagnostics: compiled.flatMap(({ diagnostics }) => diagnostics),
  };
}
