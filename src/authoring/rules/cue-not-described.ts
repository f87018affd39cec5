import { suggestion } from '../diagnostics/suggest.ts';
import { looseCues, usedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** Every cue in a text is explained beside it, or the debrief has nothing to say about it. */
export const cueNotDescribed: CueRule = {
  code: 'cue-not-described',
  severity: 'error',
  *find(draft) {
    const loose = looseCues(draft);
    for (const { holder, id, place } of usedCues(draft)) {
      const { described, used } = loose(holder);
      if (!used.includes(id)) continue;
      yield { at: place, params: { cue: id, scene: holder, ...suggestion(id, described) } };
    }
  },
};
