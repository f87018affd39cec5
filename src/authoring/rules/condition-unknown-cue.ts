import { diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { conditions, idsAt, withInside } from './conditions.ts';
import { describedCues, usedCues } from './cues.ts';
import type { Rule } from './rule.ts';

/** Only a cue of this scenario can have been marked. */
export const conditionUnknownCue: Rule = function* (draft) {
  const known = new Set([...describedCues(draft), ...usedCues(draft)].map(({ id }) => id));
  for (const placed of [...conditions(draft)].flatMap((one) => [...withInside(one)])) {
    for (const { id, path } of idsAt(placed, 'marked')) {
      if (known.has(id)) continue;
      yield diagnostic('condition-unknown-cue', draft.file.valueOf(path), { id, ...suggestion(id, known) });
    }
  }
};
