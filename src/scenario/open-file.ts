import type * as v from 'valibot';
import type { Diagnostic } from './diagnostic.ts';
import { parseTexts } from './draft.ts';
import { read } from './read/read.ts';
import { checkStructure } from './schema/structure.ts';
import { compileOverlay, type OverlayInput } from './translation/compile-overlay.ts';
import type { Translatable } from './translation/translatable.ts';
import type { Translation } from './types.ts';

export interface OpenedFile<Source> {
  /** Present when the structure is right. */
  readonly opened?: Translatable & { readonly value: Source };
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file that all scenarios share: no play, so nobody speaks in it. */
export function openSharedFile<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  text: string,
): OpenedFile<v.InferOutput<Schema>> {
  const { source, diagnostics: written } = read(text, file);
  if (!source) return { diagnostics: written };
  const structure = checkStructure(schema, source);
  const speakers = new Map<string, string>();
  const { texts, diagnostics: slips } = parseTexts(source, structure.texts, speakers);
  const diagnostics = [...written, ...structure.diagnostics, ...slips];
  if (structure.diagnostics.length > 0) return { diagnostics };
  const value = source.value as v.InferOutput<Schema> & { language: string };
  return { opened: { file: source, language: value.language, texts, speakers, value }, diagnostics };
}

/** The translations of a file, by language. */
export function compileOverlays(
  source: Translatable,
  overlays: readonly OverlayInput[],
): {
  readonly translations: readonly (readonly [string, Translation])[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const compiled = overlays.map((overlay) => compileOverlay(source, overlay));
  return {
    translations: compiled.map(({ language, texts }) => [language, texts] as const),
    diagnostics: compiled.flatMap((one) => one.diagnostics),
  };
}
