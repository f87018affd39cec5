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
      const [first, second] = turns;
      if (!first || !second) continue;
      const params = { scene: id, turns: turns.join(', ') };
      yield { at: file.keyOf(['scenes', id, second]), params, related: [file.keyOf(['scenes', id, first])] };
    }
  },
};

export const turnMissing: Rule = {
  code: 'turn-missing',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, scene] of Object.entries(source.scenes)) {
      if (Object.keys(scene).some((key) => isOneOf(TURNS, key))) continue;
      yield { at: file.keyOf(['scenes', id]), params: { scene: id, turns: TURNS.join(', ') } };
    }
  },
};
