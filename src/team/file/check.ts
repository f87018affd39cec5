/** Small tests for what comes from outside; each tells where something is wrong, and goes on to the next. */
import { isRecord } from '../../format/shapes.ts';

export const TEAM_PROBLEMS = [
  'not-json',
  'other-version',
  'not-an-object',
  'not-a-list',
  'too-many',
  'unknown-key',
  'missing',
  'not-text',
  'not-a-number',
  'not-a-day',
  'not-a-month',
  'not-an-id',
  'not-one-of',
  'not-drawn',
  'twice',
  'form-wanted',
  'form-unwanted',
  'counts-below-floor',
  'sums-above-floor',
  'both-told',
  'minority-told',
  'sum-too-small',
  'sum-missing',
  'bounds-crossed',
  'same-day',
  'part-of-few',
  'part-too-large',
  'floor-lowered',
  'other-team',
  'other-draw',
  'other-pilot',
  'session-changed',
] as const;
export type TeamProblemCode = (typeof TEAM_PROBLEMS)[number];

/** What is wrong with a file, and where; the words are `problem.<code>` of `locales/<language>/figures.json`. */
export interface TeamProblem {
  readonly code: TeamProblemCode;
  /** `sessions.2.people`, counted from 1 as people do; empty for the file as a whole. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

type Tell = (code: TeamProblemCode, path: string, params?: TeamProblem['params']) => void;

/** Looks at a value, and tells what is wrong with it. */
export type Check = (value: unknown, path: string, tell: Tell) => void;

const within = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

export const words =
  (most: number): Check =>
  (value, path, tell) => {
    if (typeof value !== 'string' || value.trim() === '' || value.length > most)
      tell('not-text', path, { most });
  };

export const whole =
  (least: number, most: number): Check =>
  (value, path, tell) => {
    if (!Number.isInteger(value) || Number(value) < least || Number(value) > most)
      tell('not-a-number', path, { least, most });
  };

export const id =
  (pattern: RegExp): Check =>
  (value, path, tell) => {
    if (typeof value !== 'string' || !pattern.test(value))
      tell('not-an-id', path, { pattern: pattern.source });
  };

export const oneOf =
  (known: readonly unknown[]): Check =>
  (value, path, tell) => {
    if (!known.includes(value)) tell('not-one-of', path, { known: known.join(', ') });
  };

export const day: Check = (value, path, tell) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || !isDate(value))
    tell('not-a-day', path);
};

export const month: Check = (value, path, tell) => {
  if (typeof value !== 'string' || !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) tell('not-a-month', path);
};

/** The thirtieth of February is read as the second of March. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export const list =
  (item: Check, most: number): Check =>
  (value, path, tell) => {
    if (!Array.isArray(value)) return tell('not-a-list', path);
    if (value.length > most) return tell('too-many', path, { most });
    for (const [index, one] of value.entries()) item(one, within(path, index + 1), tell);
  };

/** Exactly these keys, those that are optional perhaps: a misspelt key must not be lost. */
export const keys =
  (needed: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, path, tell) => {
    if (!isRecord(value)) return tell('not-an-object', path);
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(needed, key) && !Object.hasOwn(optional, key))
        tell('unknown-key', within(path, key), { key });
    }
    for (const [key, check] of Object.entries({ ...needed, ...optional })) {
      if (Object.hasOwn(value, key)) check(value[key], within(path, key), tell);
      else if (Object.hasOwn(needed, key)) tell('missing', within(path, key), { key });
    }
  };

/** One look after the other, each only at what passed those before it. (A module that exports `then` is waited for as a promise.) */
export const inTurn =
  (...checks: readonly Check[]): Check =>
  (value, path, tell) => {
    for (const check of checks) {
      const found = problemsOf(value, check, path);
      for (const { code, path: at, params } of found) tell(code, at, params);
      if (found.length > 0) return;
    }
  };

export function problemsOf(value: unknown, check: Check, path = ''): readonly TeamProblem[] {
  const problems: TeamProblem[] = [];
  check(value, path, (code, at, params = {}) => problems.push({ code, path: at, params }));
  return problems;
}
