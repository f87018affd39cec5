import { METERS, METERS_OPEN } from '../../format/vocabulary.ts';
import type { Rule } from './rule.ts';

/**
 * All stories open alike: while only some began with little trust, the first line of the gauge told the verdict of six
 * stories in eight before anything was read.
 */
export const metersOpenOtherwise: Rule = {
  code: 'meters-open-otherwise',
  severity: 'warning',
  *find({ file, source: { meters } }) {
    const other = METERS.find((meter) => meters[meter] !== METERS_OPEN);
    if (other === undefined) return;
    yield {
      at: file.valueOf(['meters', other]),
      params: { meter: other, value: meters[other], usual: METERS_OPEN },
    };
  },
};
