import { choicesOf, routesOf } from '../draft/graph.ts';
import type { Rule } from './rule.ts';

/**
 * Where the learner has to choose, something to choose always remains: one option without `when`, and in a scene that
 * can be entered again one that also has no `once`.
 */
export const hubRunsDry: Rule = {
  code: 'hub-runs-dry',
  severity: 'error',
  *find({ file, source, graph }) {
    const rings = graph.onRings();
    for (const [id, scene] of Object.entries(source.scenes)) {
      const turn = scene.choices ? 'choices' : 'route';
      const options = [
        ...choicesOf(scene).map(([, { when, once }]) => ({ when, once })),
        ...routesOf(scene).map(([, { when }]) => ({ when, once: false })),
      ];
      const isHub = rings.has(id);
      const remains = options.some(({ when, once }) => !when && !(isHub && once));
      if (options.length === 0 || remains) continue;
      yield { at: file.keyOf(['scenes', id, turn]), params: { scene: id } };
    }
  },
};
