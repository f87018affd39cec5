import type { FileDraft } from '../draft/draft.ts';
import type { Rule } from './rule.ts';

/** A number that is called verified says on which day it was. */
export const helpLineUnchecked: Rule<FileDraft<'help-lines'>> = {
  code: 'help-line-unchecked',
  severity: 'error',
  *find({ file, source }) {
    for (const [index, line] of source.lines.entries()) {
      if (!line.verified || line.checkedOn !== undefined) continue;
      yield { at: file.keyOf(['lines', index, 'verified']), params: { line: line.name } };
    }
  },
};
