import type { BankDraft } from './bank-draft.ts';
import type { Rule } from './rule.ts';

/** A round is dealt from all pairs, and speaks one language. */
export const bankLanguage: Rule<BankDraft> = {
  code: 'bank-language',
  severity: 'error',
  *find({ source, pairs }) {
    for (const { file, pair } of pairs) {
      if (pair.language === source.language) continue;
      const params = { language: pair.language, expected: source.language };
      yield { at: file.valueOf(['language']), params };
    }
  },
};
