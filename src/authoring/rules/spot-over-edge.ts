import type { Rule } from './rule.ts';

/** What of a place lies beside its picture cannot be pointed at. */
export const spotOverEdge: Rule = {
  code: 'spot-over-edge',
  severity: 'error',
  *find({ file, source }) {
    for (const [id, { picture }] of Object.entries(source.scenes)) {
      for (const [spot, { at }] of Object.entries(picture?.spots ?? {})) {
        const [left, top, width, height] = at;
        const path = ['scenes', id, 'picture', 'spots', spot, 'at'];
        if (left + width > 100) {
          yield {
            at: file.valueOf([...path, 2]),
            params: { spot, start: left, most: 100 - left, size: width },
          };
        } else if (top + height > 100) {
          yield {
            at: file.valueOf([...path, 3]),
            params: { spot, start: top, most: 100 - top, size: height },
          };
        }
      }
    }
  },
};
