/** Checks altered folders as `check` does, and says what must never be: an exception, or a place that is not in the file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../src/authoring/index.ts';
import { findItems } from '../../src/cli/find.ts';
import { load } from '../../src/cli/load.ts';
import { playPlans } from '../../src/cli/plans.ts';
import { codeFrame } from '../../src/cli/reporters/code-frame.ts';
import { straysIn } from '../../src/cli/strays.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { createExplain } from '../../src/i18n/explain.ts';
import { mutantOf } from './mutants.ts';

const explain = createExplain('nl');

export interface Checked {
  readonly codes: readonly string[];
  /** What is wrong with the check itself. */
  readonly faults: readonly string[];
}

/** Checks the mutant of a seed, in a folder that is gone afterwards. */
export function checkedMutant(seed: number): Checked {
  const cwd = mkdtempSync(join(tmpdir(), 'signal-mutant-'));
  try {
    for (const [path, content] of mutantOf(seed)) {
      const file = join(cwd, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return checked(cwd);
  } catch (error) {
    // A sentence for who sits there, as when a file stands where a folder should.
    if (error instanceof UsageError) return { codes: [`(${error.key})`], faults: [] };
    return { codes: [], faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function checked(cwd: string): Checked {
  const { trainings, findings } = load(findItems(['scenarios'], cwd), cwd);
  const plans = playPlans(trainings, cwd);
  const all = [...findings.diagnostics, ...plans.diagnostics, ...straysIn(['scenarios'], cwd)];
  const texts = new Map([...findings.texts, ...plans.texts]);
  const faults = all.flatMap((one) => [...misplaced(one, texts), ...unsaid(one)]);
  return { codes: all.map(({ code }) => code), faults };
}

/** Whether each place stands in its file, its line and column at its offset. */
function misplaced({ code, file, range, related }: Diagnostic, texts: ReadonlyMap<string, string>): string[] {
  return [{ file, range }, ...related].flatMap((place) => {
    const text = texts.get(place.file);
    if (text === undefined) return [];
    const { start, end } = place.range;
    const isInside = start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length;
    const agrees = [start, end].every(({ offset, line, column }) => {
      const before = text.slice(0, offset).split(text.includes('\n') ? '\n' : '\r');
      return before.length === line && (before.at(-1) ?? '').length + 1 === column;
    });
    codeFrame(text, place.range);
    return isInside && agrees ? [] : [`${code} at ${JSON.stringify(place.range)} of ${place.file}`];
  });
}

/** Whether it is told in words, with nothing left to fill in. */
function unsaid(diagnostic: Diagnostic): string[] {
  const told = Object.values(explain(diagnostic)) as string[];
  const isTold = told.every((words) => words !== '' && !words.includes(`${diagnostic.code}.`));
  return isTold ? [] : [`${diagnostic.code} without words`];
}
