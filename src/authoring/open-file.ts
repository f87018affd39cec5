import { readLaid } from './audience/lay-over.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { speakersOf, type FileDraft } from './draft/draft.ts';
import { parseTexts } from './draft/texts.ts';
import type { FileInput, Kind } from './read/input.ts';
import { latestToday } from './read/days.ts';
import { RULES_BY_KIND } from './rules/index.ts';
import { textFindings } from './rules/text-rule.ts';
import { SCHEMAS, type Sources } from './schema/kinds.ts';
import { checkStructure } from './schema/structure.ts';

/** What opening a file gives: reading it, looking at its structure and taking its texts apart. */
export interface Opened<Draft> {
  /** Present when the structure is right, whatever the rules found. */
  readonly opened?: Draft;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens a file that is small enough to be checked as a whole: anything but a scenario. */
export function openFile<Of extends Exclude<Kind, 'scenario'>>(
  kind: Of,
  { facts, help, today = latestToday(), ...input }: Omit<FileInput, 'overlays'>,
): Opened<FileDraft<Of>> {
  const { source: file, pack, diagnostics: written } = readLaid(kind, input);
  if (!file) return { diagnostics: written };
  const structure = checkStructure(SCHEMAS[kind], file);
  if (structure.diagnostics.length > 0) return { diagnostics: [...written, ...structure.diagnostics] };
  const source = file.value as Sources[Of];
  const speakers = speakersOf(castOf(source));
  const { texts, diagnostics: slips } = parseTexts(file, structure.texts, speakers);
  const forbidden = textFindings(RULES_BY_KIND[kind].texts, texts, file);
  const opened = { kind, file, language: source.language, texts, speakers, source, facts, help, today, pack };
  return { opened, diagnostics: [...written, ...slips, ...forbidden] };
}

function castOf(source: Sources[Kind]): Sources['scenario']['cast'] {
  return 'cast' in source ? source.cast : {};
}
