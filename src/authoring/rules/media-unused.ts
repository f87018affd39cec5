import { picturesIn } from '../draft/pictures.ts';
import type { Rule } from './rule.ts';

/** What stands in the folder of pictures is shown somewhere: the rest is a leftover, and does not go along. */
export const mediaUnused: Rule = {
  code: 'media-unused',
  severity: 'warning',
  *find({ file, source, media = [] }) {
    const shown = new Set(picturesIn(source.scenes).map(({ src }) => src));
    const unused = media.filter(({ name }) => !shown.has(name));
    // While a picture is missing, one of these may be it under another name, and that is told there.
    if (shown.size + unused.length > media.length) return;
    for (const { name } of unused) yield { at: file.keyOf(['scenes']), params: { value: name } };
  },
};
