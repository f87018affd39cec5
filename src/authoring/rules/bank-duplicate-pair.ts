import type { SourceFile } from '../read/source-file.ts';
import type { BankDraft } from './bank-draft.ts';
import type { Rule } from './rule.ts';

/** A pair is named by its id in the texts of its bank and in what was dealt. */
export const bankDuplicatePair: Rule<BankDraft> = {
  code: 'bank-duplicate-pair',
  severity: 'error',
  *find({ pairs }) {
    const first = new Map<string, SourceFile>();
    for (const { file, pair } of pairs) {
      const before = first.get(pair.id);
      if (!before) first.set(pair.id, file);
      else {
        const related = [before.valueOf(['id'])];
        yield { at: file.valueOf(['id']), params: { id: pair.id }, related };
      }
    }
  },
};
