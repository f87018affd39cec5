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
