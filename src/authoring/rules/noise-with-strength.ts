import { diagnostic } from '../diagnostics/diagnostic.ts';
import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** Noise is no sign at all, so it has no strength. */
export const noiseWithStrength: CueRule = function* (draft) {
  for (const { cue, id, path } of describedCues(draft)) {
    if (cue.noise === undefined || cue.signal !== undefined || cue.strength === undefined) continue;
    yield diagnostic('noise-with-strength', draft.file.keyOf([...path, 'strength']), { cue: id });
  }
};
