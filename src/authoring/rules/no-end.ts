import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

/** A story without an end never reaches its debrief, and nobody completes it. */
export const noEnd: Rule = function* ({ file, source }) {
  if (Object.values(source.scenes).some((scene) => scene.end !== undefined)) return;
  yield diagnostic('no-end', file.keyOf(['scenes']));
};
