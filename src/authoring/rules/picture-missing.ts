import { suggestion } from '../diagnostics/suggest.ts';
import { picturesIn } from '../draft/pictures.ts';
import type { Rule } from './rule.ts';

/** Every picture stands beside the scenario under exactly this name: a web server tells capitals apart, a desk computer does not. */
export const pictureMissing: Rule = {
  code: 'picture-missing',
  severity: 'error',
  *find({ file, source, media = [] }) {
    if (media.length === 0) return;
    const names = media.map(({ name }) => name);
    for (const { src, path } of picturesIn(source.scenes)) {
      if (names.includes(src)) continue;
      yield {
        at: file.valueOf(path),
        params: { value: src, there: names.join(', '), ...suggestion(src, names) },
        missing: { kind: 'picture', id: src },
      };
    }
  },
};

/** There is a folder of pictures where a scene asks for one. */
export const mediaMissing: Rule = {
  code: 'media-missing',
  severity: 'error',
  *find({ file, source, media }) {
    const [first, ...others] = media?.length === 0 ? picturesIn(source.scenes) : [];
    if (!first) return;
    yield {
      at: file.valueOf(first.path),
      params: { value: first.src },
      related: others.map(({ path }) => file.valueOf(path)),
    };
  },
};
