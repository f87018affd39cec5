import { USE_OF } from '../../rounds/plan.ts';
import type { BankDraft } from './bank-draft.ts';
import type { Rule } from './rule.ts';

/** A pair is dealt in the training of its use, where the bank tells of that one. */
export const pairUnused: Rule<BankDraft> = {
  code: 'pair-unused',
  severity: 'warning',
  *find({ source, pairs, pack }) {
    if (pack) return;
    const missing = [
      ...(source.forms ? [] : [{ use: USE_OF.form, key: 'forms' }]),
      ...(source.booster ? [] : [{ use: USE_OF.booster, key: 'booster' }]),
    ];
    for (const { use, key } of missing) {
      const [first, ...others] = pairs
        .filter(({ pair }) => pair.use === use)
        .map(({ file }) => file.valueOf(['use']));
      if (first)
        yield { at: first, params: { use, key, count: others.length + 1 }, related: others.slice(0, 5) };
    }
  },
};
