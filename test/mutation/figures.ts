/** What the trial of a room amounts to: which changes were noticed, and which were not although somebody could see them. */
import type { Equivalent } from './equivalent/same.ts';

/** One change that was tried, as Stryker tells of it; `fileName` may be a whole path. Lines count from 1, columns from 1. */
export interface Mutant {
  readonly fileName: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly status: string;
}

/** A change that no test noticed, and nobody has said why that is right. */
export interface Survivor {
  /** `src/reporting/gate.ts:33:7`. */
  readonly place: string;
  readonly mutator: string;
  readonly was: string;
  readonly now: string;
}

export interface Figures {
  /** Those that could be tried. */
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: readonly Survivor[];
  readonly equivalent: number;
  /** Percentage of the mutants that are not equivalent. */
  readonly score: number;
  /** What is listed as equivalent and is not, or is there no longer: take it off. */
  readonly stale: readonly Equivalent[];
}

/** A change that ends nowhere is noticed as surely as one that fails. */
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

/** @param sources the text of each file, by its path below `src/`; `listed` may speak of other files too. */
export function figuresOf(
  mutants: readonly Mutant[],
  sources: Readonly<Record<string, string>>,
  listed: readonly Equivalent[],
): Figures {
  const killed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const survived = mutants
    .filter(({ status }) => UNNOTICED.includes(status))
    .map((one) => seen(one, sources));
  const used = new Set<Equivalent>();
  const survivors = survived.filter((one) => {
    const entry = listed.find((each) => isSame(each, one));
    if (entry) used.add(entry);
    return !entry;
  });
  const equivalent = survived.length - survivors.length;
  const all = killed + survived.length;
  return {
    mutants: all,
    killed,
    survivors: survivors.map(({ file, line, column, mutator, was, now }) => ({
      place: `src/${file}:${line}:${column}`,
      mutator,
      was,
      now,
    })),
    equivalent,
    score: all === equivalent ? 100 : (100 * killed) / (all - equivalent),
    stale: listed.filter((entry) => entry.file in sources && !used.has(entry)),
  };
}

interface Seen extends Omit<Survivor, 'place'> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line on which it begins, without its indent. */
  readonly code: string;
}

function seen(
  { fileName, location, mutatorName, replacement }: Mutant,
  sources: Readonly<Record<string, string>>,
): Seen {
  const file = fileName.replace(/^.*\bsrc\//, '');
  const lines = (sources[file] ?? '').split('\n');
  const { start, end } = location;
  const within = lines.slice(start.line - 1, end.line);
  const last = within.length - 1;
  const was = within
    .map((text, index) => (index === last ? text.slice(0, end.column - 1) : text))
    .map((text, index) => (index === 0 ? text.slice(start.column - 1) : text))
    .join('\n');
  const code = (lines[start.line - 1] ?? '').trim();
  return {
    file,
    line: start.line,
    column: start.column,
    mutator: mutatorName,
    was,
    now: replacement ?? '',
    code,
  };
}

function isSame(entry: Equivalent, { file, code, was, now }: Seen): boolean {
  return entry.file === file && entry.line === code && entry.now === now && (entry.was ?? was) === was;
}
