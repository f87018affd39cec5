/** Which of its languages a training is told in, for a learner who prefers some. */

/** @param wanted tags, the first most. @param offered tags. @returns one of `offered`; undefined where none is wanted. */
export function preferredOf(wanted: readonly string[], offered: readonly string[]): string | undefined {
  for (const tag of wanted) {
    const found =
      offered.find((own) => isSame(own, tag)) ?? offered.find((own) => isSame(primary(own), primary(tag)));
    if (found !== undefined) return found;
  }
  return undefined;
}

const primary = (tag: string): string => tag.split('-')[0] ?? '';
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
