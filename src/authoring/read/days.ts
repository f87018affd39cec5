/** Days as files write them, YYYY-MM-DD; as text they stand in the order of time. */

const DAY = 24 * 60 * 60 * 1000;

/** Where the new day begins first: UTC+14, on Kiritimati. Nobody is told that their today lies ahead. */
const EARLIEST_ZONE = 14 * 60 * 60 * 1000;

/** The day by the clock, wherever on earth it is latest. */
export function latestToday(): string {
  return dayOf(Date.now() + EARLIEST_ZONE);
}

/** Whether it is written as a day and there is such a day: not 30 February. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(Date.parse(text)) === text
  );
}

/** How many days lie between two days. */
export function daysFrom(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY);
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
