import type { FileDraft } from '../draft/draft.ts';
import type { Rule } from './rule.ts';

/** A fact that is called verified says on which day it was read; one that was not read has no such day. */
export const factUnchecked: Rule<FileDraft<'facts'>> = {
  code: 'fact-unchecked',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, { sure, checkedOn }] of Object.entries(source.facts)) {
      if ((sure === 'verified') === (checkedOn !== undefined)) continue;
      yield { at: file.valueOf(['facts', id, 'sure']), params: { id } };
    }
  },
};
