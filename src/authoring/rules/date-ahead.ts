import type { TextDraft } from '../draft/draft.ts';
import { SCHEMAS } from '../schema/kinds.ts';
import { daysOf } from '../schema/walk.ts';
import type { Rule } from './rule.ts';

/** Nobody has looked at anything on a day that is still to come. */
export const dateAhead: Rule<TextDraft & { readonly source: unknown }> = {
  code: 'date-ahead',
  severity: 'error',
  *find({ kind, file, source, today }) {
    for (const { path, day } of daysOf(SCHEMAS[kind], source)) {
      if (day > today) yield { at: file.valueOf(path), params: { value: day } };
    }
  },
};
