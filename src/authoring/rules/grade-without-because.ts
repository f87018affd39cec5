import { diagnostic } from '../diagnostics/diagnostic.ts';
import { gradedParts } from './graded.ts';
import type { Rule } from './rule.ts';

/** A judgement without a reason teaches nothing and cannot be disputed. */
export const gradeWithoutBecause: Rule = function* (draft) {
  for (const { part, id, path } of gradedParts(draft)) {
    if (part.grade === undefined || part.because !== undefined) continue;
    const place = draft.file.keyOf([...path, 'grade']);
    yield diagnostic('grade-without-because', place, { id, grade: part.grade });
  }
};
