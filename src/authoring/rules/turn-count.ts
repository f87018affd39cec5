import { isOneOf } from '../../format/shapes.ts';
import { TURNS } from '../schema/turns.ts';
import type { Rule } from './rule.ts';

/** A scene ends in exactly one way: with none it hangs, with two nobody knows which counts. */
export const turnCount: Rule = {
  code: 'turn-count',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, scene] of Object.entries(source.scenes)) {
      const turns = Object.keys(scene).filter((key) => isOneOf(TURNS, key));
      if (turns.length === 1) continue;
      const [, second] = turns;
      const place = file.keyOf(['scenes', id, ...(second ? [second] : [])]);
      const related = second ? [file.keyOf(['scenes', id, turns[0] ?? second])] : [];
      const params = { scene: id, count: turns.length, turns: (second ? turns : TURNS).join(', ') };
      yield { at: place, params, related };
    }
  },
};
