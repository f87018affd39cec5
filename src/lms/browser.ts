/** What an adapter needs of the browser; handed in, so that a test can play a hostile one. */
import { type Kept, openKept } from './kept.ts';

export interface Browser {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => Date;
  /** A random UUID. */
  readonly uuid: () => string;
  /** A value that outlives a reload: of this tab, or on this device. */
  readonly kept: (where: 'tab' | 'device', key: string) => Kept;
  /** Gives a request up that is not answered. */
  readonly patience: () => AbortSignal;
  /** Does `task` after `delayMs`. */
  readonly schedule: (task: () => void, delayMs: number) => void;
}

/** Unit: milliseconds. Shorter than the player's own patience, so that the next attempt finds no request in its way. */
const PATIENCE_MS = 30_000;

export function browserOf(window: Window & typeof globalThis): Browser {
  return {
    fetch: (url, init) => window.fetch(url, init),
    now: () => new Date(),
    uuid: () => uuid(window.crypto.getRandomValues(new Uint8Array(16))),
    kept: (where, key) =>
      openKept(() => (where === 'tab' ? window.sessionStorage : window.localStorage), key),
    patience: () => AbortSignal.timeout(PATIENCE_MS),
    schedule: (task, delayMs) => void window.setTimeout(task, delayMs),
  };
}

/** UUID v4 (RFC 9562, 5.4). `crypto.randomUUID` needs a secure context, and plain-http intranets exist. */
function uuid(random: Uint8Array): string {
  const marked = random.map((byte, position) => {
    if (position === 6) return (byte & 0x0f) | 0x40;
    return position === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
