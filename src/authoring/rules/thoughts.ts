import { choicesOf } from '../draft/graph.ts';
import type { Rule } from './rule.ts';

/** What a thought cannot have: it would be graded by it. What there is to say of it comes in its `then`. */
const GRADING = ['grade', 'effects', 'because', 'sources', 'goals'] as const;

/** What somebody thinks is their own. */
export const thoughtGraded: Rule = {
  code: 'thought-graded',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, scene] of Object.entries(source.scenes)) {
      for (const [choice, content] of choicesOf(scene)) {
        const key =
          content.think === undefined ? undefined : GRADING.find((one) => content[one] !== undefined);
        if (key) yield { at: file.keyOf(['scenes', id, 'choices', choice, key]), params: { choice, key } };
      }
    }
  },
};

/** A pause asks what you think, and any other question what you say or do. */
export const thoughtAmongDeeds: Rule = {
  code: 'thought-among-deeds',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, scene] of Object.entries(source.scenes)) {
      const options = choicesOf(scene);
      const thought = options.find(([, { think }]) => think !== undefined);
      if (!thought || options.every(([, { think }]) => think !== undefined)) continue;
      const at = file.keyOf(['scenes', id, 'choices', thought[0], 'think']);
      yield { at, params: { scene: id, choice: thought[0] } };
    }
  },
};
