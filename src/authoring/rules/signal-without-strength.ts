import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** A strong signal missed weighs more than a weak one, so every signal says how strong it is. */
export const signalWithoutStrength: CueRule = {
  code: 'signal-without-strength',
  severity: 'error',
  *find(draft) {
    for (const { cue, id, path } of describedCues(draft)) {
      if (cue.signal === undefined || cue.noise !== undefined || cue.strength !== undefined) continue;
      yield { at: draft.file.keyOf(path), params: { cue: id } };
    }
  },
};
