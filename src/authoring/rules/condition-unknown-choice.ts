import { suggestion } from '../diagnostics/suggest.ts';
import { allConditions, idsAt } from './conditions.ts';
import type { Rule } from './rule.ts';

/** Only a choice of this scenario can have been made. */
export const conditionUnknownChoice: Rule = {
  code: 'condition-unknown-choice',
  severity: 'error',
  *find(draft) {
    const known = new Set(
      Object.values(draft.source.scenes).flatMap((scene) => Object.keys(scene.choices ?? {})),
    );
    for (const placed of allConditions(draft)) {
      for (const { id, path } of idsAt(placed, 'chose')) {
        if (known.has(id)) continue;
        yield {
          at: draft.file.valueOf(path),
          params: { id, ...suggestion(id, known) },
          missing: { kind: 'choice', id },
        };
      }
    }
  },
};
