import type { Rule } from './rule.ts';

/** The first branch that holds is taken: behind one without `when` nothing is ever looked at. */
export const branchNeverTaken: Rule = {
  code: 'branch-never-taken',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, { next }] of Object.entries(source.scenes)) {
      if (!Array.isArray(next)) continue;
      const always = next.findIndex(({ when, chance }) => !when && chance === undefined);
      if (always === -1 || always === next.length - 1) continue;
      const place = file.keyOf(['scenes', id, 'next', always + 1]);
      yield { at: place, params: { scene: id }, related: [file.keyOf(['scenes', id, 'next', always])] };
    }
  },
};
