import { choicesOf } from '../draft/graph.ts';
import { wordsOf } from '../draft/wording.ts';
import type { Rule } from './rule.ts';

/** Two options of one question in the same words: a learner cannot know that they lead to different things. */
export const optionsAlike: Rule = {
  code: 'options-alike',
  severity: 'warning',
  *find({ file, source }) {
    for (const [id, scene] of Object.entries(source.scenes)) {
      const first = new Map<string, string>();
      for (const [choice, content] of choicesOf(scene)) {
        const text = wordsOf(content);
        const other = first.get(text);
        if (other === undefined) first.set(text, choice);
        else {
          const at = (name: string) => file.keyOf(['scenes', id, 'choices', name]);
          yield { at: at(choice), params: { choice, other }, related: [at(other)] };
        }
      }
    }
  },
};
