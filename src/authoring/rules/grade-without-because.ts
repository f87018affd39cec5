import { gradedParts } from './graded.ts';
import type { Rule } from './rule.ts';

/** A judgement without a reason teaches nothing and cannot be disputed. */
export const gradeWithoutBecause: Rule = {
  code: 'grade-without-because',
  severity: 'error',
  *find(draft) {
    for (const { part, id, path } of gradedParts(draft)) {
      if (part.grade === undefined || part.because !== undefined) continue;
      const place = draft.file.keyOf([...path, 'grade']);
      yield { at: place, params: { id, grade: part.grade } };
    }
  },
};
