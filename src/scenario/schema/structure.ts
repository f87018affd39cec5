import * as v from 'valibot';
import { diagnostic, type Diagnostic, type DiagnosticCode, type DiagnosticParams } from '../diagnostic.ts';
import type { Path, SourceFile } from '../read/source-file.ts';
import { suggestion } from '../suggest.ts';
import { keysAt, limitsAt, textsOf, type FoundText } from './walk.ts';

type Issue = v.BaseIssue<unknown>;

/** What a value should have been, by the kind of schema that refused it. */
const EXPECTED: Readonly<Record<string, DiagnosticCode>> = {
  string: 'expected-text',
  number: 'expected-number',
  literal: 'expected-number',
  boolean: 'expected-true-or-false',
  array: 'expected-list',
  strict_tuple: 'expected-list',
  strict_object: 'expected-keys',
  record: 'expected-keys',
};

export interface Structure {
  readonly diagnostics: readonly Diagnostic[];
  /** Every text, in the order of the screen, also of a file with mistakes in its structure. */
  readonly texts: readonly FoundText[];
  /** Paths below which something is wrong. */
  readonly unsound: readonly Path[];
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}

/** Checks which keys a file has and what kind of values stand behind them. One diagnostic for each root cause. */
export function checkStructure(schema: v.GenericSchema, source: SourceFile): Structure {
  const found = new Map<string, { path: Path; diagnostic: Diagnostic }>();
  /** Missing keys that a misspelt one beside them explains. */
  const explained = new Set<string>();

  function report(
    code: DiagnosticCode,
    path: Path,
    part: 'key' | 'value',
    params: DiagnosticParams = {},
  ): void {
    const place = part === 'key' ? source.keyOf(path) : source.valueOf(path);
    const key = String(path.findLast((step) => typeof step === 'string') ?? '');
    found.set(`${code} ${path.join('.')}`, { path, diagnostic: diagnostic(code, place, { key, ...params }) });
  }

  function reportUnknownKeys(parent: Path): void {
    const map = valueAt(source.value, parent) as Record<string, unknown>;
    const { keys, unknownKey } = keysAt(schema, parent);
    const free = keys.filter((key) => !(key in map));
    for (const key of Object.keys(map).filter((one) => !keys.includes(one))) {
      const meant = suggestion(key, free);
      if (meant.suggestion !== undefined) explained.add([...parent, meant.suggestion].join('.'));
      report(unknownKey, [...parent, key], 'key', { allowed: keys.join(', '), ...meant });
    }
  }

  function reportWrongWord(issue: Issue, path: Path, part: 'key' | 'value'): void {
    const word = asWritten(issue.input);
    const allowed = (issue.expected ?? '').replace(/[()"]/g, '').split(' | ');
    const isNumeric = allowed.every((one) => /^\d+$/.test(one));
    if (typeof issue.input === 'object') report(isNumeric ? 'expected-number' : 'expected-text', path, part);
    else if (allowed.includes(word)) report(isNumeric ? 'expected-number' : 'expected-text', path, part);
    else
      report('unknown-word', path, part, { word, allowed: allowed.join(', '), ...suggestion(word, allowed) });
  }

  function translate(issue: Issue, around: Path = []): void {
    const path = [...around, ...pathOf(issue)];
    const part = issue.path?.at(-1)?.origin === 'key' ? 'key' : 'value';
    const parent = path.slice(0, -1);
    if (issue.type === 'strict_object' && part === 'key') {
      if (Array.isArray(valueAt(source.value, parent))) report('expected-keys', parent, 'value');
      else if (issue.expected !== 'never' && !explained.has(path.join('.'))) {
        report('missing-key', path, 'key', { parent: String(parent.at(-1) ?? '') });
      }
    } else if (issue.input === null) report('empty-value', path, 'key');
    else if (issue.type === 'union') {
      if (Array.isArray(issue.input)) {
        for (const inside of issue.issues ?? []) if (inside.path) translate(inside, path);
      } else report(typeof issue.input === 'object' ? 'expected-list' : 'expected-text', path, 'value');
    } else if (issue.type === 'picklist') reportWrongWord(issue, path, part);
    else if (issue.kind === 'validation' || issue.type === 'literal') {
      // A message of ours is the code itself (fields.ts).
      const limits = limitsAt(schema, path);
      const value = asWritten(issue.input);
      report(issue.message as DiagnosticCode, path, part, { value, ...limits });
    } else report(EXPECTED[issue.type] ?? 'expected-text', path, part);
  }

  const issues = v.safeParse(schema, source.value).issues ?? [];
  // Misspelt keys first: they explain the missing ones.
  for (const issue of unknownKeyIssues(issues)) {
    const parent = issue.slice(0, -1);
    if (!Array.isArray(valueAt(source.value, parent))) reportUnknownKeys(parent);
  }
  for (const issue of issues) translate(issue);

  const texts = [...textsOf(schema, source.value)];
  for (const { path, kind } of texts) {
    const node = source.nodeAt(path);
    const isBlock = node?.kind === 'scalar' && node.style === 'block';
    if (kind !== 'line' && !isBlock) report('prose-not-block', path, 'value');
  }
  const all = [...found.values()];
  return { diagnostics: all.map((one) => one.diagnostic), texts, unsound: all.map((one) => one.path) };
}

/** A refused value as it can be shown; maps and lists are too big to show. */
function asWritten(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : '';
}

/** Paths of the keys the schema does not know, those inside lists that could also be one word included. */
function unknownKeyIssues(issues: readonly Issue[], around: Path = []): Path[] {
  return issues.flatMap((issue) => {
    const path = [...around, ...pathOf(issue)];
    if (issue.type === 'union') return unknownKeyIssues(issue.issues ?? [], path);
    return issue.type === 'strict_object' && issue.expected === 'never' ? [path] : [];
  });
}
