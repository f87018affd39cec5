/** One value in storage; whatever storage throws, it is kept in memory for as long as the page lives. */
export interface Kept {
  /** What was written last, here or by a former page; undefined where there is nothing, or no JSON. */
  read(): unknown;
  /** `value` must be JSON; undefined forgets it. */
  write(value: unknown): void;
}

/** `storage` may throw when it is only looked at, as in a frame of another site. */
export function openKept(storage: () => Storage, key: string): Kept {
  let memory: unknown;
  return {
    read() {
      try {
        const text = storage().getItem(key);
        return text === null ? memory : (JSON.parse(text) as unknown);
      } catch {
        return memory;
      }
    },
    write(value) {
      memory = value;
      try {
        if (value === undefined) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(value));
      } catch {
        // Then it lasts as long as the page.
      }
    },
  };
}
