import { diagnostic } from '../diagnostics/diagnostic.ts';
import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** A reason to consult rests on something one can point at. */
export const twinWithoutSignal: CueRule = function* (draft) {
  const has = [...describedCues(draft)].some(({ holder, cue }) => holder === 'signal' && cue.signal);
  if (!has) yield diagnostic('twin-without-signal', draft.file.keyOf(['signal']));
};
