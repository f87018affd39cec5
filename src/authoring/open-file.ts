import type * as v from 'valibot';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { parseTexts } from './draft/draft.ts';
import type { Speakers } from './draft/prose.ts';
import type { FileInput, OverlayInput } from './input.ts';
import { read } from './read/read.ts';
import { checkStructure } from './schema/structure.ts';
import { compileOverlay } from './translation/compile-overlay.ts';
import type { Translatable } from './translation/translatable.ts';
import type { Translation } from '../format/types.ts';

export interface OpenedFile<Source> {
  /** Present when the structure is right. */
  readonly opened?: Translatable & { readonly source: Source };
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file that is small enough to be checked as a whole: anything but a scenario. */
export function openFile<Source extends { language: string }>(
  schema: v.GenericSchema<unknown, Source>,
  { file: name, text }: FileInput,
  speakersIn: (source: Source) => Speakers = () => new Map(),
): OpenedFile<Source> {
  const { source: file, diagnostics: written } = read(text, name);
  if (!file || written.length > 0) return { diagnostics: written };
  const structure = checkStructure(schema, file);
  if (structure.diagnostics.length > 0) return { diagnostics: structure.diagnostics };
  const source = file.value as Source;
  const speakers = speakersIn(source);
  const { texts, diagnostics: slips } = parseTexts(file, structure.texts, speakers);
  const opened = { file, language: source.language, texts, speakers, source };
  return { opened, diagnostics: slips };
}

/** The translations of a file, by language. */
export function compileOverlays(
  source: Translatable,
  overlays: readonly OverlayInput[] = [],
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
