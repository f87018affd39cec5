import type * as v from 'valibot';
import type { Path } from '../read/source-file.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { pathOf, type Issue, type StructureFindings } from './structure-findings.ts';
import { entryKeysAt, keysAt } from './walk.ts';

/** A list of names as far as it can be read at a glance. */
function some(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 6).join(', ')}, …` : names.join(', ');
}

/**
 * Keys that the schema does not know. One is a slip of the finger, mostly; several at once came to the wrong place
 * together, by a line above them that is gone or by their indentation.
 */
export function reportUnknownKeys(
  schema: v.GenericSchema,
  findings: StructureFindings,
  parent: Path,
  missing: readonly string[],
): void {
  const { keys, unknownKey } = keysAt(schema, parent);
  const present = findings.keysAt(parent);
  const free = keys.filter((key) => !present.includes(key));
  const allowed = keys.join(', ');
  const unknown = present
    .filter((key) => !keys.includes(key))
    .map((key) => ({ key, meant: suggestion(key, free) }));
  const stray = unknown.filter(({ meant }) => meant.suggestion === undefined);
  const [first] = unknown;

  if (first && stray.length > 1) {
    const params = { count: unknown.length, keys: some(unknown.map(({ key }) => key)), allowed };
    findings.report('keys-out-of-place', [...parent, first.key], 'key', params, parent.slice(0, -1));
    for (const key of free) findings.explain([...parent, key]);
    return;
  }
  for (const { key, meant: near } of unknown) {
    if (isSpeaker(findings, parent, key)) {
      findings.report('speech-out-of-block', [...parent, key], 'key');
      continue;
    }
    if (isRestOfText(findings, parent, key)) {
      findings.report('comma-in-text', [...parent, key], 'key', { text: key });
      continue;
    }
    // `naar: oordeel` where only `to` is missing is that key in the writer's own language.
    const only = missing.length === 1 && unknown.length === 1 ? missing[0] : undefined;
    const meant = near.suggestion === undefined && only !== undefined ? { suggestion: only } : near;
    findings.report(unknownKey, [...parent, key], 'key', { allowed, ...meant });
    if (meant.suggestion !== undefined) findings.explain([...parent, meant.suggestion]);
  }
}

/** Whether a line of speech stands where keys of a scene belong: somebody of the cast says it, and it stands too far to the left. */
function isSpeaker(findings: StructureFindings, parent: Path, key: string): boolean {
  const [top] = parent;
  return (
    top === 'scenes' &&
    parent.length > 1 &&
    typeof findings.valueAt([...parent, key]) === 'string' &&
    findings.keysAt(['cast']).includes(key)
  );
}

/** `{ role: klant, moeder }`: what stands behind a comma within a text is read as a key of its own. */
function isRestOfText(findings: StructureFindings, parent: Path, key: string): boolean {
  const { source } = findings;
  const { end } = source.keyOf([...parent, key]).range;
  return findings.valueAt([...parent, key]) === null && /^\s*[,}]/.test(source.text.slice(end.offset));
}

/**
 * Keys of a scene that stand where the name of a scene belongs, because the line with the name is gone; and so for
 * choices, cues and phrases.
 *
 * @returns the issues that have another cause
 */
export function reportMissingNames(
  schema: v.GenericSchema,
  findings: StructureFindings,
  issues: readonly Issue[],
): readonly Issue[] {
  const astray = new Map<string, { readonly parent: Path; readonly keys: Set<string> }>();
  for (const path of issues.map(pathOf)) {
    for (const [depth, key] of path.entries()) {
      const parent = path.slice(0, depth);
      if (typeof key !== 'string' || !entryKeysAt(schema, parent).includes(key)) continue;
      const name = parent.join('.');
      const known = astray.get(name) ?? { parent, keys: new Set() };
      astray.set(name, known);
      known.keys.add(key);
    }
  }
  // A scene may be called `next` or `end`; two such keys that both hold no scene are not names.
  const told = [...astray.values()].filter(({ keys }) => keys.size > 1);
  for (const { parent, keys } of told) {
    const inOrder = findings.keysAt(parent).filter((key) => keys.has(key));
    const params = { keys: some(inOrder), parent: String(parent.at(-1) ?? '') };
    findings.report('name-missing', [...parent, inOrder[0] ?? ''], 'key', params);
    for (const key of keys) findings.explain([...parent, key]);
  }
  return issues.filter((issue) => {
    const path = pathOf(issue);
    return !told.some(({ parent, keys }) => {
      const key = path[parent.length];
      return typeof key === 'string' && keys.has(key) && parent.every((step, depth) => step === path[depth]);
    });
  });
}
