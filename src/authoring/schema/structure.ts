import * as v from 'valibot';
import { type Code, CODES } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path, SourceFile } from '../read/source-file.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { reportMissingNames, reportUnknownKeys } from './stray-keys.ts';
import { pathOf, StructureFindings, type Issue } from './structure-findings.ts';
import { keysAt, limitsAt, namesAt, textsOf, wordsAt, type FoundText } from './walk.ts';

/** What a value should have been, by the kind of schema that refused it. */
const EXPECTED: Readonly<Record<string, Code>> = {
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

/** Checks which keys a file has and what kind of values stand behind them. One diagnostic for each root cause. */
export function checkStructure(schema: v.GenericSchema, source: SourceFile): Structure {
  const findings = new StructureFindings(source);
  const all = v.safeParse(schema, source.value).issues ?? [];
  const issues = reportMissingNames(schema, findings, all);
  // Unknown keys before missing ones, which they may explain.
  const missing = missingKeys(schema, issues);
  for (const path of unknownKeys(schema, issues)) {
    const parent = path.slice(0, -1);
    reportUnknownKeys(schema, findings, parent, missing.get(parent.join('.')) ?? []);
  }
  for (const [parent, keys] of missing) reportMissingTogether(findings, parent, keys);
  for (const issue of issues) translate(schema, findings, issue);

  const texts = [...textsOf(schema, source.value)];
  for (const { path, kind } of texts) {
    const node = source.nodeAt(path);
    const isBlock = node?.kind === 'scalar' && node.style === 'block';
    if (kind !== 'line' && !isBlock) findings.report('prose-not-block', path, 'value');
  }
  return { diagnostics: findings.diagnostics, texts, unsound: findings.unsound };
}

/** Paths of the keys the schema does not know, those inside lists that could also be one word included. */
function unknownKeys(schema: v.GenericSchema, issues: readonly Issue[], around: Path = []): readonly Path[] {
  return issues.flatMap((issue) => {
    const path = [...around, ...pathOf(issue)];
    if (issue.type === 'union') return unknownKeys(schema, issue.issues ?? [], path);
    return isAboutKey(issue) && !isKnownKey(schema, path) ? [path] : [];
  });
}

/** By path, the keys that must be there and are not. */
function missingKeys(
  schema: v.GenericSchema,
  issues: readonly Issue[],
): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, string[]>();
  for (const issue of issues) {
    const path = pathOf(issue);
    if (!isAboutKey(issue) || !isKnownKey(schema, path)) continue;
    const parent = path.slice(0, -1).join('.');
    missing.set(parent, [...(missing.get(parent) ?? []), String(path.at(-1))]);
  }
  return missing;
}

/** So many at once are missing together: it is another kind of file, or its beginning is gone. */
const TOGETHER = 4;

function reportMissingTogether(findings: StructureFindings, parent: string, keys: readonly string[]): void {
  const path = parent === '' ? [] : parent.split('.');
  const open = keys.filter((key) => !findings.isExplained([...path, key]));
  const [first = ''] = open;
  if (open.length < TOGETHER) return;
  findings.report('keys-missing', [...path, first], 'key', { count: open.length, keys: open.join(', ') });
  for (const key of open) findings.explain([...path, key]);
}

/** Whether it is about a key that is missing or too much, and not about what stands behind one. */
function isAboutKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key';
}

function isKnownKey(schema: v.GenericSchema, path: Path): boolean {
  return keysAt(schema, path.slice(0, -1)).keys.includes(String(path.at(-1)));
}

