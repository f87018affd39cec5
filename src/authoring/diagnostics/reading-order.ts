import { diagnostic, type Diagnostic, type DiagnosticCode } from './diagnostic.ts';

/** What two diagnostics of a code have in common when one slip has caused both: the name that is not there. */
const NAMED: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  'unknown-speaker': 'name',
  'unknown-person': 'name',
  'unknown-goal': 'goal',
  'unknown-target': 'scene',
  'reads-not-a-note': 'scene',
  'condition-unknown-cue': 'id',
  'condition-unknown-scene': 'id',
  'condition-unknown-choice': 'id',
  'condition-unknown-phrase': 'id',
};

/** What kind of thing is not there; a person who thinks is missing from the same list as one who speaks. */
const KINDS: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  'unknown-speaker': 'person',
  'unknown-person': 'person',
  'unknown-target': 'scene',
  'reads-not-a-note': 'scene',
  'condition-unknown-scene': 'scene',
};

/** Most other places that are named beside the first. */
const MOST_PLACES = 5;

/**
 * Leaves one diagnostic for a name that is missing and used in many places: the first place, with the others beside it.
 * Whoever renames somebody in the cast made one mistake, not forty.
 */
function onePerCause(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const param = NAMED[one.code];
    const key =
      param === undefined ? '' : `${one.file} ${KINDS[one.code] ?? one.code} ${one.params[param] ?? ''}`;
    const same = key === '' ? undefined : first.get(key);
    if (same) same.push(one);
    else first.set(key === '' ? `alone ${first.size}` : key, [one]);
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
  const sorted = onePerCause([...diagnostics].sort(order));
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
