import { diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { conditions, idsAt, withInside } from './conditions.ts';
import type { Rule } from './rule.ts';

/** Only a choice of this scenario can have been made. */
export const conditionUnknownChoice: Rule = function* (draft) {
  const known = new Set(
    Object.values(draft.source.scenes).flatMap((scene) => Object.keys(scene.choices ?? {})),
  );
  for (const placed of [...conditions(draft)].flatMap((one) => [...withInside(one)])) {
    for (const { id, path } of idsAt(placed, 'chose')) {
      if (known.has(id)) continue;
      yield diagnostic('condition-unknown-choice', draft.file.valueOf(path), {
        id,
        ...suggestion(id, known),
      });
    }
  }
};
