import { lookup } from '../format/lookup.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { inReadingOrder } from './diagnostics/reading-order.ts';
import { deepFreeze } from '../format/freeze.ts';
import type { FileInput } from './read/input.ts';
import { openFile } from './open-file.ts';
import { RULES_BY_KIND } from './rules/index.ts';
import { findings } from './rules/rule.ts';
import { compileOverlays } from './translation/compile-overlays.ts';
import type { HelpLine, HelpLines } from '../format/books.ts';

/** Help lines, or what keeps the file from being a list of them. */
export interface HelpLinesResult {
  /** Absent as soon as one diagnostic is an error. */
  readonly helpLines?: HelpLines;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns `help-lines.yaml` and its translations into data. Never throws.
 *
 * @param purpose `pack`: for who hands it to others, numbers that nobody looked up for a year are errors
 */
export function compileHelpLines(input: FileInput, purpose: 'check' | 'pack' = 'check'): HelpLinesResult {
  const { opened, diagnostics: own } = openFile('help-lines', input);
  if (!opened) return { diagnostics: inReadingOrder(own) };
  const { lines } = opened.source;
  const overlays = compileOverlays(opened, input);
  const rules = RULES_BY_KIND['help-lines'];
  const all = [...own, ...findings([...rules.parts, ...rules[purpose]], opened), ...overlays.diagnostics];
  const diagnostics = inReadingOrder(all);
  if (hasErrors(all)) return { diagnostics };

  const helpLines: HelpLines = {
    language: opened.language,
    lines: lines.map(({ id, name, for: use, phone, site, checkedOn, source, verified }): HelpLine => ({
      id,
      name,
      for: use,
      ...(phone !== undefined && { phone }),
      ...(site !== undefined && { site }),
      ...(checkedOn !== undefined && { checkedOn }),
      ...(source !== undefined && { source }),
      verified,
    })),
    translations: lookup(overlays.translations),
  };
  return { helpLines: deepFreeze(helpLines), diagnostics };
}
