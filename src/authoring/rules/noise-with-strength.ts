import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** Noise is no sign at all, so it has no strength. */
export const noiseWithStrength: CueRule = {
  code: 'noise-with-strength',
  severity: 'error',
  *find(draft) {
    for (const { cue, id, path } of describedCues(draft)) {
      if (cue.noise === undefined || cue.signal !== undefined || cue.strength === undefined) continue;
      yield { at: draft.file.keyOf([...path, 'strength']), params: { cue: id } };
    }
  },
};
