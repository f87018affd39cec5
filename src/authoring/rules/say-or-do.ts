import { choicesOf } from '../draft/graph.ts';
import type { Rule } from './rule.ts';

/** A choice is something you say or something you do, and the page shows it as one of the two. */
export const sayOrDo: Rule = {
  code: 'say-or-do',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, scene] of Object.entries(source.scenes)) {
      for (const [choice, { say, do: deed }] of choicesOf(scene)) {
        if ((say === undefined) !== (deed === undefined)) continue;
        const path = ['scenes', id, 'choices', choice, ...(say === undefined ? [] : ['do'])];
        yield { at: file.keyOf(path), params: { choice } };
      }
    }
  },
};
