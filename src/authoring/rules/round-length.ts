import { TWINS } from '../schema/round.ts';
import { wordsIn } from '../draft/words.ts';
import type { CueRule } from './rule.ts';

/** Words of a script that fit on a card and can be read in half a minute. */
const FEWEST = 40;
const MOST = 95;

/** A round is one glance at one contact. */
export const roundLength: CueRule = {
  code: 'round-length',
  severity: 'warning',
  *find(draft) {
    for (const twin of TWINS) {
      const words = wordsIn(draft.texts.lines(twin, 'script'));
      if (words >= FEWEST && words <= MOST) continue;
      yield {
        at: draft.file.keyOf([twin, 'script']),
        params: {
          words,
          least: FEWEST,
          most: MOST,
        },
      };
    }
  },
};
