import { choicesOf } from '../draft/graph.ts';
import type { Rule } from './rule.ts';

/** Nobody weighs more than these against each other while a person waits for an answer. */
const MOST = 6;

/** More options in one question than a learner reads. */
export const optionsMany: Rule = {
  code: 'options-many',
  severity: 'warning',
  *find({ file, source }) {
    for (const [id, scene] of Object.entries(source.scenes)) {
      const count = choicesOf(scene).length;
      if (count > MOST)
        yield { at: file.keyOf(['scenes', id, 'choices']), params: { scene: id, count, most: MOST } };
    }
  },
};
