import type { TextRule } from './text-rule.ts';

/** Ten digits from 0, +31 or 0031, however they are spaced, and the short numbers that begin with 0800 or 090x. */
const PHONE =
  /(?<![\d€.,])(?:(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)(?:\d[ -]?){8}\d|0(?:800|900|906|909)[ -]?\d{4})(?!\d)/;

/** A number in a story rings at somebody's home, and help numbers grow old: they stand in help-lines.yaml, with a date. */
export const phoneNumber: TextRule = {
  code: 'phone-number',
  severity: 'error',
  find(line) {
    const found = PHONE.exec(line);
    return found ? [found.index, found[0].length] : undefined;
  },
};
