/** The clock of the page, by which a player knows how long a training has been there. */
import { replace } from './cleanup.ts';

let ahead = 0;

/** From now on each look at the clock is an hour later: whoever is trained here takes longer than any training asks. */
export function takeYourTime(): void {
  const now = performance.now.bind(performance);
  replace(performance, 'now', () => now() + (ahead += 3_600_000));
}

/** From now on the training has only just been loaded, however long it takes. */
export function hardlyAnyTime(): void {
  replace(performance, 'now', () => 0);
}

/**
 * What would come after `wait` milliseconds or later comes when the test calls what this returns, and not before, however long
 * a busy machine takes to press a key.
 */
export function holdTimers(wait: number): () => void {
  const own = { set: window.setTimeout.bind(window), clear: window.clearTimeout.bind(window) };
  const held = new Map<number, () => void>();
  let count = 0;
  const set = (handler: () => void, after = 0): number => {
    if (after < wait) return own.set(handler, after);
    // No timer of a browser has a number below zero.
    held.set((count -= 1), handler);
    return count;
  };
  replace(window, 'setTimeout', set as typeof setTimeout);
  replace(window, 'clearTimeout', (id) => void (held.delete(Number(id)) || own.clear(id)));
  return () => {
    for (const [id, handler] of [...held]) {
      held.delete(id);
      handler();
    }
  };
}
