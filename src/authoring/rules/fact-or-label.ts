import type { Rule } from './rule.ts';

/** A phrase is a fact or a label: the difference is what the note trains. */
export const factOrLabel: Rule = {
  code: 'fact-or-label',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, { note }] of Object.entries(source.scenes)) {
      for (const [phrase, { fact, label }] of Object.entries(note?.phrases ?? {})) {
        if ((fact === undefined) !== (label === undefined)) continue;
        const path = ['scenes', id, 'note', 'phrases', phrase, ...(fact === undefined ? [] : ['label'])];
        yield { at: file.keyOf(path), params: { phrase } };
      }
    }
  },
};
