/**
 * One value in the browser's storage that can always be relied on for as long as the page lives: whatever storage
 * throws (blocked, full, private mode), the value stays in memory and nobody has to handle an error.
 */

/** How long something is remembered: not at all, until the tab is closed, or on this device. */
export type Remember = 'none' | 'session' | 'device';

/** Where storage is found; a page's `globalThis`. Either may be missing, or throw when it is only looked at. */
export interface Storages {
  readonly localStorage?: Storage;
  readonly sessionStorage?: Storage;
}

export interface SafeStorage {
  /** What was written last, here or by a former page; undefined where there is nothing, or no JSON. */
  read(): unknown;
  /** `value` must be JSON. */
  write(value: unknown): void;
  clear(): void;
  /** Whether the value outlives the page, as far as is known: true until storage fails, false when it is memory only. */
  readonly isLasting: boolean;
}

/** With `none` no storage is touched at all, ever, not even to look whether it is there. */
export function openSafeStorage(
  remember: Remember,
  key: string,
  storages: Storages = globalThis,
): SafeStorage {
  const storage = storageFor(remember, storages);
  let isLasting = storage !== undefined;
  let memory: unknown;

  return {
    read() {
      if (!storage || !isLasting) return memory;
      try {
        return parse(storage.getItem(key));
      } catch {
        isLasting = false;
        return memory;
      }
    },
    write(value) {
      memory = value;
      if (!storage) return;
      try {
        storage.setItem(key, JSON.stringify(value));
        isLasting = true;
      } catch {
        isLasting = false;
      }
    },
    clear() {
      memory = undefined;
      try {
        // Also when a later value did not fit: an older one may still be there.
        storage?.removeItem(key);
      } catch {
        isLasting = false;
      }
    },
    get isLasting() {
      return isLasting;
    },
  };
}

/** Undefined where nothing is to be remembered, or the browser does not let us. */
export function storageFor(remember: Remember, storages: Storages): Storage | undefined {
  try {
    if (remember === 'device') return storages.localStorage;
    // An attribute can say anything: what is no promise to remember is none.
    return remember === 'session' ? storages.sessionStorage : undefined;
  } catch {
    // Reading the property itself throws where the browser blocks storage.
    return undefined;
  }
}

/** Undefined where it is no JSON. */
export function parse(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
