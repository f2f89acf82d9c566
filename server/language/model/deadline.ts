/** The day that deadline words mean. It takes a calendar, so it is worked out when somebody asks. */
import { remembering } from '../prose/remembering.ts';
import { months, numberWords } from '../prose/units.ts';
import { daysAfter, isoDate, lastDay, monthsAfter } from './calendar.ts';
import { isYearText } from './deadlineWords.ts';
import type { Deadline } from './measure.ts';
import type { Period } from './model.ts';
import { parsePeriod, readDate } from './period.ts';

/** A deadline in a sentence. Its day is worked out when it is asked for. */
export class SentenceDeadline implements Deadline {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  #date: string | null | undefined;

  constructor(text: string, start: number, end: number) {
    this.start = start;
    this.end = end;
    this.text = text.slice(start, end);
  }

  get date(): string | null {
    if (this.#date === undefined) this.#date = resolveDeadline(this.text, null);
    return this.#date;
  }
}

/**
 * The last day that deadline words name, as an ISO date; null when they name none.
 *
 * `by 31 December` lies in some year and `EOQ` in some quarter: those need the `cycle` that they are said in, and are null
 * without one. `fiscalStart` is the first month of a fiscal year.
 */
export function resolveDeadline(text: string, cycle: Period | null, fiscalStart = 1): string | null {
  return cycle === null && fiscalStart === 1 ? known(text) : workOut(text, cycle, fiscalStart);
}

/** More days than a plan names. */
const MOST_DAYS = 1000;

/** Plans name the same few days over and over. */
const known = remembering(MOST_DAYS, (text) => workOut(text, null, 1));

function workOut(text: string, cycle: Period | null, fiscalStart: number): string | null {
  const plainDate = byDate.exec(text);
  if (plainDate !== null) return readDate(plainDate[1]!).value;
  const words = plain(text);
  const date = readDate(words).value;
  if (date !== null) return date;
  const period = parsePeriod(words, fiscalStart);
  if (period !== null) return period.end;
  return numericDate(words) ?? monthDay(words, cycle) ?? inCycle(words, cycle, fiscalStart);
}

/** As nearly all plain dates are written. */
const byDate = /^(?:by )?(\d{4}-\d{2}-\d{2})$/i;

const leads = new Set(
  'by before until till no later than in during for at within over throughout the our end of close late'.split(' '),
);

/** The words without prepositions and `the end of`, single-spaced, lower case. */
function plain(text: string): string {
  const words = text.toLowerCase().split(/[\s,]+/);
  let first = 0;
  while (first < words.length && leads.has(words[first]!)) first++;
  return words.slice(first).join(' ').replace(/\.$/, '');
}

/** `31.12.2026`, `31/12/2026`, `12/31/2026`: the day comes first unless it cannot. */
function numericDate(words: string): string | null {
  const match = /^(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})$/.exec(words);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = match[3]!.length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
  return isoDate(year, second, first) ?? isoDate(year, first, second);
}

/** `31 december 2026`, `june 30`, `march`, `mid-november 2026`. */
function monthDay(words: string, cycle: Period | null): string | null {
  let month = 0;
  let day = 0;
  let year = 0;
  for (const word of words.split(/[\s-]+/)) {
    const named = months.get(word.replace('.', ''));
    const number = Number.parseInt(word, 10);
    if (named !== undefined) month = named;
    else if (isYearText(word)) year = number;
    else if (number >= 1 && number <= 31) day = number;
    else if (word === 'mid') day = 15;
    else if (word !== 'of' && word !== 'early') return null;
  }
  if (month === 0) return day === 15 && year > 0 && words.startsWith('mid') ? `${year}-06-30` : null;
  if (year === 0) {
    if (cycle === null) return null;
    // The first such day that the cycle has not passed before it begins.
    const first = Number(cycle.start.slice(0, 4));
    const date = isoDate(first, month, day || lastDay(first, month));
    year = date !== null && date < cycle.start ? first + 1 : first;
  }
  return isoDate(year, month, day || lastDay(year, month));
}

/** What is said relative to a cycle: `q4`, `this quarter`, `eoy`, `90 days`, `the next two quarters`. */
function inCycle(words: string, cycle: Period | null, fiscalStart: number): string | null {
  if (cycle === null) return null;
  if (/^[qh][1-4]$/.test(words)) {
    const year = Number(cycle.start.slice(0, 4));
    const end = parsePeriod(`${year}-${words}`, fiscalStart)?.end ?? null;
    return end !== null && end < cycle.start ? (parsePeriod(`${year + 1}-${words}`)?.end ?? null) : end;
  }
  if (/^(?:eoq|quarter-end|(?:this |current )?(?:quarter|cycle)(?: end)?)$/.test(words)) return cycle.end;
  if (/^(?:eoy|year-?end|(?:this |current )?(?:calendar )?year(?: end)?)$/.test(words))
    return `${cycle.start.slice(0, 4)}-12-31`;
  const duration = /^(?:next |coming )?(\d{1,4}|[a-z]+) (days?|weeks?|months?|quarters?|years?)$/.exec(words);
  if (!duration) return null;
  const count = numberWords.get(duration[1]!) ?? Number.parseInt(duration[1]!, 10);
  if (!(count > 0)) return null;
  return afterDuration(cycle.start, count, duration[2]!);
}

function afterDuration(start: string, count: number, unit: string): string {
  if (unit.startsWith('day')) return daysAfter(start, count);
  if (unit.startsWith('week')) return daysAfter(start, count * 7);
  const perUnit = unit.startsWith('month') ? 1 : unit.startsWith('quarter') ? 3 : 12;
  return daysAfter(monthsAfter(start, count * perUnit), -1);
}
