import { returningRoutes } from './routes-all-return.ts';
import type { Rule } from './rule.ts';

/**
 * From every scene that can be played there is a way to an end, also for who skips. Of scenes that are stuck together
 * only the first is told.
 */
export const noWayToEnd: Rule = {
  code: 'no-way-to-end',
  severity: 'error',
  *find({ file, source, graph }) {
    const distances = graph.distancesToEnd();
    if (distances.size === 0) return;
    const told = new Set<string>();
    const causes = new Set(returningRoutes(source.scenes));
    for (const id of graph.reachableFrom([source.start])) {
      if (distances.has(id) || told.has(id)) continue;
      const stuck = graph.reachableFrom([id]);
      for (const one of stuck) told.add(one);
      if ([...stuck].some((one) => causes.has(one))) continue;
      yield { at: file.keyOf(['scenes', id]), params: { scene: id, count: stuck.size } };
    }
  },
};
