import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** Where there is no reason to consult, nothing in the text is a signal. */
export const twinWithSignal: CueRule = {
  code: 'twin-with-signal',
  severity: 'error',
  *find(draft) {
    for (const { holder, id, path, cue } of describedCues(draft)) {
      if (holder !== 'noise' || cue.signal === undefined) continue;
      yield { at: draft.file.keyOf([...path, 'signal']), params: { cue: id } };
    }
  },
};
