import { choicesOf } from '../draft/graph.ts';
import { wordingsIn } from '../draft/wording.ts';
import type { Rule } from './rule.ts';

/** A choice is something you say, something you do, or at a pause something you think, and the page shows it as one of them. */
export const sayOrDo: Rule = {
  code: 'say-or-do',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, scene] of Object.entries(source.scenes)) {
      for (const [choice, content] of choicesOf(scene)) {
        const wordings = wordingsIn(content);
        if (wordings.length === 1) continue;
        // Of two, the second is the one too many.
        const path = ['scenes', id, 'choices', choice, ...wordings.slice(1, 2)];
        yield { at: file.keyOf(path), params: { choice } };
      }
    }
  },
};
