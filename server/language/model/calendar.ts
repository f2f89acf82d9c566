/** Days as ISO dates (`2026-10-01`). date-fns counts them; all of it in UTC, so that no time zone moves a day. */
import { addDays, addMonths, differenceInCalendarDays, endOfMonth } from 'date-fns';

/** The ISO date of a day; null when there is no such day (`2026-02-31`). `month` is 1 to 12. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1000 || year > 9999) return null;
  return day > shortest && day > lastDay(year, month) ? null : `${year}-${pad(month)}-${pad(day)}`;
}

/** Every month has so many days. */
const shortest = 28;

/** Number of days of a month. */
export function lastDay(year: number, month: number): number {
  return endOfMonth(localNoon(year, month, 1)).getDate();
}

/** The day `months` months after an ISO date; the last day of the month where there is no such day. */
export function monthsAfter(date: string, months: number): string {
  return isoOf(addMonths(noonOf(date), months));
}

/** The day `days` days after an ISO date. */
export function daysAfter(date: string, days: number): string {
  return isoOf(addDays(noonOf(date), days));
}

/** Days from one ISO date to another, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(noonOf(to), noonOf(from));
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** Noon, by the machine's own zone on the way in and out: no change of summer time reaches another day. */
function localNoon(year: number, month: number, day: number): Date {
  return new Date(year, month - 1, day, 12);
}

function noonOf(date: string): Date {
  return localNoon(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

function isoOf(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
