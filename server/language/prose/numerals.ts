/** Numbers as they are written: thousands and decimals of several countries, dates, and words that begin with a digit. */
import {
  APOSTROPHE,
  COLON,
  COMMA,
  classOf,
  DIGIT,
  DOT,
  HYPHEN,
  LETTER,
  lowerOf,
  PERCENT,
  SLASH,
  standsAt,
  type TextCodes,
  wordEnd,
} from './characters.ts';
import type { TokenKind } from './tokens.ts';

/** Letters that may stand right behind a number as its unit or magnitude; behind others the whole is a word (`5g`, `2nd`). */
const gluedUnits = new Set(
  (
    'k m mm mn mln mio b bn tn t x h hr hrs d w wk wks mo mos mth mths y yr yrs s sec secs ms us ns min mins pp ppt pts pt ' +
    'bps kb mb gb tb pb kib mib gib kg g km cm kwh mwh gwh kw mw lb lbs cr crore lakh usd eur gbp chf inr percent pct ' +
    'rps qps tps fps rpm bpm db hz mhz ghz kcal mg ml l ft mi mph'
  ).split(' '),
);

/** What makes `20-percent` a quantity where `30-day` is a name. */
const hyphenUnits = new Set(['fold', 'percent', 'percentage', 'point', 'points', 'pp', 'pt', 'pts', 'x']);

/** Fractions and ratios that are expressions. */
const slashNames = new Set(['24/7', '24/5', '50/50', '80/20', '9/11', '1/1']);

interface ScannedNumber {
  readonly kind: TokenKind;
  readonly end: number;
  readonly value: number | null;
}

function isSeparator(code: number): boolean {
  return code === COMMA || code === DOT || code === APOSTROPHE;
}

function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function digitsEnd(codes: TextCodes, start: number): number {
  let end = start;
  for (;;) {
    const code = codes[end]!;
    if (code >= 48 && code <= 57) end++;
    else return end;
  }
}

/** Reads what starts with a digit at `start`: a number, a date, or a word or name with digits in front. */
export function scanNumber(text: string, codes: TextCodes, start: number): ScannedNumber {
  let end = digitsEnd(codes, start);
  const next = codes[end]!;
  let value: number;
  if (isSeparator(next) || isGroupSpace(next)) {
    const grouped = scanGroups(text, codes, start, end);
    if (grouped.value === null) return grouped;
    end = grouped.end;
    value = grouped.value;
  } else {
    value = end - start === 1 ? codes[start]! - 48 : Number(text.slice(start, end));
  }

  const after = codes[end]!;
  if (end === text.length) return { kind: 'number', end, value };
  if (classOf(after) === LETTER) {
    const wordStop = wordEnd(codes, end);
    let lettersStop = end + 1;
    while (classOf(codes[lettersStop]!) === LETTER) lettersStop++;
    // `5G`, `3D`, `2T` are names where `5g`, `3d`, `2t` measure.
    const capital = lettersStop === end + 1 && 'CDGSTW'.includes(text[end]!);
    if (!capital && lettersStop === wordStop && gluedUnits.has(lowerOf(text, codes, end, lettersStop))) {
      return { kind: 'number', end, value };
    }
    return { kind: 'word', end: wordStop, value: null };
  }
  if (after === HYPHEN) {
    const first = codes[end + 1]!;
    if (classOf(first) === LETTER) {
      const stop = wordEnd(codes, end + 1);
      if (hyphenUnits.has(lowerOf(text, codes, end + 1, stop)) || changeFollows(codes, stop))
        return { kind: 'number', end, value };
      return { kind: 'word', end: stop, value: null };
    }
    if (end - start === 4) {
      const date = isoDateEnd(codes, start);
      if (date > 0) return { kind: 'date', end: date, value: null };
    }
  } else if (after === SLASH && classOf(codes[end + 1]!) === DIGIT) {
    const second = digitsEnd(codes, end + 1);
    if (codes[second]! === SLASH) {
      // `12/31/2026`; `2/3/5` are three numbers.
      const third = digitsEnd(codes, second + 1);
      const digits = third - second - 1;
      if (digits === 4 || (digits === 2 && end - start !== 3)) return { kind: 'date', end: third, value: null };
    }
    if (slashNames.has(text.slice(start, second))) return { kind: 'name', end: second, value: null };
  } else if (after === COLON && classOf(codes[end + 1]!) === DIGIT) {
    // `1:1`, `10:30`
    return { kind: 'name', end: digitsEnd(codes, end + 1), value: null };
  }
  return { kind: 'number', end, value };
}

