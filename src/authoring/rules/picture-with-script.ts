import { picturesIn } from '../draft/pictures.ts';
import type { Rule } from './rule.ts';

/** What runs when a drawing is opened by itself (SVG 2, chapter 15). */
const PROGRAM = /<(?:[\w.-]+:)?script[\s/>]|[\s"']on[a-z]+\s*=|javascript:/i;

/** A page shows a drawing without its programs; whoever opens its address runs them, on the organisation's own server. */
export const pictureWithScript: Rule = {
  code: 'picture-with-script',
  severity: 'error',
  *find({ file, source, media = [] }) {
    const drawings = new Map(
      media.filter(({ name }) => name.endsWith('.svg')).map(({ name, content }) => [name, content]),
    );
    for (const { src, path } of picturesIn(source.scenes)) {
      const content = drawings.get(src);
      drawings.delete(src);
      if (content && PROGRAM.test(new TextDecoder().decode(content))) {
        yield { at: file.valueOf(path), params: { value: src } };
      }
    }
  },
};
