import { describedCues } from './cues.ts';
import type { Rule } from './rule.ts';

/** Whoever judges has seen or heard something that can be weighed, be it a signal or noise. */
export const judgeWithoutCues: Rule = {
  code: 'judge-without-cues',
  severity: 'warning',
  *find(draft) {
    const { file, source, graph } = draft;
    const informed = graph.reachableFrom([...describedCues(draft)].map(({ holder }) => holder));
    for (const [id, { judge }] of Object.entries(source.scenes)) {
      if (judge && !informed.has(id)) {
        yield { at: file.keyOf(['scenes', id, 'judge']), params: { scene: id } };
      }
    }
  },
};
