import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

/** The first branch that holds is taken: behind one without `when` nothing is ever looked at. */
export const branchNeverTaken: Rule = function* ({ file, source }) {
  for (const [id, { next }] of Object.entries(source.scenes)) {
    if (!Array.isArray(next)) continue;
    const always = next.findIndex(({ when }) => !when);
    if (always === -1 || always === next.length - 1) continue;
    const place = file.keyOf(['scenes', id, 'next', always + 1]);
    yield diagnostic('branch-never-taken', place, { scene: id }, [
      file.keyOf(['scenes', id, 'next', always]),
    ]);
  }
};
