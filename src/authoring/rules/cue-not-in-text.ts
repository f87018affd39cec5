import { nearMiss } from '../diagnostics/suggest.ts';
import { describedCues, looseCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** A cue that no line and no spot carries can never be noticed. A misspelt one in the text is told there, once. */
export const cueNotInText: CueRule = {
  code: 'cue-not-in-text',
  severity: 'error',
  *find(draft) {
    const loose = looseCues(draft);
    for (const { holder, id, path } of describedCues(draft)) {
      const { described, used } = loose(holder);
      if (!described.includes(id) || used.some((one) => nearMiss(one, described) === id)) continue;
      yield { at: draft.file.keyOf(path), params: { cue: id, mark: `{${id}}`, scene: holder } };
    }
  },
};
