import { gradedParts } from './graded.ts';
import type { Rule } from './rule.ts';

/**
 * A grade that the story contradicts: what makes somebody less safe is not good, and what makes them safer does no harm. Trust
 * and calm are another matter: a good option may cost some, and one that does harm may feel kind.
 */
export const gradeAgainstSafety: Rule = {
  code: 'grade-against-safety',
  severity: 'warning',
  *find(draft) {
    for (const { id, part, path } of gradedParts(draft)) {
      const safety = part.effects?.safety ?? 0;
      const isAgainst = (part.grade === 'good' && safety < 0) || (part.grade === 'harmful' && safety > 0);
      if (isAgainst)
        yield {
          at: draft.file.keyOf([...path, 'effects', 'safety']),
          params: { id, grade: part.grade ?? '', change: safety > 0 ? `+${safety}` : String(safety) },
          related: [draft.file.keyOf([...path, 'grade'])],
        };
    }
  },
};
