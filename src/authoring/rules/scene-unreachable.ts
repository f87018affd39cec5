import type { Rule } from './rule.ts';

/**
 * Every scene can be played. Of a part that nothing leads to, only the scene where it begins is told: what follows it
 * is reached as soon as that one is.
 */
export const sceneUnreachable: Rule = {
  code: 'scene-unreachable',
  severity: 'error',
  *find({ file, source, graph }) {
    const reached = new Set(graph.reachableFrom([source.start]));
    const lost = Object.keys(source.scenes).filter((id) => !reached.has(id));
    const entered = new Set(lost.flatMap((id) => graph.neighbours(id).filter((next) => next !== id)));
    // Beginnings first; what is left after them goes round, and begins nowhere.
    for (const id of [...lost.filter((one) => !entered.has(one)), ...lost]) {
      if (reached.has(id)) continue;
      yield { at: file.keyOf(['scenes', id]), params: { scene: id } };
      for (const below of graph.reachableFrom([id])) reached.add(below);
    }
  },
};
