import type { Finding, RelatedPlace } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { LEARNER, NOBODY } from '../../format/vocabulary.ts';
import { gradedParts } from './graded.ts';
import type { Rule } from './rule.ts';

/** Whoever thinks, is present, is played, or has a change told, is in the cast. */
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
    const parts = [
      ...Object.entries(source.scenes).map(([id, scene]) => ({ part: scene, path: ['scenes', id] })),
      ...gradedParts(draft),
    ];
    for (const { part, path } of parts) {
      for (const who of Object.keys(part.inner ?? {}).filter((id) => !isKnown(id))) {
        yield unknown(file.keyOf([...path, 'inner', who]), who);
      }
      for (const [index, who] of (part.present ?? []).entries()) {
        if (!isKnown(who)) yield unknown(file.valueOf([...path, 'present', index]), who);
      }
    }
    for (const [id, { as }] of Object.entries(source.scenes)) {
      if (as !== undefined && !isKnown(as)) {
        yield unknown(file.valueOf(['scenes', id, 'as']), as);
      }
    }
    // Where there are no meters, that has been told.
    const meters = file.nodeAt(['meters', 'of']);
    const of = meters?.kind === 'scalar' && typeof meters.value === 'string' ? meters.value : undefined;
    const told = [
      { of, path: ['meters', 'of'] },
      ...Object.entries(source.scenes).map(([id, { meters }]) => ({
        of: meters?.of === NOBODY ? undefined : meters?.of,
        path: ['scenes', id, 'meters', 'of'],
      })),
    ];
    for (const { of, path } of told) {
      if (of !== undefined && !isKnown(of)) yield unknown(file.valueOf(path), of);
    }
  },
};
