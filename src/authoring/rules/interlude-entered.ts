import { RETURN } from '../../format/vocabulary.ts';
import { interludesOf, waysIn } from './interludes.ts';
import type { Rule } from './rule.ts';

/** An interlude is come into by `through` alone: who came another way would not know where to return to. */
export const interludeEntered: Rule = {
  code: 'interlude-entered',
  severity: 'error',
  *find(draft) {
    const { file, graph, source } = draft;
    const main = graph.pastInterludes(source.start);
    const inside = interludesOf(draft);
    const returns = (id: string): boolean => inside.has(id) && graph.pastInterludes(id).has(RETURN);
    const ways = waysIn(draft).filter(({ scene }) => main.has(scene) && !returns(scene));
    const entries = [
      { to: source.start, path: ['start'] },
      ...ways.map(({ scene, to, path }) => ({ to, path: ['scenes', scene, ...path] })),
    ];
    for (const { to, path } of entries) {
      if (!returns(to)) continue;
      const first = inside.get(to) ?? to;
      yield {
        at: file.valueOf(path),
        params: { scene: to, first },
        related: [file.keyOf(['scenes', first])],
      };
    }
  },
};
