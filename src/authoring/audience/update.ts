import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { OverlayInput } from '../read/input.ts';
import { endedAs } from '../read/line-ends.ts';
import { read } from '../read/read.ts';
import type { SourceFile } from '../read/source-file.ts';
import { kindOf } from '../schema/kinds.ts';
import type { UpdatedOverlay } from '../translation/updated-overlay.ts';
import { readLaid } from './lay-over.ts';
import { pairsToRecord, recordedOf } from './record.ts';

/**
 * Records what a pack was made from, so that `check` tells which of its texts the base has changed since. What is stale stays
 * so, until somebody has compared it: changed it, or taken its line out of `source:`.
 */
export function updateAudience(base: OverlayInput, pack: OverlayInput): UpdatedOverlay {
  const kind = kindOf(read(base.text, base.file).source?.value);
  const { pack: laid, diagnostics } = readLaid(kind, { ...base, audience: pack });
  const errors = diagnostics.filter((one) => hasErrors([one]));
  const { source } = read(pack.text, pack.file);
  if (!laid || !source || errors.length > 0) return { diagnostics: errors };
  return { text: closed(source, pairsToRecord(laid.record, recordedOf(source))), diagnostics: [] };
}

/** With the list at its end in place of the one that stood there; every other sign as it was. */
function closed(
  { text, root }: SourceFile,
  pairs: readonly (readonly [name: string, pair: string])[],
): string {
  const before = root.kind === 'map' ? root.entries.get('source') : undefined;
  const rest = before ? text.slice(0, before.key[0]) + text.slice(before.node.span[1]) : text;
  // A hash like 12345678 or 1e234567 would be read as a number.
  const lines = pairs.map(([name, pair]) => `  ${name}: "${pair}"`);
  const list = lines.length === 0 ? [] : ['source:', ...lines];
  return endedAs(text, [rest.replaceAll('\r\n', '\n').trimEnd(), ...list, ''].join('\n'));
}
