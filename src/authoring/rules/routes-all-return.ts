import { routesOf } from '../draft/graph.ts';
import type { ScenarioSource } from '../schema/scenario.ts';
import type { Rule } from './rule.ts';

/** Scenes whose routes all come back to the scene itself. */
export function returningRoutes(scenes: ScenarioSource['scenes']): readonly string[] {
  return Object.entries(scenes)
    .filter(([id, scene]) => {
      const routes = routesOf(scene);
      return routes.length > 0 && routes.every(([, { to }]) => to === id);
    })
    .map(([id]) => id);
}

/** A wrong address may come back; one of them leads on. */
export const routesAllReturn: Rule = {
  code: 'routes-all-return',
  severity: 'error',
  *find({ file, source }) {
    for (const id of returningRoutes(source.scenes)) {
      yield { at: file.keyOf(['scenes', id, 'route']), params: { scene: id } };
    }
  },
};
