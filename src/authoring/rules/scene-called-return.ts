import { RETURN } from '../../format/vocabulary.ts';
import type { Rule } from './rule.ts';

/** `to: return` means the way back out of an interlude. */
export const sceneCalledReturn: Rule = {
  code: 'scene-called-return',
  severity: 'error',
  *find({ file, source }) {
    if (Object.hasOwn(source.scenes, RETURN)) yield { at: file.keyOf(['scenes', RETURN]) };
  },
};
