/** What was read of a folder and what was made of it, from one look to the next: what did not change is not done again. */
import { statSync } from 'node:fs';
import { readBytes } from './files.ts';

interface Kept {
  /** When it was written, and what else tells one file from another; undefined where that may not tell. */
  readonly stamp: string | undefined;
  readonly content: Buffer;
  /** Once somebody has asked for it. */
  text?: string;
}

/** Within this many milliseconds a disk may give two writes one time, and the second would not be seen. */
const SETTLED = 1_000;

export class Memory {
  readonly #files = new Map<string, Kept>();
  readonly #made = new Map<string, { readonly of: readonly unknown[]; readonly result: unknown }>();

  /** @throws UsageError when the file cannot be read; `cwd` is where it is spoken of from. */
  bytes(path: string, cwd: string): Buffer {
    return this.#read(path, cwd).content;
  }

  /** @throws UsageError as `bytes`. */
  text(path: string, cwd: string): string {
    const kept = this.#read(path, cwd);
    return (kept.text ??= kept.content.toString('utf8'));
  }

  /** What `make` gave the last time for `name`, where all that it is made of is the very same. */
  made<Result>(name: string, of: readonly unknown[], make: () => Result): Result {
    const before = this.#made.get(name);
    if (before?.of.length === of.length && of.every((one, index) => one === before.of[index])) {
      return before.result as Result;
    }
    const result = make();
    this.#made.set(name, { of, result });
    return result;
  }

  #read(path: string, cwd: string): Kept {
    const before = this.#files.get(path);
    const stamp = stampOf(path);
    if (before && stamp !== undefined && before.stamp === stamp) return before;
    const content = readBytes(path, cwd);
    const kept = before?.content.equals(content) ? { ...before, stamp } : { stamp, content };
    this.#files.set(path, kept);
    return kept;
  }
}

function stampOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  const { ino, size, mtimeMs, ctimeMs } = found;
  const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED;
  return isSettled ? [ino, size, mtimeMs, ctimeMs].join(' ') : undefined;
}
