import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DraftText } from '../draft/draft.ts';
import type { SourceFile } from '../read/source-file.ts';
import { citizenNumber } from './citizen-number.ts';
import { htmlInText } from './html-in-text.ts';
import { phoneNumber } from './phone-number.ts';
import { forbiddenIn, type TextRule } from './text-rule.ts';

const TEXT_RULES: readonly TextRule[] = [htmlInText, phoneNumber, citizenNumber];

/** Everything a text may not hold. Only HTML is looked for in `help-lines.yaml`, where numbers belong. */
export function forbiddenInText(
  text: Pick<DraftText, 'path' | 'value'>,
  file: SourceFile,
): Iterable<Diagnostic> {
  return forbiddenIn(TEXT_RULES, text, file);
}
