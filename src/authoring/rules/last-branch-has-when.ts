import type { Rule } from './rule.ts';

/** When no branch holds the story cannot go on, so the last one always holds. */
export const lastBranchHasWhen: Rule = {
  code: 'last-branch-has-when',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, { next }] of Object.entries(source.scenes)) {
      if (!Array.isArray(next) || !next.at(-1)?.when) continue;
      const place = file.keyOf(['scenes', id, 'next', next.length - 1, 'when']);
      yield { at: place, params: { scene: id } };
    }
  },
};
