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
    const [first, ...others] = Object.entries(scenes).flatMap(([id, scene]) => {
      const turn = TURNS.find((key) => scene[key] !== undefined && !isOneOf(WITHOUT_TITLE, key));
      return scene.title === undefined && turn ? [id] : [];
    });
    if (first === undefined) return;
    const places = others.map((id) => file.keyOf(['scenes', id]));
    yield {
      at: file.keyOf(['scenes', first]),
      params: { scene: first, count: others.length + 1 },
      related: places.slice(0, 5),
    };
  },
};
