import { RETURN } from '../../format/vocabulary.ts';
import { waysIn } from './interludes.ts';
import type { Rule } from './rule.ts';

/** What `through` leads to comes back at least on one way; told once for each interlude. */
export const interludeNeverReturns: Rule = {
  code: 'interlude-never-returns',
  severity: 'error',
  *find(draft) {
    const told = new Set<string>();
    for (const { scene, to, through, throughPath } of waysIn(draft)) {
      if (through === undefined || told.has(through)) continue;
      told.add(through);
      if (draft.graph.pastInterludes(through).has(RETURN)) continue;
      yield {
        at: draft.file.valueOf(['scenes', scene, ...throughPath]),
        params: { scene: through, target: to },
        related: [draft.file.keyOf(['scenes', through])],
      };
    }
  },
};
