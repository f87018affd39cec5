import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** A cue is a signal or it is noise; experts must have decided which. */
export const signalOrNoise: CueRule = {
  code: 'signal-or-noise',
  severity: 'error',
  *find(draft) {
    for (const { cue, id, path } of describedCues(draft)) {
      if ((cue.signal === undefined) !== (cue.noise === undefined)) continue;
      yield { at: draft.file.keyOf(path), params: { cue: id } };
    }
  },
};
