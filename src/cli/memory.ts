/** What was read of a folder and what was made of it, from one look to the next: what did not change is not done again. */
import { stampOf } from './disk.ts';
import { readBytes, textOf } from './files.ts';

interface Kept {
  /** When it was written, and what else tells one file from another; undefined where that may not tell. */
  readonly stamp: string | undefined;
  readonly content: Uint8Array;
  /** Once somebody has asked for it. */
  text?: string;
}

export class Memory {
  readonly #files = new Map<string, Kept>();
  readonly #made = new Map<string, { readonly of: readonly unknown[]; readonly result: unknown }>();

  /** @throws UsageError when the file cannot be read; `cwd` is where it is spoken of from. */
  bytes(path: string, cwd: string): Uint8Array {
    return this.#read(path, cwd).content;
  }

  /** @throws UsageError as `bytes`. */
  text(path: string, cwd: string): string {
    const kept = this.#read(path, cwd);
    return (kept.text ??= textOf(kept.content));
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
    const kept = before && isSame(before.content, content) ? { ...before, stamp } : { stamp, content };
    this.#files.set(path, kept);
    return kept;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
