import { diagnostic } from '../diagnostics/diagnostic.ts';
import { choicesOf } from '../draft/graph.ts';
import type { Rule } from './rule.ts';

/** A choice is something you say or something you do, and the page shows it as one of the two. */
export const sayOrDo: Rule = function* ({ file, source }) {
  for (const [id, scene] of Object.entries(source.scenes)) {
    for (const [choice, { say, do: deed }] of choicesOf(scene)) {
      if ((say === undefined) !== (deed === undefined)) continue;
      const path = ['scenes', id, 'choices', choice, ...(say === undefined ? [] : ['do'])];
      yield diagnostic('say-or-do', file.keyOf(path), { choice });
    }
  }
};
