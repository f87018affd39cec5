/** Every broken fixture as it is when what its message says is done. */
import { commonLines } from '../../src/authoring/translation/align.ts';
import type { Diagnostic } from '../../src/authoring/index.ts';
import { besideOf, diagnosticsOf } from './broken-fixtures.ts';
import { MENDS_BY_HAND } from './mends-by-hand.ts';
import { MENDS } from './mends.ts';
import { type FixtureFile, fixture } from './scenario-fixtures.ts';

export interface Example {
  readonly found: Diagnostic;
  /** The file that is told of. */
  readonly wrong: FixtureFile;
  /** As whoever does what is told leaves it; not there where no line of it changes, or every line. */
  readonly right?: FixtureFile;
}

export function exampleOf(name: string): Example {
  const [code = ''] = name.split('.');
  const found = diagnosticsOf(name).find((one) => one.code === code);
  const wrong = [fixture(name), ...besideOf(code)].find(({ file }) => file === found?.file);
  if (!found || !wrong) throw new Error(`${name} does not have what it is named after.`);
  const follow = MENDS[code] ?? MENDS_BY_HAND[code];
  return { found, wrong, ...(follow && { right: { ...wrong, text: follow(wrong.text, found) } }) };
}

/** Lines that are other than they were, each with the one before it; where some were taken out, those on both sides. */
export function mendedLines(before: string, after: string): readonly string[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const kept = [[-1, -1] as const, ...commonLines(was, is), [was.length, is.length] as const];
  const shown = kept.slice(1).flatMap(([old, at], index) => {
    const [oldest, from] = kept[index] ?? [-1, -1];
    if (old === oldest + 1 && at === from + 1) return [];
    const last = at === from + 1 ? at : at - 1;
    return Array.from({ length: last - from + 1 }, (_, step) => from + step);
  });
  const places = [...new Set(shown)].filter((at) => is[at]);
  return places.flatMap((at, index) => {
    const line = is[at] ?? '';
    return index > 0 && places[index - 1] !== at - 1 ? ['…', line] : [line];
  });
}
