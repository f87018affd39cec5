import { diagnostic } from '../diagnostics/diagnostic.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import type { HeadRule } from './rule.ts';

/** Without `you` nobody plays. */
export const learnerMissing: HeadRule = function* ({ file, source }) {
  if (LEARNER in source.cast) return;
  yield diagnostic('learner-missing', file.keyOf(['cast']), { learner: LEARNER });
};
