import { draws } from './draws.ts';
import type { Rule } from './rule.ts';

/** Of one outcome nothing is drawn; it was to be one of several, and the others were forgotten. */
export const chanceAlone: Rule = {
  code: 'chance-alone',
  severity: 'error',
  *find(draft) {
    for (const { scene, branches, path } of draws(draft)) {
      if (branches.length > 1) continue;
      yield { at: draft.file.keyOf([...path, 0, 'chance']), params: { scene } };
    }
  },
};
