/**
 * Deadlines in prose: `by 31 December`, `by end of Q4`, `within 90 days`, `this quarter`, `in Q4`, `EOY`. They are looked
 * for in every sentence, so token by token and without a calendar.
 */

import { roleOf } from '../prose/forms.ts';
import type { Sentence } from '../prose/quantities.ts';
import { itemAt, lowerAt, rolesAt } from '../prose/reader.ts';
import type { Token } from '../prose/tokens.ts';
import { MONTH, months, numberWords, times } from '../prose/units.ts';

/** Deadline words in a sentence; `endToken` is exclusive. */
export interface DeadlineRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The first deadline that a sentence names, null without one. `within 24 h` and the like are for `boundedWithin`. */
export function findDeadline({ tokens }: Sentence): DeadlineRange | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if ((token.form.roles & OPENING) === 0) continue;
    if (i > 0 && comparing.has(tokens[i - 1]!.lower)) continue;
    const end = deadlineEnd(tokens, i, token.lower);
    if (end > i) return { firstToken: i, endToken: end };
  }
  return null;
}

/** The words that `deadlineEnd` knows. */
const OPENING = roleOf(
  'by before until till no in during for at over throughout within this next eoy eoq end q1 q2 q3 q4 h1 h2'.split(' '),
);

/** In front of a time that something is compared with: 'more than in Q3', 'vs. this quarter'. */
const comparing = new Set(['than', 'vs', 'versus', 'as', 'since']);

/** End of the deadline that begins with the word at `i`; `i` when none does. */
function deadlineEnd(tokens: readonly Token[], i: number, lower: string): number {
  switch (lower) {
    case 'by':
    case 'before':
    case 'until':
    case 'till': {
      const end = momentEnd(tokens, i + 1);
      return end > i + 1 ? end : i;
    }
    case 'no': {
      // `no later than 1 July`
      if (tokens[i + 1]?.lower !== 'later' || tokens[i + 2]?.lower !== 'than') return i;
      const end = momentEnd(tokens, i + 3);
      return end > i + 3 ? end : i;
    }
    case 'in':
    case 'during':
    case 'for':
    case 'at':
    case 'over':
    case 'throughout':
    case 'within': {
      const end = stretchEnd(tokens, i + 1, lower);
      return end > i + 1 ? end : i;
    }
    case 'this':
    case 'next': {
      const before = lowerAt(tokens, i - 1);
      if (before === 'of' || before === 'from' || before === 'than') return i;
      return isPeriodWord(tokens[i + 1]) ? i + 2 : i;
    }
    case 'eoy':
    case 'eoq':
      return i + 1;
    case 'end':
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
    case 'h1':
    case 'h2':
      return standsAlone(tokens, i) ? momentEnd(tokens, i) : i;
    default:
      return i;
  }
}

/** `(Q3)`, `– Q4 2026`, `, end of June`: a moment without a preposition must be set off before and end the clause behind. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  if (before !== undefined && before.kind === 'word') return false;
  if (before === undefined || !'(,–—-[;'.includes(before.lower)) return false;
  const after = tokens[momentEnd(tokens, i)];
  return after === undefined || (after.kind === 'symbol' && ')],.;'.includes(after.lower));
}

const periodWords = new Set([
  'quarter',
  'year',
  'month',
  'week',
  'half',
  'cycle',
  'sprint',
  'semester',
  'term',
  'season',
  'fy',
]);
const shortMoments = new Set(
  (
    'eoy eoq eom eow eod cob year-end yearend quarter-end month-end christmas easter thanksgiving spring summer autumn ' +
    'fall winter monday tuesday wednesday thursday friday saturday sunday midyear mid-year tomorrow then'
  ).split(' '),
);
const numberedPeriods = new Set(['month', 'week', 'day', 'sprint', 'quarter', 'year']);

function isPeriodWord(token: Token | undefined): boolean {
  return token !== undefined && periodWords.has(token.lower);
}

/** How deep `the end of the close of …` may nest. */
const deepest = 4;

