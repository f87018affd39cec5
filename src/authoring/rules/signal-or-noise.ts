import { diagnostic } from '../diagnostics/diagnostic.ts';
import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** A cue is a signal or it is noise; experts must have decided which. */
export const signalOrNoise: CueRule = function* (draft) {
  for (const { cue, id, path } of describedCues(draft)) {
    if ((cue.signal === undefined) !== (cue.noise === undefined)) continue;
    yield diagnostic('signal-or-noise', draft.file.keyOf(path), { cue: id });
  }
};
