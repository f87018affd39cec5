import { diagnostic } from '../diagnostics/diagnostic.ts';
import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** The why is what the learner learns from. */
export const cueWithoutWhy: CueRule = function* (draft) {
  for (const { cue, id, path } of describedCues(draft)) {
    if (cue.why !== undefined) continue;
    yield diagnostic('cue-without-why', draft.file.keyOf(path), { cue: id });
  }
};
