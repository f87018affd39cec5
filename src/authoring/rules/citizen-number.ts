import { masked } from './digits.ts';
import type { TextRule } from './text-rule.ts';

const NINE_DIGITS = /(?<![\p{L}\d€.,+-])\d(?:[ .\u00A0\u202F\u2007-]?\d){8}(?![\d,])/gu;

/**
 * Whether nine digits pass the eleven test of a citizen service number: weights 9 to 2, and the last digit counts as
 * minus one. Source: Besluit burgerservicenummer, art. 1.
 */
export function isCitizenNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || Number(digits) === 0) return false;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}

/** One in eleven made-up numbers belongs to somebody. */
export const citizenNumber: TextRule = {
  code: 'citizen-number',
  severity: 'error',
  find(line) {
    const numbers = masked(line).matchAll(NINE_DIGITS);
    const found = [...numbers].find(([written]) => isCitizenNumber(written.replace(/\D/g, '')));
    return found ? [found.index, found[0].length] : undefined;
  },
};
