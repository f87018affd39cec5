/** Days as the register has them, `YYYY-MM-DD`, by the calendar of who reads the page; in UTC it may be yesterday still. */
import { calendarDay } from '../../../src/reporting/completion.ts';

/** So many days from today. */
export function daysFromNow(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return calendarDay(date);
}
