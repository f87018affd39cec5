import { picturesIn } from '../draft/pictures.ts';
import type { Rule } from './rule.ts';

/** In kilobytes. A drawing of a scene is a hundred or two; on a slow line (1.6 Mbit/s) this much takes five seconds. */
const MOST = 1000;

/** A picture comes while its scene is read. */
export const mediaTooLarge: Rule = {
  code: 'media-too-large',
  severity: 'warning',
  *find({ file, source, media = [] }) {
    const sizes = new Map(media.map(({ name, content }) => [name, Math.round(content.length / 1000)]));
    for (const { src, path } of picturesIn(source.scenes)) {
      const size = sizes.get(src) ?? 0;
      sizes.delete(src);
      if (size > MOST) yield { at: file.valueOf(path), params: { value: src, size, most: MOST } };
    }
  },
};
