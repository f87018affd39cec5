import { diagnostic, hasErrors, type Diagnostic, type RelatedPlace } from '../diagnostics/diagnostic.ts';
import { sourceOfOverlays, type TextDraft } from '../draft/draft.ts';
import type { FileInput, OverlayInput } from '../read/input.ts';
import type { Translation } from '../../format/types.ts';
import { compileOverlay, type CompiledOverlay } from './compile-overlay.ts';

export interface CompiledOverlays {
  /** By language. Worth nothing while one diagnostic is an error. */
  readonly translations: readonly (readonly [language: string, Translation])[];
  readonly diagnostics: readonly Diagnostic[];
}

type Translated = Pick<FileInput, 'overlays' | 'audience'>;

/**
 * Checks the translations of a file, each against its source, and turns them into texts. An audience pack has translations of
 * what it says itself; the rest is taken from those of its base.
 */
export function compileOverlays(source: TextDraft, { overlays, audience }: Translated): CompiledOverlays {
  const own = compileAll(sourceOfOverlays(source), audience ? audience.overlays : overlays);
  const { pack } = source;
  if (!pack) return own;
  const rest = { ...source, texts: source.texts.where((path) => !pack.own.has(path)) };
  const base = compileAll(rest, overlays);
  const inherited = new Map(base.translations);
  const alone = own.compiled.filter(({ language }) => language !== '' && !inherited.has(language));
  return {
    translations: own.translations.map(
      ([language, texts]) => [language, { ...inherited.get(language), ...texts }] as const,
    ),
    diagnostics: [
      ...own.diagnostics,
      // What only warns is told of the base itself.
      ...base.diagnostics.filter((one) => hasErrors([one])),
      ...alone.flatMap(({ language, languageAt }) =>
        languageAt ? [diagnostic('audience-language', languageAt, { language })] : [],
      ),
    ],
  };
}

function compileAll(
  source: TextDraft,
  overlays: readonly OverlayInput[] = [],
): CompiledOverlays & { readonly compiled: readonly CompiledOverlay[] } {
  const compiled = overlays.map((overlay) => compileOverlay(source, overlay));
  return {
    compiled,
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
