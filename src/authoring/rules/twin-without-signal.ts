import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** A reason to consult rests on something one can point at. */
export const twinWithoutSignal: CueRule = {
  code: 'twin-without-signal',
  severity: 'error',
  *find(draft) {
    const has = [...describedCues(draft)].some(({ holder, cue }) => holder === 'signal' && cue.signal);
    if (!has) yield { at: draft.file.keyOf(['signal']) };
  },
};
