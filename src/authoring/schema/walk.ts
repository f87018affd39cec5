import * as v from 'valibot';
import type { Path } from '../read/source-file.ts';
import type { Code } from '../diagnostics/codes.ts';
import type { NameKind } from '../read/input.ts';
import type { TextKind } from './fields.ts';

interface Metadata {
  readonly text?: TextKind;
  readonly source?: boolean;
  readonly day?: boolean;
  readonly names?: NameKind | undefined;
  readonly unknownKey?: Code;
  readonly least?: number;
  readonly most?: number;
}

function metadataOf(schema: Walkable): Metadata {
  return v.getMetadata(schema as never);
}

/** The parts of a valibot schema that a walk over it needs; valibot types every kind apart. */
interface Walkable extends v.GenericSchema {
  readonly wrapped?: Walkable;
  readonly entries?: Readonly<Record<string, Walkable>>;
  readonly key?: Walkable;
  readonly value?: Walkable;
  readonly item?: Walkable;
  readonly items?: readonly Walkable[];
  readonly options?: readonly unknown[];
}

function unwrapped(schema: Walkable): Walkable {
  return schema.type === 'optional' && schema.wrapped ? unwrapped(schema.wrapped) : schema;
}

const ALTERNATIVES = new WeakMap<Walkable, readonly Walkable[]>();

function alternatives(schema: Walkable): readonly Walkable[] {
  const known = ALTERNATIVES.get(schema);
  if (known) return known;
  const plain = unwrapped(schema);
  const found =
    plain.type === 'union' ? (plain.options as readonly Walkable[]).flatMap(alternatives) : [plain];
  ALTERNATIVES.set(schema, found);
  return found;
}

function step(schema: Walkable, key: string | number): Walkable | undefined {
  for (const plain of alternatives(schema)) {
    if (plain.type === 'strict_object' && plain.entries && Object.hasOwn(plain.entries, key)) {
      return plain.entries[key];
    }
    if (plain.type === 'record') return plain.value;
    if (plain.type === 'array' && typeof key === 'number') return plain.item;
  }
  return undefined;
}

function schemasAt(schema: Walkable, path: Path): readonly Walkable[] {
  let at: Walkable | undefined = schema;
  for (const key of path) at = at && step(at, key);
  return at ? alternatives(at) : [];
}

/** What the schema says about the keys of the map at a path: which there can be, and what an unknown one is called. */
export function keysAt(
  schema: v.GenericSchema,
  path: Path,
): { readonly keys: readonly string[]; readonly unknownKey: Code } {
  const plain = schemasAt(schema, path).find((one) => one.type === 'strict_object');
  const unknownKey = (plain && metadataOf(plain).unknownKey) ?? 'unknown-key';
  return { keys: Object.keys(plain?.entries ?? {}), unknownKey };
}

/** The keys of the map at a path in the order of the guide; undefined where their order is the trainer's, as of partners. */
export function orderAt(schema: v.GenericSchema, path: Path): readonly string[] | undefined {
  const plain = schemasAt(schema, path).find((one) => one.type === 'strict_object');
  if (!plain?.entries || metadataOf(plain).unknownKey !== undefined) return undefined;
  return Object.keys(plain.entries);
}

/** The keys that each entry of the record at a path has; none where there is no record of maps. */
export function entryKeysAt(schema: v.GenericSchema, path: Path): readonly string[] {
  const record = schemasAt(schema, path).find((one) => one.type === 'record');
  const entry = record?.value && alternatives(record.value).find((one) => one.type === 'strict_object');
  return Object.keys(entry?.entries ?? {});
}

/** The closed list of words at a path; none where there is no such list. */
export function wordsAt(schema: v.GenericSchema, path: Path): readonly (string | number)[] {
  const list = schemasAt(schema, path).find((one) => one.type === 'picklist');
  return (list?.options ?? []) as readonly (string | number)[];
}

