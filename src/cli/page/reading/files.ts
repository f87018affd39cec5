/** What is taken of a folder that was handed over, and how much of it. */
import type { Files } from './dropped-disk.ts';

/** What can be chosen in a window of the browser. */
export type Chosen = 'folder' | 'zip';

/** What a trainer hands over. */
export interface Handed {
  /** What it is called. */
  readonly name: string;
  /** Reads it; rejects where it cannot be read, and with `TooMuch` where nobody would wait for it. */
  readonly read: () => Promise<Files>;
  /** How it is read once more: by itself, or by choosing it anew, as what was picked, which a browser hands over once. */
  readonly again: 'itself' | Chosen;
}

/** More than any folder of scenarios holds: somebody picked all their documents. */
const MOST_FILES = 5_000;
const MOST_BYTES = 200_000_000;

export class TooMuch extends Error {}

/** Collects files as they come; without what is hidden, and what no scenario stands in. */
export class Collected {
  readonly files = new Map<string, Uint8Array>();
  #count = 0;
  #bytes = 0;

  /** Whether anything is taken from this path, or from a folder at it. */
  isWanted(path: string): boolean {
    return path
      .split('/')
      .every((part) => !part.startsWith('.') && part !== 'node_modules' && part !== '__MACOSX');
  }

  /** @throws TooMuch before the whole of it is read. */
  weigh(bytes: number): void {
    this.#count += 1;
    this.#bytes += bytes;
    if (this.#count > MOST_FILES || this.#bytes > MOST_BYTES) throw new TooMuch();
  }

  async add(path: string, file: File): Promise<void> {
    if (!this.isWanted(path)) return;
    this.weigh(file.size);
    this.files.set(path, new Uint8Array(await file.arrayBuffer()));
  }
}
