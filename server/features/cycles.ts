/** Cycles and dates around a day, as a writer may mean them. */
import { daysAfter, lastDay, monthsAfter } from '../language/model/calendar.ts';
import type { Period } from '../language/model/model.ts';
import { parsePeriod } from '../language/model/period.ts';

/** A cycle or a date with what it is, in words. */
export interface TimeSuggestion {
  readonly text: string;
  readonly detail: string;
}

/** The cycles that are likely to be written on a day, the likeliest first. `fiscalStart` is a month, 1 to 12. */
export function cyclesAround(today: string, fiscalStart: number): TimeSuggestion[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const quarters = year * 4 + Math.floor((month - 1) / 3);
  const halves = year * 2 + Math.floor((month - 1) / 6);
  const quarter = (number: number) => `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
  const half = (number: number) => `${Math.floor(number / 2)}-H${(number % 2) + 1}`;
  return [
    ...(fiscalStart === 1 ? [] : fiscalQuarters(today, fiscalStart)),
    { text: quarter(quarters), detail: 'this quarter' },
    { text: quarter(quarters + 1), detail: 'next quarter' },
    { text: quarter(quarters - 1), detail: 'last quarter' },
    { text: half(halves), detail: 'this half-year' },
    { text: half(halves + 1), detail: 'next half-year' },
    { text: String(year), detail: 'this year' },
    { text: String(year + 1), detail: 'next year' },
  ];
}

/** The fiscal quarter that a day falls into, and the one after it. */
function fiscalQuarters(today: string, fiscalStart: number): TimeSuggestion[] {
  const names = [0, 1, 2].flatMap((years) =>
    [1, 2, 3, 4].map((quarter) => `FY${String(Number(today.slice(2, 4)) - 1 + years).padStart(2, '0')}-Q${quarter}`),
  );
  const now = names.findIndex((name) => {
    const period = parsePeriod(name, fiscalStart);
    return period !== null && period.start <= today && today <= period.end;
  });
  if (now === -1) return [];
  return [
    { text: names[now]!, detail: 'this fiscal quarter' },
    { text: names[now + 1] ?? names[now]!, detail: 'next fiscal quarter' },
  ];
}

/** The days on which something is likely to be due, the nearest first; days that are over are left out. */
export function deadlinesAround(today: string, cycle: Period | null): TimeSuggestion[] {
  const endOf = (date: string) => `${date.slice(0, 8)}${lastDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
  const intoQuarter = (Number(today.slice(5, 7)) - 1) % 3;
  const first = `${today.slice(0, 8)}01`;
  const days: TimeSuggestion[] = [
    ...(cycle ? [{ text: cycle.end, detail: `end of ${cycle.text}` }] : []),
    { text: daysAfter(today, 14), detail: 'in two weeks' },
    { text: endOf(today), detail: 'end of this month' },
    { text: endOf(monthsAfter(first, 1)), detail: 'end of next month' },
    { text: endOf(monthsAfter(first, 2 - intoQuarter)), detail: 'end of this quarter' },
    { text: `${today.slice(0, 4)}-12-31`, detail: 'end of this year' },
  ];
  const unique = new Map<string, TimeSuggestion>();
  for (const day of days) if (day.text >= today && !unique.has(day.text)) unique.set(day.text, day);
  return [...unique.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}
