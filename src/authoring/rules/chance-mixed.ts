import { draws } from './draws.ts';
import type { Rule } from './rule.ts';

/** Between a branch of chance and one of another kind nobody can tell which comes first. */
export const chanceMixed: Rule = {
  code: 'chance-mixed',
  severity: 'error',
  *find(draft) {
    for (const { scene, branches, path } of draws(draft)) {
      const other = branches.findIndex(({ chance, when }) => chance === undefined || when);
      if (other === -1) continue;
      const at = [...path, other, ...(branches[other]?.when ? ['when'] : [])];
      yield { at: draft.file.keyOf(at), params: { scene } };
    }
  },
};
