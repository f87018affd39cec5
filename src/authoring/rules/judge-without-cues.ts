import { edgesOf } from '../draft/graph.ts';
import { describedCues } from './cues.ts';
import type { Rule } from './rule.ts';

/** Whoever judges has seen or heard something that can be weighed, be it a signal or noise. */
export const judgeWithoutCues: Rule = {
  code: 'judge-without-cues',
  severity: 'warning',
  *find(draft) {
    const { file, source } = draft;
    // Where one can be after a scene with a cue: forward from all of them at once.
    const informed = new Set([...describedCues(draft)].map(({ holder }) => holder));
    const queue = [...informed];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      const scene = source.scenes[id];
      for (const { to } of scene ? edgesOf(scene) : []) {
        if (informed.has(to)) continue;
        informed.add(to);
        queue.push(to);
      }
    }
    for (const [id, { judge }] of Object.entries(source.scenes)) {
      if (judge && !informed.has(id)) {
        yield { at: file.keyOf(['scenes', id, 'judge']), params: { scene: id } };
      }
    }
  },
};
