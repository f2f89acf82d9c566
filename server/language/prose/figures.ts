/** Numbers in digits, with sign, currency, magnitude, range and unit. */
import { isName, isOnScale } from './names.ts';
import { add, addName, adjacent, isTaken, itemAt, lowerAt, numberAt, type Reader } from './reader.ts';

import { isPlural, readUnit, share } from './unit.ts';
import { CURRENCY, currencies, MAGNITUDE, magnitudes, TIME } from './units.ts';

/** Float dust from scaling: 1.1 * 1e6 is 1100000.0000000001. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}

const dashes = new Set(['-', '–', '—', '−']);

/** Reads the quantity or the name whose number is the token at `i`; returns the token behind it. */
export function readNumber(reader: Reader, i: number): number {
  const { tokens } = reader;
  const first = signStart(reader, i);
  const currency = first > 0 ? currencyBefore(reader, first) : null;
  const start = currency === null ? first : currency.first;

  let magnitude = readMagnitude(reader, i + 1, currency !== null, numberAt(tokens, i));
  let end = magnitude.end;
  let value = scaled(numberAt(tokens, i), magnitude.factor);
  if (first < i && tokens[first]!.lower !== '+') value = -value;
  let high: number | null = null;

  // `10-15`, `10–15`, `10%-15%`, `€10-15k`
  const gap = rangeGap(reader, end);
  if (gap > 0) {
    const lowFactor = magnitude.factor;
    magnitude = readMagnitude(reader, gap + 1, currency !== null, numberAt(tokens, gap));
    high = scaled(numberAt(tokens, gap), magnitude.factor);
    // `10-15k` is ten thousand to fifteen thousand.
    if (lowFactor === 1 && magnitude.factor > 1 && value < high / magnitude.factor)
      value = scaled(value, magnitude.factor);
    end = magnitude.end;
  }

  if (currency === null && high === null && end === i + 1) {
    if (isOnScale(tokens, i) && !isTaken(reader, i - 1))
      return add(reader, i - 1, i + 1, value, lowerAt(tokens, i - 1));
    if (isName(reader, first, i)) return addName(reader, i, i + 1);
    // `340B` is a programme, where `1.5B` and `$3B` are billions.
    if (adjacent(tokens[i], tokens[i + 1]) && tokens[i + 1]!.lower === 'b') return addName(reader, i, i + 2);
  }

  const unit = readUnit(reader, end, value, currency?.unit ?? null);
  if (unit.share !== null) return add(reader, start, unit.end, share(value, unit.share), '%');
  return add(reader, start, unit.end, value, unit.unit, high, unit.counted);
}

/** Index of a sign glued to the number at `i`, else `i`: `-5`, `+20%`, but not the hyphen of `10-15`. */
function signStart(reader: Reader, i: number): number {
  const { tokens } = reader;
  const sign = itemAt(tokens, i - 1);
  if (sign === undefined || sign.kind !== 'symbol' || sign.end !== tokens[i]!.start || isTaken(reader, i - 1)) return i;
  if (sign.lower === '+') return i - 1;
  if (sign.lower !== '-' && sign.lower !== '−' && sign.lower !== '–') return i;
  const before = itemAt(tokens, i - 2);
  return before === undefined || before.end < sign.start || before.lower === '(' ? i - 1 : i;
}

