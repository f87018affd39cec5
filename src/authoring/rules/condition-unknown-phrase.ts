import { suggestion } from '../diagnostics/suggest.ts';
import { allConditions, idsAt } from './conditions.ts';
import type { Rule } from './rule.ts';

/** Only a phrase of a note can have been written down. */
export const conditionUnknownPhrase: Rule = {
  code: 'condition-unknown-phrase',
  severity: 'error',
  *find(draft) {
    const known = new Set(
      Object.values(draft.source.scenes).flatMap(({ note }) => Object.keys(note?.phrases ?? {})),
    );
    for (const placed of allConditions(draft)) {
      for (const { id, path } of idsAt(placed, 'noted')) {
        if (known.has(id)) continue;
        yield {
          at: draft.file.valueOf(path),
          params: { id, ...suggestion(id, known) },
          missing: { kind: 'phrase', id },
        };
      }
    }
  },
};
