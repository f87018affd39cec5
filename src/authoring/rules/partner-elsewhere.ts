import { PARTNERS } from '../../format/vocabulary.ts';
import { routesOf } from '../draft/graph.ts';
import type { Rule } from './rule.ts';

/** One partner is turned to, and another answers. */
export const partnerElsewhere: Rule = {
  code: 'partner-elsewhere',
  severity: 'warning',
  *find({ file, source, texts }) {
    for (const [id, scene] of Object.entries(source.scenes)) {
      for (const [partner] of routesOf(scene)) {
        const route = ['scenes', id, 'route', partner];
        const lines = texts.lines(...route, 'returns');
        if (lines.some(({ speaker }) => speaker === partner)) continue;
        const other = lines.find(
          ({ speaker }) =>
            PARTNERS.some((one) => one === speaker) && !Object.hasOwn(source.cast, speaker ?? ''),
        );
        if (other?.speaker !== undefined)
          yield {
            at: file.charactersOf([...route, 'returns'], other.index),
            params: { partner, other: other.speaker },
            related: [file.keyOf(route)],
          };
      }
    }
  },
};
