/** Lines that say nothing to a reader of YAML: blank ones and comments. */

const isBlank = (line: string): boolean => line.trim() === '';

export const isComment = (line: string): boolean => line.trimStart().startsWith('#');

/** How far a line stands from the left. */
export const columnOf = (line: string): number => line.length - line.trimStart().length;

/**
 * Divides what stands between two entries: comments further to the right than both close what is above them, with all that
 * comes before; the rest belongs to what follows.
 */
export function divided(
  between: readonly string[],
  column: number,
): readonly [above: readonly string[], below: readonly string[]] {
  const last = between.findLastIndex((line) => isComment(line) && columnOf(line) > column);
  return [between.slice(0, last + 1), between.slice(last + 1)];
}

/** The lines at the left, without a second blank line in a row. */
export function tidied(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => line.trim())
    .filter(
      (line, index, all) => !isBlank(line) || (index > 0 && !isBlank(all[index - 1] ?? '')) || index === 0,
    );
}

/** As `tidied`, with no blank line to begin with. */
export function tidiedAtTheTop(lines: readonly string[]): readonly string[] {
  const tidy = tidied(lines);
  return tidy[0] === '' ? tidy.slice(1) : tidy;
}
