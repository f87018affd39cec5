import { diagnostic, type Diagnostic, type RelatedPlace } from '../diagnostics/diagnostic.ts';
import type { TextDraft } from '../draft/draft.ts';
import type { OverlayInput } from '../read/input.ts';
import type { Translation } from '../../format/types.ts';
import { compileOverlay, type CompiledOverlay } from './compile-overlay.ts';

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
    diagnostics: [...compiled.flatMap(({ diagnostics }) => diagnostics), ...twice(compiled)],
  };
}

/** Of two translations into one language one would be thrown away. Capitals make no other language: `pt-br` is `pt-BR`. */
function* twice(compiled: readonly CompiledOverlay[]): Generator<Diagnostic> {
  const first = new Map<string, RelatedPlace>();
  for (const { language, languageAt } of compiled) {
    if (language === '' || !languageAt) continue;
    const before = first.get(language.toLowerCase());
    if (before) yield diagnostic('duplicate-translation', languageAt, { language }, [before]);
    else first.set(language.toLowerCase(), languageAt);
  }
}