/** Nouns that make a quantity of the words before them: `a 5-day reduction`, where `5-day retention` is a name. */
const changes = ['reduction', 'increase', 'decrease', 'drop', 'improvement', 'cut'];

function changeFollows(codes: TextCodes, end: number): boolean {
  return changes.some((word) => standsAt(codes, end + 1, word));
}

/** End of `2026-12-31` or `2026-12` at `start`; -1 when the four digits there begin something else. */
function isoDateEnd(codes: TextCodes, start: number): number {
  const century = codes[start]! - 48;
  if (century !== 1 && century !== 2) return -1;
  const monthEnd = digitsEnd(codes, start + 5);
  if (monthEnd !== start + 7 || (codes[start + 5]! - 48) * 10 + codes[start + 6]! - 48 > 12) return -1;
  if (codes[monthEnd]! === HYPHEN) {
    const dayEnd = digitsEnd(codes, monthEnd + 1);
    if (dayEnd === monthEnd + 3) return dayEnd;
  }
  return monthEnd;
}

/**
 * Reads digit groups from `start`, whose first group ends at `firstEnd`. The last of two different separators is the
 * decimal one; one separator alone groups thousands when three digits follow it each time, which leaves `1.000` to
 * tell by what follows: `1.000 customers` is a thousand, `99.995%` and `0.125` are not.
 */
function scanGroups(text: string, codes: TextCodes, start: number, firstEnd: number): ScannedNumber {
  let end = firstEnd;
  let groups = 1;
  let separator = 0;
  let decimalStart = -1;
  let regular = firstEnd - start <= 3;
  for (;;) {
    const code = codes[end]!;
    const space = isGroupSpace(code);
    if (!space && !isSeparator(code)) break;
    const stop = digitsEnd(codes, end + 1);
    const size = stop - end - 1;
    if (size === 0 || decimalStart >= 0) break;
    if (space || code === APOSTROPHE) {
      // A space or apostrophe groups only exact thousands: '2026 100', "90's".
      const glued = classOf(codes[stop]!) === LETTER;
      if (size !== 3 || !regular || glued || (separator !== 0 && separator !== code)) break;
      separator = code;
    } else if (separator === 0) {
      separator = code;
    } else if (separator !== code) {
      decimalStart = end;
    }
    if (size !== 3 && decimalStart < 0) regular = false;
    groups++;
    end = stop;
  }
  const digits = text.slice(start, end);
  if (decimalStart >= 0) {
    const whole = stripSeparators(text.slice(start, decimalStart));
    return { kind: 'number', end, value: Number(`${whole}.${text.slice(decimalStart + 1, end)}`) };
  }
  if (groups === 1) return { kind: 'number', end, value: Number(digits) };
  if (separator === DOT && groups > 2 && !regular) {
    return { kind: isDottedDate(digits) ? 'date' : 'name', end, value: null };
  }
  if (groups === 2 && (separator === DOT || separator === COMMA)) {
    const leadingZero = codes[start]! === 48;
    const thousands = regular && !leadingZero && (separator === COMMA || !decimalUnitFollows(codes, end));
    if (!thousands) return { kind: 'number', end, value: Number(digits.replace(',', '.')) };
  }
  return { kind: 'number', end, value: Number(stripSeparators(digits)) };
}

const decimalUnits = ['percent', 'second', 'million'];

/** Whether what follows a number wants it as `99.995` rather than as thousands: a percent sign, seconds, a magnitude. */
function decimalUnitFollows(codes: TextCodes, end: number): boolean {
  const code = codes[end]!;
  if (code === PERCENT || (classOf(code) === LETTER && code !== 0x6b)) return true;
  if (code !== 0x20) return false;
  return codes[end + 1] === PERCENT || decimalUnits.some((unit) => standsAt(codes, end + 1, unit));
}

function stripSeparators(digits: string): string {
  let plain = '';
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (code >= 48 && code <= 57) plain += digits[i];
  }
  return plain;
}

/** `31.12.2026` or `31.12.26`. */
function isDottedDate(digits: string): boolean {
  const parts = digits.split('.');
  return (
    parts.length === 3 &&
    parts[0]!.length <= 2 &&
    parts[1]!.length <= 2 &&
    Number(parts[0]) <= 31 &&
    Number(parts[1]) <= 12 &&
    (parts[2]!.length === 2 || parts[2]!.length === 4) &&
    parts[0] !== '0'
  );
}
