import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { type Order, UnusualLayout, laidOut } from './layout/layout.ts';
import type { OverlayInput } from './read/input.ts';
import { endedAs } from './read/line-ends.ts';
import { read } from './read/read.ts';
import type { SourceFile } from './read/source-file.ts';
import { schemaOf } from './schema/any.ts';
import { orderAt } from './schema/walk.ts';

export interface Formatted {
  /** The file as it is to be; absent where it cannot be read, or is written in a way that only YAML understands. */
  readonly text?: string;
  /** Why it cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lays out any file of a trainer as the guide does: its keys in that order, two blanks a step, no blanks at the end of a line
 * and no two blank lines in a row. Every comment stays with what it stands above or behind, and what the file means stays the
 * very same. Never throws.
 */
export function format({ file: name, text }: OverlayInput): Formatted {
  const { source: file, diagnostics } = read(text, name);
  if (!file || diagnostics.length > 0) return { diagnostics };
  const written = textOf(file);
  const after = written === undefined ? undefined : read(written, name).source;
  const isSame = after !== undefined && meaning(after) === meaning(file);
  return isSame && written !== undefined ? { text: written, diagnostics } : { diagnostics };
}

function textOf(file: SourceFile): string | undefined {
  try {
    return endedAs(file.text, laidOut(file, orderFor(file)));
  } catch (error) {
    if (error instanceof UnusualLayout) return undefined;
    throw error;
  }
}

function orderFor({ value }: SourceFile): Order {
  const schema = schemaOf(value);
  return (path) => orderAt(schema, path);
}

/** What is read from it: the order of keys that the schema has does not count, nor blanks at the end of lines. */
function meaning({ value }: SourceFile): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string') return part.replace(/[ \t\r]+$/gm, '').trimEnd();
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
