import type { Grade } from '../../format/vocabulary.ts';
import { choicesOf } from '../draft/graph.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../draft/draft.ts';
import type { Rule } from './rule.ts';

/** Nothing that can be chosen is good. One that experts differ about may be, and is left alone. */
export const noGoodOption: Rule = {
  code: 'no-good-option',
  severity: 'warning',
  find: (draft) => questions(draft, (grades) => !grades.includes('good')),
};

/** Whatever is chosen is good, so that nothing is practised. */
export const onlyGoodOptions: Rule = {
  code: 'only-good-options',
  severity: 'warning',
  find: (draft) => questions(draft, (grades) => grades.every((grade) => grade === 'good')),
};

/** Those of two or more options in which every option is graded, and in such a way. */
function* questions(
  { file, source }: Pick<Draft, 'file' | 'source'>,
  isFound: (grades: readonly Grade[]) => boolean,
): Generator<Finding> {
  for (const [id, scene] of Object.entries(source.scenes)) {
    const options = choicesOf(scene);
    const grades = options.flatMap(([, { grade }]) => grade ?? []);
    if (options.length > 1 && grades.length === options.length && isFound(grades))
      yield { at: file.keyOf(['scenes', id, 'choices']), params: { scene: id } };
  }
}
