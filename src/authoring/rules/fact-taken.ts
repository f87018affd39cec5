import type { FileDraft } from '../draft/draft.ts';
import type { Rule } from './rule.ts';

const TOLD = ['says', 'title', 'address'] as const;

/** An id means one thing wherever it is cited: who adds facts gives them ids of their own. A copy of a fact is that fact. */
export const factTaken: Rule<FileDraft<'facts'>> = {
  code: 'fact-taken',
  severity: 'error',
  *find({ file, source, facts: others = [] }) {
    for (const [id, fact] of Object.entries(source.facts)) {
      const differs = others.some(({ facts }) => {
        const other = Object.hasOwn(facts, id) ? facts[id] : undefined;
        return other !== undefined && TOLD.some((key) => other[key] !== fact[key]);
      });
      if (differs) yield { at: file.keyOf(['facts', id]), params: { id } };
    }
  },
};
