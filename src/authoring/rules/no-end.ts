import type { Rule } from './rule.ts';

/** A story without an end never reaches its debrief, and nobody completes it. */
export const noEnd: Rule = {
  code: 'no-end',
  severity: 'error',
  *find({ file, source }) {
    if (Object.values(source.scenes).some((scene) => scene.end !== undefined)) return;
    yield { at: file.keyOf(['scenes']) };
  },
};
