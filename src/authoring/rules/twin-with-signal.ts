import { diagnostic } from '../diagnostics/diagnostic.ts';
import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** Where there is no reason to consult, nothing in the text is a signal. */
export const twinWithSignal: CueRule = function* (draft) {
  for (const { holder, id, path, cue } of describedCues(draft)) {
    if (holder !== 'noise' || cue.signal === undefined) continue;
    yield diagnostic('twin-with-signal', draft.file.keyOf([...path, 'signal']), { cue: id });
  }
};
