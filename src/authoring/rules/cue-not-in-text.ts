import { nearMiss } from '../diagnostics/suggest.ts';
import { describedCues, looseCues, mentionedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** A cue that no line and no spot carries can never be noticed. A misspelt one in the text is told there, once. */
export const cueNotInText: CueRule = {
  code: 'cue-not-in-text',
  severity: 'error',
  *find(draft) {
    const loose = looseCues(draft);
    const mentioned = mentionedCues(draft);
    for (const { holder, id, path } of describedCues(draft)) {
      const { described, used } = loose(holder);
      // In the wrong place or the wrong brackets it is told there.
      if (mentioned(holder, id)) continue;
      if (!described.includes(id) || used.some((one) => nearMiss(one, described) === id)) continue;
      yield { at: draft.file.keyOf(path), params: { cue: id, mark: `{${id}}`, scene: holder } };
    }
  },
};
