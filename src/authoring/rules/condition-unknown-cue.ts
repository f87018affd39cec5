import { suggestion } from '../diagnostics/suggest.ts';
import { allConditions, idsAt } from './conditions.ts';
import { describedCues, usedCues } from './cues.ts';
import type { Rule } from './rule.ts';

/** Only a cue of this scenario can have been marked. */
export const conditionUnknownCue: Rule = {
  code: 'condition-unknown-cue',
  severity: 'error',
  *find(draft) {
    const known = new Set([...describedCues(draft), ...usedCues(draft)].map(({ id }) => id));
    for (const placed of allConditions(draft)) {
      for (const { id, path } of idsAt(placed, 'marked')) {
        if (known.has(id)) continue;
        yield {
          at: draft.file.valueOf(path),
          params: { id, ...suggestion(id, known) },
          missing: { kind: 'cue', id },
        };
      }
    }
  },
};
