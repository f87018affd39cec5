import { gradedParts } from './graded.ts';
import type { Rule } from './rule.ts';

/** Of a goal that no option practises, the looking back has nothing to say. */
export const goalUnpractised: Rule = {
  code: 'goal-unpractised',
  severity: 'warning',
  *find(draft) {
    const goals = Object.keys(draft.source.goals ?? {});
    const practised = new Set([...gradedParts(draft)].flatMap(({ part }) => part.goals ?? []));
    // A goal that nobody knows is mostly one of these, misspelt.
    if ([...practised].some((goal) => !goals.includes(goal))) return;
    for (const goal of goals) {
      if (!practised.has(goal)) yield { at: draft.file.keyOf(['goals', goal]), params: { goal } };
    }
  },
};
