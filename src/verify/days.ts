/** Days as learners write them, seen by a server that does not know where they are. */

const HOUR_MS = 3_600_000;
/** The calendar is furthest ahead in Kiribati and furthest behind on Baker Island. */
const FURTHEST_AHEAD_MS = 14 * HOUR_MS;
const FURTHEST_BEHIND_MS = 12 * HOUR_MS;

/** The day of this moment, in UTC: `2026-11-28`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Whether it was this day for somebody, anywhere, between the two moments. */
export function isDayBetween(day: string, first: Date, last: Date): boolean {
  return (
    day >= dayOf(new Date(first.getTime() - FURTHEST_BEHIND_MS)) &&
    day <= dayOf(new Date(last.getTime() + FURTHEST_AHEAD_MS))
  );
}

/** The last second of the day, in UTC, that is `days` from this moment. Unit: seconds since 1970, as in a token. */
export function endOfDay(moment: Date, days: number): number {
  return Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate() + days + 1) / 1_000 - 1;
}
