import { PAIRS_NEEDED } from '../../rounds/plan.ts';
import type { BankDraft } from './bank-draft.ts';
import type { Rule } from './rule.ts';

/** Twins never come in one block, so a round needs as many pairs as it has cases. */
export const bankTooSmall: Rule<BankDraft> = {
  code: 'bank-too-small',
  severity: 'error',
  *find({ file, source, pairs }) {
    const blocks = [
      { block: 'practice', path: ['blocks', 'practice'] },
      { block: 'day', path: ['blocks', 'day'] },
      ...(source.long ? [{ block: 'long', path: ['long', 'blocks', 'long'] } as const] : []),
    ] as const;
    for (const { block, path } of blocks) {
      const needed = PAIRS_NEEDED[block];
      const found = pairs.length;
      if (found >= needed) continue;
      yield { at: file.keyOf(path), params: { block, needed, found, missing: needed - found } };
    }
  },
};
