import { allConditions } from './conditions.ts';
import type { Rule } from './rule.ts';

/** `judged` asks about a scene with a judgement, `routed` about a partner that is offered in a scene with routes. */
export const conditionWrongTurn: Rule = {
  code: 'condition-wrong-turn',
  severity: 'error',
  *find(draft) {
    const { file, source } = draft;
    for (const placed of allConditions(draft)) {
      const { judged, routed } = placed.condition;
      for (const id of Object.keys(judged ?? {})) {
        const scene = source.scenes[id];
        if (!scene || scene.judge) continue;
        const place = file.keyOf([...placed.path, 'judged', id]);
        yield { at: place, params: { scene: id, turn: 'judge' }, related: [file.keyOf(['scenes', id])] };
      }
      for (const [id, partner] of Object.entries(routed ?? {})) {
        const scene = source.scenes[id];
        if (!scene || scene.route?.[partner]) continue;
        const place = file.keyOf([...placed.path, 'routed', id]);
        const turn = scene.route ? partner : 'route';
        yield { at: place, params: { scene: id, turn }, related: [file.keyOf(['scenes', id])] };
      }
    }
  },
};
