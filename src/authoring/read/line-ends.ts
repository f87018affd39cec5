/** A text with the ends of lines that another has, and the mark with which some editors begin a file. */
export function endedAs(before: string, text: string): string {
  const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
  const bare = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return mark + (before.includes('\r\n') ? bare.replaceAll('\n', '\r\n') : bare);
}
