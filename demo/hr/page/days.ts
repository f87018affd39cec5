/**
 * Days as the register has them, `YYYY-MM-DD`, by the calendar of who reads the page; in UTC it may be yesterday still. Apart
 * from those of the package: the server gives this folder to a browser, and nothing outside it.
 */

/** So many days from today. Swedish writes days as ISO 8601 does. */
export function daysFromNow(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date.toLocaleDateString('sv-SE');
}
