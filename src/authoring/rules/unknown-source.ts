import { SOURCE_PATTERN } from '../../format/vocabulary.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import type { TextDraft } from '../draft/draft.ts';
import { SCHEMAS } from '../schema/kinds.ts';
import { citationsOf } from '../schema/walk.ts';
import { withinCurly } from './curly-source.ts';
import type { Rule } from './rule.ts';

interface CitingDraft extends TextDraft {
  readonly source: unknown;
}

/** What something rests on can be looked up: it is a fact that is written down, or an address. */
export const unknownSource: Rule<CitingDraft> = {
  code: 'unknown-source',
  severity: 'error',
  *find({ kind, file, source, facts }) {
    const known = facts && new Set(facts.flatMap((book) => Object.keys(book.facts)));
    for (const { path, id } of citationsOf(SCHEMAS[kind], source)) {
      const isKnown =
        id.startsWith('https://') || known === undefined ? SOURCE_PATTERN.test(id) : known.has(id);
      if (isKnown || withinCurly(id) !== undefined) continue;
      yield {
        at: file.valueOf(path),
        params: { value: id, ...suggestion(id, known ?? []) },
        missing: { kind: 'fact', id },
      };
    }
  },
};
