import type { Rule } from './rule.ts';

/** A story that is over where it begins leaves nothing to play, and everybody who opens it has completed it. */
export const startIsEnd: Rule = {
  code: 'start-is-end',
  severity: 'error',
  *find({ file, source: { start, scenes } }) {
    if (scenes[start]?.end === undefined) return;
    yield { at: file.keyOf(['scenes', start, 'end']), params: { scene: start } };
  },
};
