import { LEARNER } from '../../format/vocabulary.ts';
import type { HeadRule } from './rule.ts';

/** Without `you` nobody plays. */
export const learnerMissing: HeadRule = {
  code: 'learner-missing',
  severity: 'error',
  *find({ file, source }) {
    if (LEARNER in source.cast) return;
    yield { at: file.keyOf(['cast']), params: { learner: LEARNER } };
  },
};
