import { diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import { gradedParts } from './graded.ts';
import type { Rule } from './rule.ts';

/** Whoever thinks, or is played, is in the cast. */
export const unknownPerson: Rule = function* (draft) {
  const { file, source } = draft;
  const cast = Object.keys(source.cast);
  const isKnown = (id: string): boolean => id === LEARNER || cast.includes(id);
  const params = (id: string): Record<string, string> => ({ name: id, ...suggestion(id, cast) });
  const inner = [
    ...Object.entries(source.scenes).map(([id, scene]) => ({ part: scene, path: ['scenes', id] })),
    ...gradedParts(draft),
  ];
  for (const { part, path } of inner) {
    for (const who of Object.keys(part.inner ?? {}).filter((id) => !isKnown(id))) {
      yield diagnostic('unknown-person', file.keyOf([...path, 'inner', who]), params(who));
    }
  }
  for (const [id, { as }] of Object.entries(source.scenes)) {
    if (as !== undefined && !isKnown(as)) {
      yield diagnostic('unknown-person', file.valueOf(['scenes', id, 'as']), params(as));
    }
  }
};
