import { choicesOf } from '../draft/graph.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../draft/draft.ts';
import type { Rule } from './rule.ts';

/** Nobody weighs more than these against each other while a person waits for an answer. */
const MOST = 6;

/** Nothing to choose between: the learner can only agree. */
export const optionAlone: Rule = {
  code: 'option-alone',
  severity: 'warning',
  find: (draft) => questions(draft, (count) => count === 1),
};

/** More options in one question than a learner reads. */
export const optionsMany: Rule = {
  code: 'options-many',
  severity: 'warning',
  find: (draft) => questions(draft, (count) => count > MOST),
};

/** The questions with such a number of options. */
function* questions(
  { file, source }: Pick<Draft, 'file' | 'source'>,
  isFound: (count: number) => boolean,
): Generator<Finding> {
  for (const [id, scene] of Object.entries(source.scenes)) {
    const count = choicesOf(scene).length;
    if (isFound(count))
      yield { at: file.keyOf(['scenes', id, 'choices']), params: { scene: id, count, most: MOST } };
  }
}