/** End of the point in time that starts at `i`: a date, a month, a quarter, `the end of …`, `EOY`; `i` without one. */
function momentEnd(tokens: readonly Token[], i: number, depth = 0): number {
  const token = tokens[i];
  if (token === undefined || depth > deepest) return i;
  const { lower, kind } = token;
  if (kind === 'date') return i + 1;
  if (kind === 'number') return numberMomentEnd(tokens, i);
  if (kind !== 'word') return i;

  const calendar = calendarEnd(tokens, i);
  // 'Q2 end'
  if (calendar > i) return tokens[calendar]?.lower === 'end' ? calendar + 1 : calendar;
  if (lower === 'the' || lower === 'our' || lower === 'fiscal' || lower === 'calendar' || lower === 'about') {
    const end = momentEnd(tokens, i + 1, depth + 1);
    if (end > i + 1) return end;
    return lower !== 'about' && isPeriodWord(tokens[i + 1]) ? i + 2 : i;
  }
  if (isPartWord(lower)) {
    const at = tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1;
    const end = momentEnd(tokens, at, depth + 1);
    if (end > at) return end;
    return isPeriodWord(tokens[at]) ? at + 1 : i;
  }
  if (lower === 'this' || lower === 'next' || lower === 'current') {
    const at = tokens[i + 1]?.lower === 'fiscal' ? i + 2 : i + 1;
    if (tokens[at] !== undefined && (isPeriodWord(tokens[at]) || (tokens[at].form.roles & MONTH) !== 0))
      return momentTail(tokens, at + 1);
    if (tokens[at] !== undefined && shortMoments.has(tokens[at].lower)) return at + 1;
    return i;
  }
  if (shortMoments.has(lower)) {
    // 'EOD Q2', 'EOY 2027'
    const end = tokens[i + 1] === undefined ? i + 1 : calendarEnd(tokens, i + 1);
    return end > i + 1 ? end : yearEnd(tokens, i + 1);
  }
  if (isPeriodWord(token)) {
    // `year end`, `month 15`, `week 6`
    const next = tokens[i + 1];
    if (next?.lower === 'end' || next?.lower === 'close') return i + 2;
    return next?.kind === 'number' && numberedPeriods.has(lower) ? i + 2 : i;
  }
  const part = ordinalParts.has(lower) && (tokens[i + 1]?.lower === 'half' || tokens[i + 1]?.lower === 'quarter');
  if (part) return yearEnd(tokens, tokens[i + 2]?.lower === 'of' ? i + 3 : i + 2);
  // `31st of December`
  if (isOrdinalDay(lower)) {
    const at = tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1;
    return (rolesAt(tokens, at) & MONTH) !== 0 ? yearEnd(tokens, at + 1) : i;
  }
  // `mid-2026`, `mid-November`, `end-March`
  if (lower.startsWith('mid-') || lower.startsWith('end-') || lower.startsWith('late-')) {
    const rest = lower.slice(lower.indexOf('-') + 1);
    if (months.has(rest) || isYearText(rest) || isQuarterWord(rest)) return yearEnd(tokens, i + 1);
  }
  return i;
}

const ordinalParts = new Set(['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th']);

function isPartWord(lower: string): boolean {
  return (
    lower === 'end' ||
    lower === 'close' ||
    lower === 'mid' ||
    lower === 'middle' ||
    lower === 'start' ||
    lower === 'beginning' ||
    lower === 'late' ||
    lower === 'early' ||
    lower === 'eo'
  );
}

/** `year end` behind `this`: the word `end` belongs to it. */
function momentTail(tokens: readonly Token[], i: number): number {
  return tokens[i]?.lower === 'end' ? i + 1 : yearEnd(tokens, i);
}

/** `31 December 2026`, `2027`, `2026 Q4`. */
function numberMomentEnd(tokens: readonly Token[], i: number): number {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (lower.length <= 2 && next !== undefined) {
    const at = next.lower === 'of' ? i + 2 : i + 1;
    if ((rolesAt(tokens, at) & MONTH) !== 0) return yearEnd(tokens, at + 1);
    return i;
  }
  if (!isYearText(lower) || next?.lower === '%') return i;
  // `by 2,000` never comes here; `by 2027 customers` does not occur, `by 2000 users` does.
  if (next?.kind === 'word' && isQuarterWord(next.lower)) return i + 2;
  return next !== undefined && next.kind === 'word' && next.lower.endsWith('s') && next.lower.length > 3 ? i : i + 1;
}

/** A month, a quarter, a half or a fiscal year at `i`, with the day and the year behind it. */
function calendarEnd(tokens: readonly Token[], i: number): number {
  const { lower, form } = tokens[i]!;
  if ((form.roles & MONTH) !== 0) {
    let at = i + 1;
    if (tokens[at]?.lower === '.') at++;
    const day = tokens[at];
    if (day !== undefined && ((day.value !== null && day.value <= 31) || isOrdinalDay(day.lower))) {
      return yearEnd(tokens, at + 1);
    }
    const end = yearEnd(tokens, at);
    return end > at ? end : i + 1;
  }
  return isQuarterWord(lower) ? yearEnd(tokens, i + 1) : i;
}

