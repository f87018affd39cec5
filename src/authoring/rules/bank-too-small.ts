import { PAIRS_NEEDED, USE_OF } from '../../rounds/plan.ts';
import type { BankDraft } from './bank-draft.ts';
import type { Rule } from './rule.ts';

/** Twins never come in one round, so it needs as many pairs of its use as it has cases. */
export const bankTooSmall: Rule<BankDraft> = {
  code: 'bank-too-small',
  severity: 'error',
  *find({ file, source, pairs, pack }) {
    const trainings = [
      ...(pack ? [] : [{ length: 'standard', path: ['blocks'] } as const]),
      ...(source.forms && !pack ? [{ length: 'form', path: ['forms'] } as const] : []),
      ...(source.booster ? [{ length: 'booster', path: ['booster'] } as const] : []),
    ] as const;
    for (const { length, path } of trainings) {
      const use = USE_OF[length];
      const needed = PAIRS_NEEDED[length];
      const found = pairs.filter(({ pair }) => pair.use === use).length;
      // Form A has one half of each pair and B the other, as many of each kind.
      const isOdd = length === 'form' && found % 2 === 1;
      const missing = Math.max(needed - found, isOdd ? 1 : 0);
      if (missing > 0) yield { at: file.keyOf(path), params: { use, needed, found, missing } };
    }
  },
};
