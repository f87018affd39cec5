import { suggestion } from '../diagnostics/suggest.ts';
import { allConditions, idsAt } from './conditions.ts';
import type { Rule } from './rule.ts';

/** Only a scene that is there can have been visited, judged in or routed from. */
export const conditionUnknownScene: Rule = {
  code: 'condition-unknown-scene',
  severity: 'error',
  *find(draft) {
    const { file, source } = draft;
    const scenes = Object.keys(source.scenes);
    for (const placed of allConditions(draft)) {
      const { judged, routed } = placed.condition;
      const keys = [
        ...Object.keys(judged ?? {}).map((id) => ({ id, place: file.keyOf([...placed.path, 'judged', id]) })),
        ...Object.keys(routed ?? {}).map((id) => ({ id, place: file.keyOf([...placed.path, 'routed', id]) })),
        ...idsAt(placed, 'visited').map(({ id, path }) => ({ id, place: file.valueOf(path) })),
      ];
      for (const { id, place } of keys) {
        if (Object.hasOwn(source.scenes, id)) continue;
        yield { at: place, params: { id, ...suggestion(id, scenes) }, missing: { kind: 'scene', id } };
      }
    }
  },
};
