import { suggestion } from '../diagnostics/suggest.ts';
import { gradedParts } from './graded.ts';
import type { Rule } from './rule.ts';

/** What a choice practises is one of the goals at the top. */
export const unknownGoal: Rule = {
  code: 'unknown-goal',
  severity: 'error',
  *find(draft) {
    const goals = Object.keys(draft.source.goals ?? {});
    for (const { part, path } of gradedParts(draft)) {
      for (const [index, goal] of (part.goals ?? []).entries()) {
        if (goals.includes(goal)) continue;
        const place = draft.file.valueOf([...path, 'goals', index]);
        const params = { goal, goals: goals.join(', '), ...suggestion(goal, goals) };
        yield { at: place, params, missing: { kind: 'goal', id: goal } };
      }
    }
  },
};
