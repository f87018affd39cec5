/** What was measured, and how it is shown. */
import type { Budget } from './budgets.ts';

export interface Row {
  readonly what: string;
  /** NaN where it could not be measured; `note` says why. */
  readonly value: number;
  readonly unit: 'KB' | 'ms' | '×' | 'a second' | 'KB each';
  /** Left out where nothing was promised. */
  readonly budget?: Budget;
  /** What helps to understand the value. */
  readonly note?: string;
}

export interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Why nothing could be measured. */
  readonly problem?: string;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Undefined where nothing was promised, or nothing measured. */
export function isWithin({ value, budget }: Row): boolean | undefined {
  if (!budget || Number.isNaN(value)) return undefined;
  return budget.bound === 'at most' ? value <= budget.value : value >= budget.value;
}

/** A table for a terminal, and below it the reasons of the budgets that were missed. */
export function table(groups: readonly Group[]): string {
  const cells = groups.map(({ name, rows, problem }) => ({
    title: problem === undefined ? name : `${name}: could not be measured (${problem})`,
    lines: rows.map((row) => [
      row.what,
      shown(row.value, row.unit),
      promised(row),
      verdict(row),
      row.note ?? '',
    ]),
  }));
  const head = ['', 'measured', 'budget', '', ''];
  const every = [head, ...cells.flatMap(({ lines }) => lines)];
  const widths = head.map((_, column) => Math.max(...every.map((line) => line[column]?.length ?? 0)));
  const laidOut = (line: readonly string[]): string =>
    line
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const missed = groups.flatMap(({ rows }) => rows).filter((row) => isWithin(row) === false);
  return [
    laidOut(head),
    ...cells.flatMap(({ title, lines }) => ['', title, ...lines.map(laidOut)]),
    ...(missed.length > 0 ? ['', 'Over budget, and why it matters:'] : []),
    ...missed.map(({ what, budget }) => `  ${what}: ${budget?.why ?? ''}`),
  ].join('\n');
}

function shown(value: number, unit: Row['unit']): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  const number = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === '×' ? `×${number}` : `${number} ${unit}`;
}

function promised({ budget, unit }: Row): string {
  if (!budget) return '';
  const number = budget.value.toLocaleString('en');
  return `${budget.bound === 'at most' ? '≤' : '≥'} ${unit === '×' ? `×${number}` : `${number} ${unit}`}`;
}

function verdict(row: Row): string {
  if (Number.isNaN(row.value)) return '? NOT MEASURED';
  const within = isWithin(row);
  if (within === undefined) return '';
  return within ? 'within' : '✗ OVER';
}
