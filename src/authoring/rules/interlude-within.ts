import { interludesOf, waysIn } from './interludes.ts';
import type { Rule } from './rule.ts';

/** From an interlude no other begins, nor the same anew: one place to return to is as much as anybody keeps in mind. */
export const interludeWithin: Rule = {
  code: 'interlude-within',
  severity: 'error',
  *find(draft) {
    const inside = interludesOf(draft);
    for (const { scene, through, throughPath } of waysIn(draft)) {
      const first = inside.get(scene);
      if (through === undefined || first === undefined) continue;
      yield {
        at: draft.file.valueOf(['scenes', scene, ...throughPath]),
        params: { scene, first, through },
        related: [draft.file.keyOf(['scenes', first])],
      };
    }
  },
};
