import { diagnostic } from '../diagnostics/diagnostic.ts';
import { nearMiss } from '../diagnostics/suggest.ts';
import { describedCues, looseCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** A cue that no line and no spot carries can never be noticed. A misspelt one in the text is told there, once. */
export const cueNotInText: CueRule = function* (draft) {
  const loose = looseCues(draft);
  for (const { holder, id, path } of describedCues(draft)) {
    const { described, used } = loose(holder);
    if (!described.includes(id) || used.some((one) => nearMiss(one, described) === id)) continue;
    yield diagnostic('cue-not-in-text', draft.file.keyOf(path), { cue: id, mark: `{${id}}`, scene: holder });
  }
};
