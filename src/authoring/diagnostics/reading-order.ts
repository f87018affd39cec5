import { diagnostic, type Diagnostic } from './diagnostic.ts';
import { onePerPlace } from './one-per-place.ts';

/** Codes that say of a name that it can be none, wherever it stands. */
const ABOUT_A_NAME = ['bad-id', 'id-too-long'];

/** Most other places that are named beside the first. */
const MOST_PLACES = 5;

/**
 * Leaves one diagnostic for a name that is missing and used in many places: the first place, with the others beside it.
 * Whoever renames somebody in the cast made one mistake, not forty.
 */
function onePerCause(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const { file, missing, code, params } = one;
    const cause = missing
      ? `${file} ${missing.kind} ${missing.id}`
      : ABOUT_A_NAME.includes(code)
        ? `${file} ${code} ${params['value'] ?? ''}`
        : `alone ${first.size}`;
    const same = first.get(cause);
    if (same) same.push(one);
    else first.set(cause, [one]);
  }
  return [...first.values()].flatMap(([one, ...others]) => {
    if (!one) return [];
    const places = others.slice(0, MOST_PLACES).map(({ file, range }) => ({ file, range }));
    return [{ ...one, related: [...one.related, ...places] }];
  });
}

/** Beyond this number a list of problems helps nobody. */
const MOST_REPORTED = 200;

/**
 * In the order in which a reader meets them, file by file, one for each cause. When there are very many: errors before warnings as far as
 * the limit goes, and one more that says how many were left out.
 */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map([...new Set(diagnostics.map((one) => one.file))].map((file, index) => [file, index]));
  const order = (a: Diagnostic, b: Diagnostic): number =>
    (files.get(a.file) ?? 0) - (files.get(b.file) ?? 0) || a.range.start.offset - b.range.start.offset;
  const sorted = onePerCause(onePerPlace(diagnostics).toSorted(order));
  if (sorted.length <= MOST_REPORTED) return sorted;
  const isError = (one: Diagnostic): boolean => one.severity === 'error';
  const kept = [...sorted.filter(isError), ...sorted.filter((one) => !isError(one))]
    .slice(0, MOST_REPORTED)
    .sort(order);
  const last = kept.at(-1);
  return last
    ? [...kept, diagnostic('too-many-problems', last, { more: sorted.length - MOST_REPORTED })]
    : kept;
}
