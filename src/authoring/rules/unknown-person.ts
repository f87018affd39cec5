import type { Finding, RelatedPlace } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import { gradedParts } from './graded.ts';
import type { Rule } from './rule.ts';

/** Whoever thinks, or is played, is in the cast. */
export const unknownPerson: Rule = {
  code: 'unknown-person',
  severity: 'error',
  *find(draft) {
    const { file, source } = draft;
    const cast = Object.keys(source.cast);
    const isKnown = (id: string): boolean => id === LEARNER || cast.includes(id);
    const unknown = (at: RelatedPlace, id: string): Finding => ({
      at,
      params: { name: id, ...suggestion(id, cast) },
      missing: { kind: 'person', id },
    });
    const inner = [
      ...Object.entries(source.scenes).map(([id, scene]) => ({ part: scene, path: ['scenes', id] })),
      ...gradedParts(draft),
    ];
    for (const { part, path } of inner) {
      for (const who of Object.keys(part.inner ?? {}).filter((id) => !isKnown(id))) {
        yield unknown(file.keyOf([...path, 'inner', who]), who);
      }
    }
    for (const [id, { as }] of Object.entries(source.scenes)) {
      if (as !== undefined && !isKnown(as)) {
        yield unknown(file.valueOf(['scenes', id, 'as']), as);
      }
    }
  },
};
