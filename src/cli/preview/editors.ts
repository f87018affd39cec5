/** The addresses by which editors open a file at a place. */
export const EDITORS = ['vscode', 'vscodium', 'cursor', 'idea', 'none'] as const;
export type Editor = (typeof EDITORS)[number];

/**
 * The address that opens a file at a place; undefined where there is to be none.
 *
 * @param file - absolute path.
 * @param line - counted from 1, as `column`.
 */
export function addressIn(editor: Editor, file: string, line: number, column: number): string | undefined {
  if (editor === 'none') return undefined;
  // On Windows a path begins with its drive, and an address with a slash.
  const path = file
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^(?!\/)/, '/');
  if (editor === 'idea') return `idea://open?file=${path}&line=${line}&column=${column}`;
  return `${editor}://file${path}:${line}:${column}`;
}
