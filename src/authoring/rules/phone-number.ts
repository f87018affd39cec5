import { groupsOfDigits, masked } from './digits.ts';
import type { TextRule } from './text-rule.ts';

/** A number as it is dialled: ten digits from 0, a short one from 0800 or 090x, or one with the code of a country. */
const DIALLED =
  /^(?:0[1-9]\d{8}|0(?:800|900|906|909)(?:\d{4}|\d{7})|\+[1-9]\d{7,13}|00(?:3[1-9]|4[0-9]|90|212)\d{7,11})$/;

/** The short ones are written in two parts, of which the first is the whole of this: `09.00 - 10.30` is a time. */
const SERVICE = /^0(?:800|900|906|909)$/;

/** Unit: digits. No number in the world is longer (E.164: fifteen), with the two noughts that stand for `+`. */
const LONGEST = 17;

/**
 * A number in a story rings at somebody's home, and help numbers grow old: they stand in help-lines.yaml, with a date. Found
 * in any notation (`(020) 123 45 67`, `06 – 12 34 56 78`, blanks of every kind); a day, a time or the number of an account is
 * none.
 */
export const phoneNumber: TextRule = {
  code: 'phone-number',
  severity: 'error',
  find(line) {
    for (const run of groupsOfDigits(masked(line))) {
      for (let from = 0; from < run.length; from += 1) {
        for (let to = Math.min(run.length, from + LONGEST); to > from; to -= 1) {
          const groups = run.slice(from, to);
          const [first, last] = [groups[0], groups.at(-1)];
          const digits = groups.map(({ text }) => text).join('');
          const isTwoParts =
            !/^0[89]0/.test(digits) || digits.length >= 10 || SERVICE.test(first?.text ?? '');
          // `+31 (0)6 …`: the nought in brackets is dialled at home only.
          const dialled = digits.replace(/^(\+\d\d)0/, '$1');
          if (!first || first.isGlued || !last || !isTwoParts || !DIALLED.test(dialled)) continue;
          return [first.at, last.at + last.text.length - first.at];
        }
      }
    }
    return undefined;
  },
};
