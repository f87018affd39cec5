import { draws } from './draws.ts';
import type { Rule } from './rule.ts';

/** Two outcomes that lead to one scene are one outcome: mostly a scene that was to be written yet. */
export const chanceSame: Rule = {
  code: 'chance-same',
  severity: 'warning',
  *find(draft) {
    for (const { scene, branches, path } of draws(draft)) {
      for (const [index, { to, through }] of branches.entries()) {
        const first = branches.findIndex((branch) => branch.to === to && branch.through === through);
        if (first === index) continue;
        yield {
          at: draft.file.valueOf([...path, index, 'to']),
          params: { scene, target: to },
          related: [draft.file.valueOf([...path, first, 'to'])],
        };
      }
    }
  },
};
