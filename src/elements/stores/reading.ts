/** How somebody reads, for all players on a page and for as long as it lives: never in storage, nobody's business elsewhere. */
export interface Reading {
  /** Steps larger than the page has it. */
  readonly size: 0 | 1 | 2;
  /** More room between letters, words and lines. */
  readonly isWide: boolean;
  /** The story in the letter of the interface. */
  readonly isPlain: boolean;
  /** All of a scene at once instead of in its rhythm. */
  readonly isAtOnce: boolean;
  /** Three times Shift leaves. */
  readonly leavesByShift: boolean;
  /** A rule of the page or of a tool of the reader's sets letters or spacing, and is followed everywhere. */
  readonly isOwn: boolean;
}

let present: Reading = {
  size: 0,
  isWide: false,
  isPlain: false,
  isAtOnce: false,
  leavesByShift: true,
  isOwn: false,
};
const listeners = new Set<() => void>();

export function reading(): Reading {
  return present;
}

/** Tells the listeners. */
export function read(changed: Partial<Reading>): void {
  present = { ...present, ...changed };
  for (const listener of listeners) listener();
}

/** Calls back after each change; returns the way to stop. */
export function whenReading(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
