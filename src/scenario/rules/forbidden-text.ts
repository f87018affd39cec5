import { diagnostic, type Diagnostic, type DiagnosticCode } from '../diagnostic.ts';
import type { DraftText } from '../draft.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { Rule } from './rule.ts';

/** A tag, a comment or a named entity. `<3` and `5 < 6` are none. */
const HTML = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]{2,8}|#x?[0-9a-f]{2,6});/i;
/** Ten digits that start with 0 or +31, however they are spaced; and the short numbers that cost or help. */
const PHONE =
  /(?<![\d€.,])(?:\+31|0031|0)[\s-]?(?:\(0\)[\s-]?)?(?:\d[\s-]?){8}\d(?!\d)|(?<!\d)0(?:800|900|906|909)[\s-]?\d{4}(?!\d)/;
const NINE_DIGITS = /(?<![\d€.,-])\d(?:[ .]?\d){8}(?![\d,])/g;

/**
 * Whether nine digits are a citizen service number: the eleven test, in which the last digit counts as minus one.
 * Source: Besluit burgerservicenummer, art. 1 and its annex.
 */
export function isCitizenNumber(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return /^\d{9}$/.test(digits) && Number(digits) > 0 && sum % 11 === 0;
}

function* forbiddenInLine(line: string): Generator<[DiagnosticCode, from: number, length: number]> {
  const html = HTML.exec(line);
  if (html) yield ['html-in-text', html.index, html[0].length];
  const phone = PHONE.exec(line);
  if (phone) {
    yield ['phone-number', phone.index, phone[0].length];
    return;
  }
  for (const { 0: written, index } of line.matchAll(NINE_DIGITS)) {
    if (isCitizenNumber(written.replace(/\D/g, ''))) yield ['citizen-number', index, written.length];
  }
}

/** What no text may hold, in the source or in a translation: markup, and numbers that could reach or name a person. */
export function* forbiddenIn(text: DraftText, file: SourceFile): Generator<Diagnostic> {
  for (const [index, line] of text.value.split('\n').entries()) {
    for (const [code, from, length] of forbiddenInLine(line)) {
      const place = file.charactersOf(text.path, index, from, from + length);
      yield diagnostic(code, place, { text: line.slice(from, from + length) });
    }
  }
}

export const forbiddenText: Rule = function* ({ file, texts }) {
  for (const text of texts) yield* forbiddenIn(text, file);
};
