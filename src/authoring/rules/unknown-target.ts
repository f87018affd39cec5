import { edgesOf } from '../draft/graph.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { RETURN } from '../../format/vocabulary.ts';
import type { Rule } from './rule.ts';

/** Every `to`, `through`, `next` and `start` leads to a scene that is there, or back. */
export const unknownTarget: Rule = {
  code: 'unknown-target',
  severity: 'error',
  *find({ file, source }) {
    const scenes = Object.keys(source.scenes);
    const targets = [
      { to: source.start, path: ['start'] },
      ...Object.entries(source.scenes).flatMap(([id, scene]) =>
        edgesOf(scene).flatMap(({ to, path, through, throughPath }) => [
          ...(through === undefined ? [] : [{ to: through, path: ['scenes', id, ...throughPath] }]),
          ...(to === RETURN ? [] : [{ to, path: ['scenes', id, ...path] }]),
        ]),
      ),
    ];
    for (const { to, path } of targets) {
      if (Object.hasOwn(source.scenes, to)) continue;
      yield {
        at: file.valueOf(path),
        params: { scene: to, ...suggestion(to, scenes) },
        missing: { kind: 'scene', id: to },
      };
    }
  },
};
