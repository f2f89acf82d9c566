/** Cycles: the stretches of days that `Cycle:` names, and what quarters, halves and fiscal years are. */

import { months as monthNumbers } from '../prose/units.ts';
import { daysAfter, isoDate, lastDay, monthsAfter } from './calendar.ts';
import type { Period } from './model.ts';
import { type Parsed, parsed, unreadable } from './parsed.ts';

/** Reads an ISO date, or says why it is none. */
export function readDate(text: string): Parsed<string> {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (!match) return unreadable('A date is written as year, month and day: 2026-12-31.');
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = isoDate(year, month, day);
  if (date !== null) return parsed(date);
  if (month < 1 || month > 12) return unreadable(`There is no month ${month}.`);
  if (year < 1000 || day < 1) return unreadable(`There is no day ${text.trim()}.`);
  return unreadable(`That month has ${lastDay(year, month)} days.`);
}

/** No form is longer; it also bounds the work of the expressions below. */
const longestCycle = 40;

const cycleForms = 'A cycle is written as 2026-Q4, Q4 2026, 2026-H2, 2026, 2026-11, FY27-Q1 or 2026-10-01..2026-12-31.';

/**
 * Reads a cycle in any of its forms, or says why it is none.
 *
 * `fiscalStart` is the month (1 to 12) in which a fiscal year begins; it counts for `FY…` only. A fiscal year is named for
 * the calendar year in which it ends: with a start in July, `FY27` runs from 2026-07-01 to 2027-06-30.
 */
export function readPeriod(text: string, fiscalStart = 1): Parsed<Period> {
  const written = text.trim();
  if (written.length > longestCycle) return unreadable(cycleForms);
  const range = written.split(/\.\.|\s+(?:to|until|–|—|-)\s+|\s*[–—]\s*/);
  if (range.length === 2 && /^\d{4}-\d{1,2}-\d{1,2}$/.test(range[0]!)) return readRange(range[0]!, range[1]!, written);
  const months = monthsOf(written, fiscalStart);
  if (months === null) return unreadable(cycleForms);
  if (months.problem !== null) return unreadable(months.problem);
  const { year, month, count } = months;
  const start = isoDate(year, month, 1);
  if (start === null) return unreadable(`There is no month ${month}.`);
  return parsed({ start, end: daysAfter(monthsAfter(start, count), -1), text: written });
}

/** `readPeriod` for those who only want the period: null when it cannot be read. */
export function parsePeriod(text: string, fiscalStart = 1): Period | null {
  return readPeriod(text, fiscalStart).value;
}

function readRange(from: string, to: string, text: string): Parsed<Period> {
  const start = readDate(from);
  if (start.problem !== null) return start;
  const end = readDate(to);
  if (end.problem !== null) return end;
  if (end.value < start.value) return unreadable('The cycle ends before it begins.');
  return parsed({ start: start.value, end: end.value, text });
}

/** A number of months from the first day of one. */
interface Months {
  readonly year: number;
  readonly month: number;
  readonly count: number;
  readonly problem: string | null;
}

/** A part of a year, then a year, or the other way round; each may be missing: `2026-Q4`, `Q4/26`, `FY27 H1`, `2026`. */
const partOfYear = /^(?:(fy|cy)?\s*'?(\d{4}|\d{2}(?!\d))(?:\s*[/–-]\s*(\d{2}))?)?[\s\-–/.,']*(?:([qh])\s?(\d))?$/i;
const partThenYear = /^([qh])\s?(\d)[\s\-–/.,']*(?:of\s+)?(fy|cy)?\s*'?(\d{4}|\d{2})$/i;
const yearAndMonth = /^(\d{4})[-/.](\d{1,2})$/;

function monthsOf(text: string, fiscalStart: number): Months | null {
  const month = yearAndMonth.exec(text);
  if (month) return inYear(Number(month[1]), Number(month[2]), 1);
  const turned = partThenYear.exec(text);
  if (turned) return yearPart(turned[3], turned[4]!, turned[1], turned[2], fiscalStart);
  const straight = partOfYear.exec(text);
  // A year of two digits needs its `FY`: `26` alone could be anything.
  if (straight?.[2] && (straight[1] !== undefined || straight[2].length === 4)) {
    return yearPart(straight[1], straight[3] ?? straight[2], straight[4], straight[5], fiscalStart);
  }
  const named = /^([a-z]+)\.? (\d{4})$/i.exec(text);
  const number = named ? monthNumbers.get(named[1]!.toLowerCase()) : undefined;
  return number === undefined ? null : inYear(Number(named![2]), number, 1);
}

function inYear(year: number, month: number, count: number): Months {
  return { year, month, count, problem: null };
}

function yearPart(
  prefix: string | undefined,
  yearText: string,
  letter: string | undefined,
  partText: string | undefined,
  fiscalStart: number,
): Months {
  const named = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const fiscal = prefix?.toLowerCase() === 'fy';
  const first = fiscal ? fiscalStart : 1;
  const year = fiscal && fiscalStart > 1 ? named - 1 : named;
  if (letter === undefined) return inYear(year, first, 12);
  const part = Number(partText);
  const parts = letter.toLowerCase() === 'q' ? 4 : 2;
  if (part < 1 || part > parts) {
    const what = parts === 4 ? 'four quarters' : 'two halves';
    return { year, month: 1, count: 0, problem: `A year has ${what}.` };
  }
  const length = 12 / parts;
  const month = first + (part - 1) * length;
  return inYear(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, length);
}
