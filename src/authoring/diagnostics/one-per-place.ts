import type { Diagnostic } from './diagnostic.ts';

/** Codes that say of a place what another says better, where both are told. */
const SAID_BETTER: Readonly<Record<string, readonly string[]>> = {
  'unknown-fill': ['cue-brackets'],
  'translation-speaker': [
    'unknown-speaker',
    'speaker-oddly-written',
    'odd-sign',
    'missing-space-after-colon',
  ],
};

/** Leaves out what is told of the same place in better words. */
export function onePerPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set(diagnostics.map(placed));
  return diagnostics.filter(({ code, ...rest }) => {
    const better = SAID_BETTER[code] ?? [];
    return !better.some((one) => told.has(placed({ ...rest, code: one })));
  });
}

/** By line: a sign in a line and the line itself begin in two places. */
function placed({ code, file, range }: Diagnostic): string {
  return `${code} ${file} ${range.start.line}`;
}