/** Turns what valibot says about a value into what a trainer can use. */
function translate(
  schema: v.GenericSchema,
  findings: StructureFindings,
  issue: Issue,
  around: Path = [],
): void {
  const path = [...around, ...pathOf(issue)];
  const parent = path.slice(0, -1);
  const part = issue.path?.at(-1)?.origin === 'key' ? 'key' : 'value';
  // Things of the wrong kind side by side slipped in together, under a key that is not theirs.
  const expected = (code: Code): void => findings.report(code, path, part, {}, parent);

  if (isAboutKey(issue)) {
    if (Array.isArray(findings.valueAt(parent))) findings.report('expected-keys', parent, 'value');
    else if (isKnownKey(schema, path) && !findings.isExplained(path)) {
      findings.report('missing-key', path, 'key');
    }
  } else if (issue.input === null) findings.report('empty-value', path, 'key');
  else if (issue.type === 'union') {
    if (Array.isArray(issue.input)) {
      for (const inside of issue.issues ?? []) if (inside.path) translate(schema, findings, inside, path);
    } else expected(typeof issue.input === 'object' ? 'expected-list' : 'expected-text');
  } else if (issue.type === 'picklist') {
    const words = wordsAt(schema, path);
    const allowed = words.map(String);
    const word = asWritten(issue.input);
    const isNumeric = words.every((one) => typeof one === 'number');
    // `level: "1"` has the right word in the wrong kind.
    const isOfWrongKind = typeof issue.input === 'object' || allowed.includes(word);
    if (isOfWrongKind) expected(isNumeric ? 'expected-number' : 'expected-text');
    else {
      const bare = CURLY.exec(word)?.[1];
      if (bare !== undefined && allowed.includes(bare))
        findings.report('curly-quotes', path, part, { word: bare });
      else {
        // Between figures there are no slips of the finger to guess at.
        const near = isNumeric ? {} : suggestion(word, allowed);
        findings.report('unknown-word', path, part, { word, allowed: allowed.join(', '), ...near });
      }
    }
  } else if (isCode(issue.message)) {
    // A message of ours is the code itself (fields.ts).
    // A list has no names of its own for its parts.
    if (part === 'key' && Array.isArray(findings.valueAt(parent))) {
      findings.report('list-for-names', parent, 'key');
      return;
    }
    const value = (part === 'value' ? findings.source.writtenAt(path) : undefined) ?? asWritten(issue.input);
    const bare = CURLY.exec(value)?.[1];
    if (bare !== undefined && !isText(issue.message))
      findings.report('curly-quotes', path, part, { word: bare });
    else if (issue.message === 'bad-id' && value.length > LONGEST_ID) {
      findings.report('id-too-long', path, part, { value, count: value.length, most: LONGEST_ID });
    } else findings.report(issue.message, path, part, { value, ...limitsAt(schema, path) });
  } else if (issue.type === 'number' && DECIMAL_COMMA.test(asWritten(issue.input))) {
    findings.report('decimal-comma', path, part, { value: asWritten(issue.input) });
  } else if (issue.type === 'number' && PERCENT.test(asWritten(issue.input))) {
    findings.report('percent-sign', path, part, { value: asWritten(issue.input) }, parent);
  } else if (issue.type === 'number' && issue.input === undefined) {
    const list = findings.valueAt(parent);
    findings.report('four-numbers', parent, 'key', { count: Array.isArray(list) ? list.length : 0 });
  } else if (issue.type === 'never' && Array.isArray(findings.valueAt(parent))) {
    const list = findings.valueAt(parent) as readonly unknown[];
    findings.report('four-numbers', parent, 'key', { count: list.length });
  } else if (isObjectWanted(issue) && path.some((step) => step === 'when')) {
    findings.report('bad-condition', path, part);
  } else if (issue.type === 'string' && isId(schema, path)) {
    findings.report('bad-id', path, part, { value: asWritten(issue.input) });
  } else expected(EXPECTED[issue.type] ?? 'expected-text');
}

/** What Word makes of quotation marks, around the whole of a value. */
const CURLY = /^[“”„‘’](.*)[“”„‘’]$/u;
/** As `ID_PATTERN` has it. */
const LONGEST_ID = 64;
const DECIMAL_COMMA = /^\d+,\d+$/;
const PERCENT = /^\d+(?:[.,]\d+)? ?%$/;

/** Codes of texts, in which such marks are what the writer wants. */
function isText(code: string): boolean {
  return code === 'empty-text';
}

function isObjectWanted({ type }: Issue): boolean {
  return type === 'strict_object';
}

/** Whether a name belongs here, which no quotation marks make of a number. */
function isId(schema: v.GenericSchema, path: Path): boolean {
  return namesAt(schema, path) !== undefined;
}

function isCode(message: string): message is Code {
  return Object.hasOwn(CODES, message);
}

/** A refused value as it can be shown; maps and lists are too big to show. */
function asWritten(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : '';
}
