import type { TextDraft } from '../draft/draft.ts';
import { SCHEMAS } from '../schema/kinds.ts';
import { citationsOf } from '../schema/walk.ts';
import type { Rule } from './rule.ts';

/** What Word makes of quotation marks, around the whole of a source. */
const CURLY = /^[“”„‘’](.*)[“”„‘’]$/u;

/** What stands between such marks; undefined without them. */
export function withinCurly(id: string): string | undefined {
  return CURLY.exec(id)?.[1];
}

/** Such marks are part of what they stand around. */
export const curlySource: Rule<TextDraft & { readonly source: unknown }> = {
  code: 'curly-quotes',
  severity: 'error',
  *find({ kind, file, source }) {
    for (const { path, id } of citationsOf(SCHEMAS[kind], source)) {
      const word = withinCurly(id);
      if (word !== undefined) yield { at: file.valueOf(path), params: { word } };
    }
  },
};
