import type { TextRule } from './text-rule.ts';

/** A tag, a comment or a named entity. `<3` and `5 < 6` are none. */
const HTML = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]{2,8}|#x?[0-9a-f]{2,6});/i;

/** There is no HTML in a scenario: what looks like it would be shown sign by sign. */
export const htmlInText: TextRule = {
  code: 'html-in-text',
  severity: 'error',
  find(line) {
    const found = HTML.exec(line);
    return found ? [found.index, found[0].length] : undefined;
  },
};
