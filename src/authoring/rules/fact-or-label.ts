import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

/** A phrase is a fact or a label: the difference is what the note trains. */
export const factOrLabel: Rule = function* ({ file, source }) {
  for (const [id, { note }] of Object.entries(source.scenes)) {
    for (const [phrase, { fact, label }] of Object.entries(note?.phrases ?? {})) {
      if ((fact === undefined) !== (label === undefined)) continue;
      const path = ['scenes', id, 'note', 'phrases', phrase, ...(fact === undefined ? [] : ['label'])];
      yield diagnostic('fact-or-label', file.keyOf(path), { phrase });
    }
  }
};
