import { RETURN } from '../../format/vocabulary.ts';
import { interludesOf, waysIn } from './interludes.ts';
import type { Rule } from './rule.ts';

/** Where nobody comes through an interlude there is nothing to return to. */
export const returnWithoutInterlude: Rule = {
  code: 'return-without-interlude',
  severity: 'error',
  *find(draft) {
    const main = draft.graph.pastInterludes(draft.source.start);
    const inside = interludesOf(draft);
    for (const { scene, to, path } of waysIn(draft)) {
      if (to !== RETURN || !main.has(scene) || inside.has(scene)) continue;
      yield { at: draft.file.valueOf(['scenes', scene, ...path]), params: { scene } };
    }
  },
};
