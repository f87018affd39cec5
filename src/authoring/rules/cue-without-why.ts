import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** The why is what the learner learns from. */
export const cueWithoutWhy: CueRule = {
  code: 'cue-without-why',
  severity: 'error',
  *find(draft) {
    for (const { cue, id, path } of describedCues(draft)) {
      if (cue.why !== undefined) continue;
      yield { at: draft.file.keyOf(path), params: { cue: id } };
    }
  },
};