/** A currency sign or code in front of the token at `i`: `€`, `US$`, `EUR `, with a sign before or behind it. */
function currencyBefore(reader: Reader, i: number): { first: number; unit: string } | null {
  const { tokens } = reader;
  const before = tokens[i - 1]!;
  if (before.kind !== 'symbol' && before.kind !== 'word') return null;
  // `R$`, `US$`, `A$`: letters glued to the sign.
  if ((before.form.roles & CURRENCY) === 0 || isTaken(reader, i - 1)) return null;
  const unit = currencies.get(before.lower)!;
  if (before.kind === 'word') {
    // Words name a currency behind a number; in front of one only codes do.
    if (before.lower.length > 3 || before.lower === 'yen') return null;
    return { first: i - 1, unit };
  }
  if (tokens[i]!.start - before.end > 1) return null;

  const prefix = itemAt(tokens, i - 2);
  if (
    prefix !== undefined &&
    !isTaken(reader, i - 2) &&
    prefix.kind === 'word' &&
    adjacent(prefix, before) &&
    prefix.lower.length <= 2
  ) {
    const code = { us: '$', r: 'BRL', a: 'AUD', au: 'AUD', c: 'CAD', ca: 'CAD', s: 'SGD', nz: 'NZD', hk: 'HKD' }[
      prefix.lower
    ];
    if (code !== undefined) return { first: i - 2, unit: code };
  }
  const sign = itemAt(tokens, i - 2);
  if (
    sign !== undefined &&
    !isTaken(reader, i - 2) &&
    adjacent(sign, before) &&
    (sign.lower === '+' || sign.lower === '-')
  ) {
    return { first: i - 2, unit };
  }
  return { first: i - 1, unit };
}

/** The magnitude at `i`, if one stands there: `k`, `M`, `bn`, `lakh`, `million`. */
function readMagnitude(reader: Reader, i: number, money: boolean, value: number): { factor: number; end: number } {
  const { tokens } = reader;
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return { factor: 1, end: i };
  const glued = adjacent(tokens[i - 1], token);
  const { lower } = token;
  if (lower === 'm') {
    if (!glued && !money && lowerAt(tokens, i + 1) !== '€') return { factor: 1, end: i };
    const capital = reader.text.charCodeAt(token.start) === 0x4d;
    return capital || money || !isTimeTalk(reader, i) ? { factor: 1e6, end: i + 1 } : { factor: 1, end: i };
  }
  if ((token.form.roles & MAGNITUDE) === 0) return { factor: 1, end: i };
  const factor = magnitudes.get(lower)!;
  // Short forms stand glued (`10k`), or behind a space where money or their own weight makes them plain (`1.2 bn`).
  const sign = tokens[i + 1]?.kind === 'symbol' && (tokens[i + 1]!.form.roles & CURRENCY) !== 0;
  if (lower.length === 1 && !glued && !money && !sign) return { factor: 1, end: i };
  if (lower === 'b' && !money && value >= 100) return { factor: 1, end: i };
  // `Mio.`
  const dot = lower === 'mio' && lowerAt(tokens, i + 1) === '.' && tokens[i + 2] !== undefined ? 1 : 0;
  return { factor, end: i + 1 + dot };
}

/** How far from a number words that speak of time are looked for. */
const timeReach = 16;

/** Whether a bare `m` behind a number is minutes: the words around speak of time, and nothing counted follows. */
function isTimeTalk(reader: Reader, i: number): boolean {
  const { tokens } = reader;
  const next = tokens[i + 1];
  if (next !== undefined && next.kind === 'word' && isPlural(next.form) && (next.form.roles & TIME) === 0) return false;
  const end = Math.min(tokens.length, i + timeReach);
  for (let at = Math.max(0, i - timeReach); at < end; at++) {
    if (timeWords.has(tokens[at]!.lower)) return true;
  }
  return false;
}

const timeWords = new Set(
  'time times duration latency mttr mttd mtta wait waiting lead lead-time cycle build builds within minutes response'.split(
    ' ',
  ),
);

/** Index of the second number of a range whose dash stands at `i`; -1 without one. A percent sign may stand before the dash. */
function rangeGap(reader: Reader, i: number): number {
  const { tokens } = reader;
  let at = i;
  if (lowerAt(tokens, at) === '%') at++;
  const dash = tokens[at];
  if (dash === undefined || dash.kind !== 'symbol' || !dashes.has(dash.lower)) return -1;
  const second = tokens[at + 1];
  if (second === undefined) return -1;
  const tight = adjacent(tokens[at - 1], dash) && adjacent(dash, second);
  const spaced = dash.start === tokens[at - 1]!.end + 1 && second.start === dash.end + 1 && dash.lower === '–';
  if (!tight && !spaced) return -1;
  return numberAt(tokens, at + 1) > numberAt(tokens, i - 1) ? at + 1 : -1;
}
