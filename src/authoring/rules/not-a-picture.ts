import { picturesIn } from '../draft/pictures.ts';
import { type ImageFormat, isImage } from '../read/image-format.ts';
import type { Rule } from './rule.ts';

/** Of a name that the schema lets through. */
function formatIn(name: string): ImageFormat {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return ending === 'jpeg' ? 'jpg' : (ending as ImageFormat);
}

/** In a picture is what its name says: a drawing under another ending is not drawn, and so is a page that was saved. */
export const notAPicture: Rule = {
  code: 'not-a-picture',
  severity: 'error',
  *find({ file, source, media = [] }) {
    const unseen = new Map(media.map(({ name, content }) => [name, content]));
    for (const { src, path } of picturesIn(source.scenes)) {
      const content = unseen.get(src);
      unseen.delete(src);
      const format = formatIn(src);
      if (content && !isImage(content, format))
        yield { at: file.valueOf(path), params: { value: src, format } };
    }
  },
};
