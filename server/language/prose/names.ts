/** Bare numbers that name something and measure nothing: `Tier 1`, `2026`, `31 December`, `Angular 17`. */
import { ARROWS } from './arrows.ts';
import { itemAt, lowerAt, numberAt, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';
import { isPlural, unitFollows } from './unit.ts';
import { MONTH, NUMBERED_THING, namedNumbers, numberedVerbs, TIME } from './units.ts';

/** Whether the bare number at `i` (sign at `first`) names something rather than measuring it. */
export function isName(reader: Reader, first: number, i: number): boolean {
  const { tokens, text } = reader;
  const number = tokens[i]!;
  const before = itemAt(tokens, first - 1);
  const after = tokens[i + 1];
  const size = number.end - number.start;

  if (before?.kind === 'word' && (before.form.roles & MONTH) !== 0) {
    // `June 30`, `March 2027`.
    if (before.lower !== 'may') return true;
    if (text.charCodeAt(before.start) === 0x4d && !unitFollows(tokens, i + 1)) return true;
  }
  if (after?.kind === 'word' && size <= 2 && (after.form.roles & MONTH) !== 0) {
    // `31 December`, but not `10 may`.
    if (after.lower !== 'may' || text.charCodeAt(after.start) === 0x4d) return true;
  }
  // `30, 2027` behind a month: the year of a date.
  if (isYear(reader, first, i)) return true;
  if (first !== i) return false;
  if (before === undefined) return false;
  if (before.lower === '#') return true;
  if (before.kind === 'word' && (before.lower === 'top' || before.lower === 'first' || before.lower === 'last')) {
    return false;
  }
  if (namedNumbers.has(number.lower) && !unitFollows(tokens, i + 1)) return true;
  if (before.kind !== 'word' || after?.lower === '%' || before.end === number.start) return false;
  if ((before.form.roles & NUMBERED_THING) !== 0) {
    // `rate their first month 4.5`: months come whole.
    if ((before.form.roles & TIME) !== 0 && !Number.isInteger(numberAt(tokens, i))) return false;
    const verb = i === 1 && numberedVerbs.has(before.lower) && unitFollows(tokens, i + 1);
    return !verb && isNumbered(reader, i, before);
  }
  return isProductVersion(reader, i, before);
}

/** `from level 2 to level 4` measures on a scale, where `Level 3 support` is a name. */
export function isOnScale(tokens: readonly Token[], i: number): boolean {
  return scales.has(lowerAt(tokens, i - 1)) && scaleLeads.has(lowerAt(tokens, i - 2));
}

/** Whether the word before a number is one of the things that are numbered, as in `Tier 1`. */
function isNumbered(reader: Reader, i: number, before: Token): boolean {
  const lead = lowerAt(reader.tokens, i - 2);
  // `Defects per line 40 to 20`, `this month 40 customers`: what is determined already has no number for a name.
  if (counting.has(lead)) return false;
  return !(determiners.has(lead) && (before.form.roles & TIME) !== 0);
}

const scales = new Set(['level', 'stage', 'grade', 'tier', 'band', 'class']);
const scaleLeads: ReadonlySet<string> = new Set([...ARROWS, 'from', 'to', 'least', 'reach', 'reaches', '≥', '>=']);
const counting = new Set(['per', 'a', 'an', 'each', 'every']);
const determiners = new Set(['this', 'next', 'last', 'the']);

/** `Angular 17`, `Vision 2030`: a capitalised word amid a sentence, its number whole, bare and followed by no count. */
function isProductVersion(reader: Reader, i: number, before: Token): boolean {
  const { tokens, text } = reader;
  const number = tokens[i]!;
  if (i < 2 || number.end - number.start > 4 || numberAt(tokens, i) < 2) return false;
  const head = text.charCodeAt(before.start);
  const second = text.charCodeAt(before.start + 1);
  const capitalised = head >= 65 && head <= 90 && second >= 97 && second <= 122;
  if (!capitalised) return false;
  const lead = tokens[i - 2]!;
  if (lead.kind !== 'word') return false;
  const leadHead = text.charCodeAt(lead.start);
  // Title Case prose capitalises everything: 'Monthly Active Users 500'.
  if (leadHead >= 65 && leadHead <= 90 && i > 2) return false;
  const after = tokens[i + 1];
  return after === undefined || after.kind !== 'symbol' || after.lower === '.' || after.lower === ',';
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** '2000 to 2600', '2400 -> 2050': a number that leads to one that is no year, or comes from it, is none either. */
function changesBeyondYears({ tokens }: Reader, i: number): boolean {
  return [-1, 1].some((step) => {
    const joint = lowerAt(tokens, i + step);
    const other = itemAt(tokens, i + 2 * step);
    if (other?.kind !== 'number' || (joint !== 'to' && !ARROWS.has(joint))) return false;
    const value = numberAt(tokens, i + 2 * step);
    // '5 in Q1 2026 to 12': a small number beside a year is no year, and leaves it one.
    const alike = value >= 1000 || lowerAt(tokens, i - 1) === 'from';
    return alike && (value < FIRST_YEAR || value > LAST_YEAR);
  });
}

/** A bare 1990 to 2099 that counts nothing. */
function isYear(reader: Reader, first: number, i: number): boolean {
  const { tokens } = reader;
  const number = tokens[i]!;
  const year = numberAt(tokens, i);
  if (number.end - number.start !== 4 || year < FIRST_YEAR || year > LAST_YEAR || first !== i) return false;
  if (changesBeyondYears(reader, i)) return false;
  const before = lowerAt(tokens, i - 1);
  if (before === '$' || before === '€' || before === '£') return false;
  const after = tokens[i + 1];
  const counts =
    after !== undefined &&
    (after.kind === 'word' ? isPlural(after.form) && !yearly.has(after.lower) : unitFollows(tokens, i + 1));
  if (counts && !yearLeads.has(before)) return false;
  return !levelLeads.has(before);
}

/** Plurals that a year determines: 'at 2025 levels'. */
const yearly = new Set(
  'levels prices figures numbers results values targets goals plans cohorts graduates sales'.split(' '),
);
const yearLeads = new Set([
  'in',
  'of',
  'by',
  'during',
  'since',
  'until',
  'for',
  'end',
  'q1',
  'q2',
  'q3',
  'q4',
  'h1',
  'h2',
]);
export const levelLeads = new Set([
  'least',
  'most',
  '≥',
  '>=',
  '<=',
  '≤',
  '>',
  '<',
  'reach',
  'under',
  'below',
  'above',
  'over',
]);
