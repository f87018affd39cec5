import { hasErrors } from '../diagnostics/diagnostic.ts';
import { YamlEditor } from '../read/edit.ts';
import type { OverlayInput } from '../read/input.ts';
import { read } from '../read/read.ts';
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
  const editor = new YamlEditor(pack.text, () => []);
  editor.close('source', pairsToRecord(laid.record, recordedOf(source)));
  return { text: editor.toString(), diagnostics: [] };
}
