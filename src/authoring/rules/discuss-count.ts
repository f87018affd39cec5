import type { Rule } from './rule.ts';

/** So many a team gets through in twenty minutes, with the point to dispute after them. */
const QUESTIONS = 3;

/** A list of ten is read out and not talked about. */
export const discussCount: Rule = {
  code: 'discuss-count',
  severity: 'warning',
  *find({ file }) {
    // What stands there in another shape has been told of.
    const questions = file.nodeAt(['discuss', 'questions']);
    if (questions?.kind !== 'map') return;
    const count = questions.entries.size;
    if (count !== QUESTIONS)
      yield { at: file.keyOf(['discuss', 'questions']), params: { count, wanted: QUESTIONS } };
  },
};