/** The bounds of the number at a path, where it has bounds. */
export function limitsAt(schema: v.GenericSchema, path: Path): { least?: number; most?: number } {
  const [plain] = schemasAt(schema, path);
  const { least, most } = plain ? metadataOf(plain) : {};
  return least === undefined || most === undefined ? {} : { least, most };
}

/** Of what the value at a path is the name; undefined where it is none. */
export function namesAt(schema: v.GenericSchema, path: Path): NameKind | undefined {
  return schemasAt(schema, path)
    .map((plain) => metadataOf(plain).names)
    .find((kind) => kind !== undefined);
}

export interface FoundText {
  readonly path: Path;
  readonly kind: TextKind;
  readonly value: string;
}

/** An id, where it stands and what it is the name of. */
export interface FoundName {
  /** Of the value, or of what stands below the key. */
  readonly path: Path;
  readonly isKey: boolean;
  readonly kind: NameKind;
  readonly id: string;
}

/** A string, and what the schema says about the place where it stands. */
interface Placed {
  readonly path: Path;
  /** Whether it is the key at the end of the path, and not the value there. */
  readonly isKey: boolean;
  readonly value: string;
  readonly metadata: Metadata;
}

/** Every text of a value, in the order of the screen. */
export function* textsOf(schema: v.GenericSchema, value: unknown): Generator<FoundText> {
  for (const { path, value: text, metadata } of stringsOf(schema, value)) {
    if (metadata.text) yield { path, kind: metadata.text, value: text };
  }
}

/** Every source that a value cites, in the order of the file. */
export function* citationsOf(
  schema: v.GenericSchema,
  value: unknown,
): Generator<{ readonly path: Path; readonly id: string }> {
  for (const { path, value: id, metadata } of stringsOf(schema, value)) {
    if (metadata.source) yield { path, id };
  }
}

/** Every day in a value, in the order of the file. */
export function* daysOf(
  schema: v.GenericSchema,
  value: unknown,
): Generator<{ readonly path: Path; readonly day: string }> {
  for (const { path, value: day, metadata } of stringsOf(schema, value)) {
    if (metadata.day) yield { path, day };
  }
}

/** Every id in a value that names a part of the same file; those in the lines of a play are for who takes those apart. */
export function* namesOf(schema: v.GenericSchema, value: unknown): Generator<FoundName> {
  for (const { path, isKey, value: id, metadata } of stringsOf(schema, value)) {
    if (metadata.names) yield { path, isKey, kind: metadata.names, id };
  }
}

/** What was found the last time: one rule after the other asks for it of the same file, and no value changes once it was read. */
let last: {
  readonly schema: Walkable;
  readonly value: unknown;
  readonly strings: readonly Placed[];
} = { schema: v.unknown(), value: undefined, strings: [] };

function stringsOf(schema: Walkable, value: unknown): readonly Placed[] {
  if (last.schema === schema && last.value === value) return last.strings;
  const strings: Placed[] = [];
  collect(schema, value, [], strings);
  last = { schema, value, strings };
  return strings;
}

/**
 * The keys of a map in the order of the schema, records in the order of the file. Values of another shape than the
 * schema's are passed over.
 */
function collect(schema: Walkable, value: unknown, path: Path, found: Placed[]): void {
  for (const plain of alternatives(schema)) {
    if (typeof value === 'string') found.push({ path, isKey: false, value, metadata: metadataOf(plain) });
    else if (Array.isArray(value)) {
      if (plain.type !== 'array' || !plain.item) continue;
      for (const [index, item] of value.entries()) collect(plain.item, item, [...path, index], found);
    } else if (typeof value === 'object' && value !== null) {
      const record = value as Readonly<Record<string, unknown>>;
      if (plain.type === 'record' && plain.value) {
        for (const key of Object.keys(record)) {
          const below = [...path, key];
          if (plain.key)
            found.push({ path: below, isKey: true, value: key, metadata: metadataOf(plain.key) });
          collect(plain.value, record[key], below, found);
        }
      } else if (plain.entries) {
        for (const [key, entry] of Object.entries(plain.entries)) {
          if (key in record) collect(entry, record[key], [...path, key], found);
        }
      }
    }
  }
}
