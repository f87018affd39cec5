/** One line of a file of comma-separated values (RFC 4180), safe to open in a spreadsheet. */

/** What a spreadsheet takes for a formula: in full width, too, as some languages write them. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** A cell that would be a formula begins with an apostrophe, which a spreadsheet shows as text (OWASP, CSV injection). */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function csvLine(cells: readonly string[], delimiter: ',' | ';'): string {
  return `${cells.map((text) => quoted(harmless(text))).join(delimiter)}\r\n`;
}

/** Quoted where there is anything but plain text in it: both delimiters, so that no reader has to guess which it was. */
function quoted(text: string): string {
  return /[",;\r\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
