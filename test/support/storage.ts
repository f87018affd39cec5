/** A browser's storage for tests: it behaves, is full, or is blocked, and tells what was touched. */
import type { Storages } from '../../src/elements/stores/safe-storage.ts';

export class FakeStorage implements Storage {
  readonly items = new Map<string, string>();
  /** Every call made, as `method key`. */
  readonly calls: string[] = [];
  isFull = false;
  isBlocked = false;

  get length(): number {
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.#touch('get', key);
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#touch('set', key);
    if (this.isFull) throw new DOMException('Full.', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.#touch('remove', key);
    this.items.delete(key);
  }
  clear(): void {
    this.items.clear();
  }

  #touch(method: string, key: string): void {
    this.calls.push(`${method} ${key}`);
    if (this.isBlocked) throw new DOMException('Blocked.', 'SecurityError');
  }
}

export function fakeStorages(): Storages & { localStorage: FakeStorage; sessionStorage: FakeStorage } {
  return { localStorage: new FakeStorage(), sessionStorage: new FakeStorage() };
}

/** Storages that throw when they are only looked at, as a browser with storage blocked does. */
export function forbiddenStorages(): Storages {
  const forbid = (): never => {
    throw new DOMException('Blocked.', 'SecurityError');
  };
  return Object.defineProperties({}, { localStorage: { get: forbid }, sessionStorage: { get: forbid } });
}