/** Passes `2027`, `, 2027`, `of 2027`, `FY27`, `'26` at `i`. */
function yearEnd(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined) return i;
  if (isYearText(token.lower) || isFiscalYear(token.lower)) return i + 1;
  const skips =
    token.lower === ',' || token.lower === 'of' || token.lower === 'in' || token.lower === "'" || token.lower === '/';
  const next = tokens[i + 1];
  if (!skips || next === undefined) return i;
  const short = (token.lower === "'" || token.lower === '/') && next.kind === 'number' && next.end - next.start === 2;
  return short || isYearText(next.lower) || isFiscalYear(next.lower) ? i + 2 : i;
}

/** `Q4`, `H2`, `FY27`, `Q4-2026`, `2026-Q4`, `Q4FY27`. */
function isQuarterWord(lower: string): boolean {
  const first = lower.charCodeAt(0);
  if (first === 0x71 || first === 0x68) {
    // 'Q4', 'Q-4'
    const at = lower.charCodeAt(1) === 0x2d ? 2 : 1;
    const digit = lower.charCodeAt(at) - 48;
    if (!(digit >= 1 && digit <= (first === 0x71 ? 4 : 2))) return false;
    const rest = lower.slice(at + 1);
    return rest === '' || isYearText(rest.replace(/^[-/']/, '')) || isFiscalYear(rest.replace(/^-/, ''));
  }
  if (isFiscalYear(lower)) return true;
  return first === 0x32 && /^20\d\d-?[qh][1-4]$/.test(lower);
}

function isFiscalYear(lower: string): boolean {
  return lower.charCodeAt(0) === 0x66 && /^fy(?:\d{2}|\d{4})(?:-?[qh][1-4])?$/.test(lower);
}

/** Whether four characters are a year that OKRs speak of. */
export function isYearText(lower: string): boolean {
  if (lower.length !== 4) return false;
  const year = Number(lower);
  return year >= 1990 && year <= 2100;
}

function isOrdinalDay(lower: string): boolean {
  return lower.length <= 4 && lower.length >= 3 && /^[0-3]?\d(?:st|nd|rd|th)$/.test(lower);
}

/** End of a stretch of time behind `in`, `during`, `for`, `within`, `over`: `Q4`, `this quarter`, `the next two quarters`. */
function stretchEnd(tokens: readonly Token[], i: number, lead: string, depth = 0): number {
  const token = tokens[i];
  if (token === undefined || depth > deepest) return i;
  const { lower } = token;
  if (token.kind === 'word') {
    if (lower === 'the' || lower === 'our') {
      const next = tokens[i + 1];
      if (next === undefined) return i;
      const end = stretchEnd(tokens, i + 1, lead, depth + 1);
      if (end > i + 1) return end;
      const alone = lead === 'within' || lead === 'during';
      return alone && isPeriodWord(next) ? i + 2 : i;
    }
    if (lower === 'next' || lower === 'coming' || lower === 'first' || lower === 'this' || lower === 'second') {
      const end = durationEnd(tokens, i + 1, 1);
      if (end > i + 1 && lower !== 'this' && lower !== 'first') return end;
      if (isPeriodWord(tokens[i + 1])) return lower === 'this' || lower === 'next' ? i + 2 : yearEnd(tokens, i + 2);
      return i;
    }
    if (lead !== 'over' && (isQuarterWord(lower) || months.has(lower))) return calendarEnd(tokens, i);
    if (lead === 'at' && isPeriodWord(token) && tokens[i + 1]?.lower === 'end') return i + 2;
    if (lead === 'at' && (lower === 'year-end' || lower === 'quarter-end')) return i + 1;
    if (lead === 'at' && lower === 'end') return momentEnd(tokens, i);
  }
  if (token.kind === 'number' && lead !== 'over' && lead !== 'at' && isYearText(lower))
    return numberMomentEnd(tokens, i);
  return i;
}

/** End of `90 days`, `two quarters`, `six months` at `i`, of at least `fewest` days; `i` without one. */
function durationEnd(tokens: readonly Token[], i: number, fewest: number): number {
  const amount = tokens[i];
  const unit = tokens[i + 1];
  if (amount === undefined || unit?.kind !== 'word') return i;
  const count = amount.value ?? numberWords.get(amount.lower) ?? Number.NaN;
  const days = daysIn.get(times.get(unit.lower) ?? '');
  return days !== undefined && count * days >= fewest ? i + 2 : i;
}

const daysIn: ReadonlyMap<string, number> = new Map([
  ['days', 1],
  ['weeks', 7],
  ['months', 30],
  ['quarters', 91],
  ['years', 365],
]);

/** Fewest days for which `within …` or `in …` behind a target bounds the work and not the thing measured. */
const fewestDays = 21;

/** End of the duration at `i` if it is long enough to be a deadline (`within 90 days`, `in 6 months`); else `i`. */
export function boundingEnd(tokens: readonly Token[], i: number): number {
  return durationEnd(tokens, i, fewestDays);
}
