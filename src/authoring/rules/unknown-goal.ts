import { diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { gradedParts } from './graded.ts';
import type { Rule } from './rule.ts';

/** What a choice practises is one of the goals at the top. */
export const unknownGoal: Rule = function* (draft) {
  const goals = Object.keys(draft.source.goals ?? {});
  for (const { part, path } of gradedParts(draft)) {
    for (const [index, goal] of (part.goals ?? []).entries()) {
      if (goals.includes(goal)) continue;
      const place = draft.file.valueOf([...path, 'goals', index]);
      yield diagnostic('unknown-goal', place, { goal, goals: goals.join(', '), ...suggestion(goal, goals) });
    }
  }
};
