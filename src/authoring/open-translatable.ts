import { checkScenario } from './check.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { speakersOf } from './draft/draft.ts';
import type { FileInput } from './input.ts';
import { openFile, type OpenedFile } from './open-file.ts';
import { read } from './read/read.ts';
import { bankSchema } from './schema/bank.ts';
import { roundSchema } from './schema/round.ts';
import { helpLinesSchema, partnersSchema } from './schema/shared-files.ts';
import { translatableDraft, type Translatable } from './translation/translatable.ts';

/** Opens a source by what is in it: a round, a bank, the partners, the help lines, or else a scenario. */
export function openTranslatable(input: FileInput): {
  readonly translatable?: Translatable;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { opened, diagnostics } = open(input);
  // A translation made from a source with errors would have to be made again.
  if (!opened || hasErrors(diagnostics)) return { diagnostics: inReadingOrder(diagnostics) };
  return { translatable: opened, diagnostics: [] };
}

function open(
  input: FileInput,
): OpenedFile<unknown> | { opened?: Translatable; diagnostics: readonly Diagnostic[] } {
  const keys = read(input.text, input.file).source?.value ?? {};
  if (typeof keys === 'object' && 'partners' in keys) return openFile(partnersSchema, input);
  if (typeof keys === 'object' && 'lines' in keys) return openFile(helpLinesSchema, input);
  if (typeof keys === 'object' && 'blocks' in keys) {
    return openFile(bankSchema, input, ({ cast }) => speakersOf(cast));
  }
  if (typeof keys === 'object' && 'noise' in keys) {
    return openFile(roundSchema, input, ({ cast }) => speakersOf(cast));
  }
  const { draft, diagnostics } = checkScenario(input.file, input.text);
  return draft ? { opened: translatableDraft(draft), diagnostics } : { diagnostics };
}
