import { isOneOf } from '../../format/shapes.ts';
import { TURNS } from '../schema/turns.ts';
import type { Rule } from './rule.ts';

/** Turns after which nobody looks back at this scene: nothing was decided in it. */
const WITHOUT_TITLE = ['next'];

/** Where five decisions are taken in one office, the office is the name of none of them. */
export const titleMissing: Rule = {
  code: 'title-missing',
  severity: 'warning',
  *find({ file, source: { scenes } }) {
    for (const [id, scene] of Object.entries(scenes)) {
      const isNamed = scene.title !== undefined;
      const turn = TURNS.find((key) => scene[key] !== undefined && !isOneOf(WITHOUT_TITLE, key));
      if (!isNamed && turn) yield { at: file.keyOf(['scenes', id]), params: { scene: id } };
    }
  },
};
