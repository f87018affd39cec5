import type { Rule } from './rule.ts';

/** Everybody writes labels; only the explanation makes clear what is lost. */
export const labelWithoutBecause: Rule = {
  code: 'label-without-because',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, { note }] of Object.entries(source.scenes)) {
      for (const [phrase, { fact, label, because }] of Object.entries(note?.phrases ?? {})) {
        if (label === undefined || fact !== undefined || because !== undefined) continue;
        const place = file.keyOf(['scenes', id, 'note', 'phrases', phrase, 'label']);
        yield { at: place, params: { phrase } };
      }
    }
  },
};
