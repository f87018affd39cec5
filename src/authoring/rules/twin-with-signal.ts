import { describedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/**
 * Where there is no reason to consult there may be one weak signal, as in real life, but nothing that says more: a reason is
 * a pattern.
 */
export const twinWithSignal: CueRule = {
  code: 'twin-with-signal',
  severity: 'error',
  *find(draft) {
    for (const { holder, id, path, cue } of describedCues(draft)) {
      if (holder !== 'noise' || cue.signal === undefined || cue.strength === 'weak') continue;
      yield { at: draft.file.keyOf([...path, 'signal']), params: { cue: id } };
    }
  },
};
