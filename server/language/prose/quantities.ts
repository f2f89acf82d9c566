/**
 * Numbers with their units, found in the tokens of a sentence; numbers that are names; and blanks where a number should
 * be. `P95`, `Q3` or `v2` are words already for the tokenizer; here a bare number is told apart by what stands around it.
 */
import type { TextSpan, Token } from './tokens.ts';
import { tokenize } from './tokens.ts';
import {
  countStops,
  currencies,
  denominators,
  fractions,
  irregularPlurals,
  magnitudes,
  modifierPlurals,
  months,
  multipliers,
  namedNumbers,
  numberedThings,
  numberedVerbs,
  numberWords,
  ratePeriods,
  singularsInS,
  times,
  units,
} from './units.ts';

/** A number with its unit, where it stands. `value` is in the unit's own scale: `10k` is 10000, `22%` is 22 with unit `%`. */
export interface Quantity extends TextSpan {
  readonly value: number;
  /** Upper end of a range (`10-15`), else null. */
  readonly high: number | null;
  /**
   * `%`, `pp`, `x`, `€`, `days`, `customers`, `/5`, `★` …, with `/week` behind it for a rate; null for a bare number.
   * Times, currencies and percent have one spelling each; what is counted stays in the writer's word, lower case.
   */
  readonly unit: string | null;
}

/** A quantity with the tokens that it is made of; `endToken` is exclusive. */
export interface SentenceQuantity extends Quantity {
  readonly firstToken: number;
  readonly endToken: number;
  /** First token of what is counted (`1,000 paying customers`: `paying`); -1 for other units. */
  readonly countedToken: number;
}

/** A stretch of tokens with its place in the text; `endToken` is exclusive. */
export interface TokenRange extends TextSpan {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A sentence read once, for all that look at it. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In order, without overlap. */
  readonly quantities: readonly SentenceQuantity[];
  /** Numbers that name something and measure nothing: `SOC 2`, `2026`, `24/7`, `31 December`. Words such as `p95` are not listed. */
  readonly names: readonly TokenRange[];
  /** `X%`, `TBD`, `??`, `[number]`: blanks where a number should be. */
  readonly placeholders: readonly TokenRange[];
}

/** Reads a sentence: its tokens, quantities, numbers that are names, and blanks. Total: any string is a sentence. */
export function readSentence(text: string): Sentence {
  const tokens = tokenize(text);
  const reader: Reader = { text, tokens, quantities: [], names: [], placeholders: [] };
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    switch (token.kind) {
      case 'number':
        i = readNumber(reader, i);
        break;
      case 'word':
        i = readWord(reader, i, token);
        break;
      case 'symbol':
        i = readSymbol(reader, i, token);
        break;
      case 'blank':
        i = addPlaceholder(reader, i, blankEnd(tokens, i + 1));
        break;
      default:
        if (token.kind === 'date' || isDigit(token.lower.charCodeAt(0))) i = addName(reader, i, i + 1);
        else i++;
    }
  }
  return reader;
}

interface Reader extends Sentence {
  readonly quantities: SentenceQuantity[];
  readonly names: TokenRange[];
  readonly placeholders: TokenRange[];
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function range(tokens: readonly Token[], first: number, end: number): TokenRange {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, firstToken: first, endToken: end };
}

function addName(reader: Reader, first: number, end: number): number {
  reader.names.push(range(reader.tokens, first, end));
  return end;
}

function addPlaceholder(reader: Reader, first: number, end: number): number {
  reader.placeholders.push(range(reader.tokens, first, end));
  return end;
}

function add(
  reader: Reader,
  first: number,
  end: number,
  value: number,
  unit: string | null,
  high: number | null = null,
  countedToken = -1,
): number {
  const tokens = reader.tokens;
  reader.quantities.push({
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    value,
    high,
    unit,
    firstToken: first,
    endToken: end,
    countedToken,
  });
  return end;
}

/** Float dust from scaling: 1.1 * 1e6 is 1100000.0000000001. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}

function adjacent(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

function lowerAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  return token === undefined ? '' : token.lower;
}

const dashes = new Set(['-', '–', '—', '−']);

// ---------------------------------------------------------------------------------------------------------------------
// Digits

function readNumber(reader: Reader, i: number): number {
  const { tokens } = reader;
  const first = signStart(reader, i);
  const currency = first > 0 ? currencyBefore(reader, first) : null;
  const start = currency === null ? first : currency.first;

  let magnitude = readMagnitude(reader, i + 1, currency !== null, tokens[i]!.value);
  let end = magnitude.end;
  let value = scaled(tokens[i]!.value, magnitude.factor);
  if (first < i && tokens[first]!.lower !== '+') value = -value;
  let high: number | null = null;

  // `10-15`, `10–15`, `10%-15%`, `€10-15k`
  const gap = rangeGap(reader, end);
  if (gap > 0) {
    const lowFactor = magnitude.factor;
    magnitude = readMagnitude(reader, gap + 1, currency !== null, tokens[gap]!.value);
    high = scaled(tokens[gap]!.value, magnitude.factor);
    // `10-15k` is ten thousand to fifteen thousand.
    if (lowFactor === 1 && magnitude.factor > 1 && value < high / magnitude.factor)
      value = scaled(value, magnitude.factor);
    end = magnitude.end;
  }

  if (currency === null && high === null && end === i + 1) {
    if (isOnScale(tokens, i)) return add(reader, i - 1, i + 1, value, lowerAt(tokens, i - 1));
    if (isName(reader, first, i)) return addName(reader, i, i + 1);
    // `340B` is a programme, where `1.5B` and `$3B` are billions.
    if (adjacent(tokens[i], tokens[i + 1]) && tokens[i + 1]!.lower === 'b') return addName(reader, i, i + 2);
  }

  const unit = readUnit(reader, end, value, currency?.unit ?? null);
  if (unit.share !== null) return add(reader, start, unit.end, share(value, unit.share), '%');
  return add(reader, start, unit.end, value, unit.unit, high, unit.counted);
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * 10000) / 100;
}

/** Index of a sign glued to the number at `i`, else `i`: `-5`, `+20%`, but not the hyphen of `10-15`. */
function signStart(reader: Reader, i: number): number {
  const { tokens } = reader;
  const sign = tokens[i - 1];
  if (sign === undefined || sign.kind !== 'symbol' || sign.end !== tokens[i]!.start) return i;
  if (sign.lower === '+') return i - 1;
  if (sign.lower !== '-' && sign.lower !== '−' && sign.lower !== '–') return i;
  const before = tokens[i - 2];
  return before === undefined || before.end < sign.start || before.lower === '(' ? i - 1 : i;
}

/** A currency sign or code in front of the token at `i`: `€`, `US$`, `EUR `, with a sign before or behind it. */
function currencyBefore(reader: Reader, i: number): { first: number; unit: string } | null {
  const { tokens } = reader;
  const before = tokens[i - 1]!;
  if (before.kind !== 'symbol' && before.kind !== 'word') return null;
  // `R$`, `US$`, `A$`: letters glued to the sign.
  const unit = currencies.get(before.lower);
  if (unit === undefined) return null;
  if (before.kind === 'word') {
    // Words name a currency behind a number; in front of one only codes do.
    if (before.lower.length > 3 || before.lower === 'yen') return null;
    return claimed(reader, i - 1) ? null : { first: i - 1, unit };
  }
  if (tokens[i]!.start - before.end > 1) return null;
  if (claimed(reader, i - 1)) return null;
  const prefix = tokens[i - 2];
  if (prefix !== undefined && prefix.kind === 'word' && adjacent(prefix, before) && prefix.lower.length <= 2) {
    const code = { us: '$', r: 'BRL', a: 'AUD', au: 'AUD', c: 'CAD', ca: 'CAD', s: 'SGD', nz: 'NZD', hk: 'HKD' }[
      prefix.lower
    ];
    if (code !== undefined) return { first: i - 2, unit: code };
  }
  const sign = tokens[i - 2];
  if (sign !== undefined && adjacent(sign, before) && (sign.lower === '+' || sign.lower === '-')) {
    return { first: i - 2, unit };
  }
  return { first: i - 1, unit };
}

/** Whether the last quantity already holds token `i`. */
function claimed(reader: Reader, i: number): boolean {
  const last = reader.quantities.at(-1);
  return last !== undefined && last.endToken > i;
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
  const factor = magnitudes.get(lower);
  if (factor === undefined) return { factor: 1, end: i };
  // Short forms stand glued (`10k`), or behind a space where money or their own weight makes them plain (`1.2 bn`).
  const sign = tokens[i + 1]?.kind === 'symbol' && currencies.has(tokens[i + 1]!.lower);
  if (lower.length === 1 && !glued && !money && !sign) return { factor: 1, end: i };
  if (lower === 'b' && !money && value >= 100) return { factor: 1, end: i };
  // `Mio.`
  const dot = lower === 'mio' && lowerAt(tokens, i + 1) === '.' && tokens[i + 2] !== undefined ? 1 : 0;
  return { factor, end: i + 1 + dot };
}

/** Whether a bare `m` behind a number is minutes: the sentence speaks of time, and nothing counted follows. */
function isTimeTalk(reader: Reader, i: number): boolean {
  const { tokens } = reader;
  const next = tokens[i + 1];
  if (next !== undefined && next.kind === 'word' && isPlural(next.lower) && !times.has(next.lower)) return false;
  for (const token of tokens) {
    if (token.kind === 'word' && timeWords.has(token.lower)) return true;
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
  return second.kind === 'number' && second.value > tokens[i - 1]!.value ? at + 1 : -1;
}

// ---------------------------------------------------------------------------------------------------------------------
// Names

/** Whether the bare number at `i` (sign at `first`) names something rather than measuring it. */
function isName(reader: Reader, first: number, i: number): boolean {
  const { tokens, text } = reader;
  const number = tokens[i]!;
  const before = tokens[first - 1];
  const after = tokens[i + 1];
  const size = number.end - number.start;

  if (before?.kind === 'word' && (months.has(before.lower) || before.lower === 'of')) {
    // `June 30`, `March 2027`, but not `NPS of 50`.
    if (months.has(before.lower) && before.lower !== 'may') return true;
    if (months.has(before.lower) && text.charCodeAt(before.start) === 0x4d && !unitFollows(tokens, i + 1)) return true;
  }
  if (after?.kind === 'word' && size <= 2 && months.has(after.lower)) {
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
  if (numberedThings.has(before.lower)) {
    const verb = i === 1 && numberedVerbs.has(before.lower) && unitFollows(tokens, i + 1);
    return !verb && isNumbered(reader, i, before);
  }
  return isProductVersion(reader, i, before);
}

/** `from level 2 to level 4` measures on a scale, where `Level 3 support` is a name. */
function isOnScale(tokens: readonly Token[], i: number): boolean {
  return scales.has(lowerAt(tokens, i - 1)) && scaleLeads.has(lowerAt(tokens, i - 2));
}

/** Whether the word before a number is one of the things that are numbered, as in `Tier 1`. */
function isNumbered(reader: Reader, i: number, before: Token): boolean {
  const lead = lowerAt(reader.tokens, i - 2);
  // `Reduce tickets per week 40 to 20`, `this month 40 customers`: periods are numbered only when nothing determines them.
  return !(determiners.has(lead) && times.has(before.lower));
}

const scales = new Set(['level', 'stage', 'grade', 'tier', 'band', 'class']);
const scaleLeads = new Set(['from', 'to', 'least', 'reach', 'reaches', '->', '→', '≥', '>=']);
const determiners = new Set(['per', 'a', 'an', 'each', 'every', 'this', 'next', 'last', 'the']);

/** `Angular 17`, `Vision 2030`: a capitalised word amid a sentence, its number whole, bare and followed by no count. */
function isProductVersion(reader: Reader, i: number, before: Token): boolean {
  const { tokens, text } = reader;
  const number = tokens[i]!;
  if (i < 2 || number.end - number.start > 4 || number.value < 2) return false;
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

/** A bare 1990 to 2100 that counts nothing. */
function isYear(reader: Reader, first: number, i: number): boolean {
  const { tokens } = reader;
  const number = tokens[i]!;
  if (number.end - number.start !== 4 || number.value < 1990 || number.value > 2100 || first !== i) return false;
  const before = lowerAt(tokens, i - 1);
  if (before === '$' || before === '€' || before === '£') return false;
  const after = tokens[i + 1];
  const counts = after !== undefined && (after.kind === 'word' ? isPlural(after.lower) : unitFollows(tokens, i + 1));
  if (counts && !yearLeads.has(before)) return false;
  return !levelLeads.has(before);
}

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
const levelLeads = new Set([
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

/** Whether a unit or a counted plural stands at `i`. */
function unitFollows(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'symbol') return token.lower === '%' || token.lower === '★' || currencies.has(token.lower);
  if (token.kind !== 'word') return false;
  return units.has(token.lower) || times.has(token.lower) || countEnd(tokens, i) > i;
}

// ---------------------------------------------------------------------------------------------------------------------
// Units

interface ReadUnit {
  readonly unit: string | null;
  readonly end: number;
  /** What the number is a part of (`1 in 5`), else null. */
  readonly share: number | null;
  /** First token of what is counted, -1 for other units. */
  readonly counted: number;
}

function plainUnit(unit: string | null, end: number, counted = -1): ReadUnit {
  return { unit, end, share: null, counted };
}

function shareUnit(whole: number, end: number): ReadUnit {
  return { unit: '%', end, share: whole, counted: -1 };
}

/** Reads the unit that starts at token `i` behind a number of `value`; `money` is a currency that stood before it. */
function readUnit(reader: Reader, i: number, value: number, money: string | null): ReadUnit {
  const { tokens } = reader;
  const token = tokens[i];
  if (money !== null) return withRate(tokens, plainUnit(money, i));
  if (token === undefined) return plainUnit(null, i);
  const { lower } = token;

  if (token.kind === 'symbol') {
    switch (lower) {
      case '%':
      case '％': {
        const next = tokens[i + 1];
        if (next?.lower === 'points' || next?.lower === 'point' || next?.lower === 'pts') return plainUnit('pp', i + 2);
        if (lowerAt(tokens, i + 1) === '-' && lowerAt(tokens, i + 2).startsWith('point')) return plainUnit('pp', i + 3);
        return withRate(tokens, plainUnit('%', i + 1));
      }
      case '/':
        return readSlash(tokens, i, value);
      case '★':
      case '⭐':
        return plainUnit('★', i + 1);
      case '*':
        return plainUnit(value <= 5 ? '★' : null, i + 1);
      case '×':
        return plainUnit('x', i + 1);
      case '°':
        return plainUnit(lowerAt(tokens, i + 1) === 'f' ? '°F' : '°C', i + (tokens[i + 1]?.kind === 'word' ? 2 : 1));
      case '-':
        return readHyphenated(tokens, i);
      case '+': {
        // `50+ customers`
        const behind = readUnit(reader, i + 1, value, null);
        return adjacent(tokens[i - 1], token) ? behind : plainUnit(null, i);
      }
      default: {
        const currency = currencies.get(lower);
        return currency === undefined ? plainUnit(null, i) : withRate(tokens, plainUnit(currency, i + 1));
      }
    }
  }
  if (token.kind !== 'word') return plainUnit(null, i);

  const unit = units.get(lower);
  if (unit !== undefined) return readNamedUnit(tokens, i, unit);
  if (lower === 'per' && lowerAt(tokens, i + 1) === 'cent') return plainUnit('%', i + 2);
  if (lower === 'basis' && lowerAt(tokens, i + 1).startsWith('point')) return plainUnit('bps', i + 2);
  if (lower === 'percentage' && lowerAt(tokens, i + 1).startsWith('point')) return plainUnit('pp', i + 2);
  if (lower === 'm' && adjacent(tokens[i - 1], token)) return plainUnit('min', i + 1);
  const currency = currencies.get(lower);
  // Few pounds are weight, many are money.
  if (lower === 'pounds' && value < 400) return plainUnit('lb', i + 1);
  if (currency !== undefined) return withRate(tokens, plainUnit(currency, i + 1));
  if (lower === 'in' || lower === 'out' || lower === 'of') return readShare(tokens, i, value);
  return readCounted(tokens, i, value);
}

function readNamedUnit(tokens: readonly Token[], i: number, unit: string): ReadUnit {
  if (unit === '%' && (lowerAt(tokens, i + 1) === 'points' || lowerAt(tokens, i + 1) === 'point')) {
    return plainUnit('pp', i + 2);
  }
  if (unit === 'pp')
    return plainUnit('pp', lowerAt(tokens, i) === 'p.p' && lowerAt(tokens, i + 1) === '.' ? i + 2 : i + 1);

  return withRate(tokens, plainUnit(unit, i + 1));
}

/** `/5`, `/week`, and the `k€` that stands glued in `500k€` is read by its currency alone. */
function readSlash(tokens: readonly Token[], i: number, value: number): ReadUnit {
  const next = tokens[i + 1];
  if (next === undefined) return plainUnit(null, i);
  if (next.kind === 'word') {
    const period = ratePeriods.get(next.lower);
    return period === undefined ? plainUnit(null, i) : plainUnit(`/${period}`, i + 2);
  }
  if (next.kind !== 'number' || next.value <= 0 || value > next.value) return plainUnit(null, i);
  const noun = tokens[i + 2];
  if (noun?.kind === 'word' && isPlural(noun.lower) && !units.has(noun.lower)) {
    return shareUnit(next.value, i + 2);
  }
  const stars = lowerAt(tokens, i + 2);
  return plainUnit(`/${next.lower}`, stars === 'stars' || stars === '★' ? i + 3 : i + 2);
}

/** `10-fold`, `5-point`, `20-percent`, `5-percentage-point`. */
function readHyphenated(tokens: readonly Token[], i: number): ReadUnit {
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word' || !adjacent(tokens[i - 1], tokens[i]) || !adjacent(tokens[i], next)) {
    return plainUnit(null, i);
  }
  const { lower } = next;
  if (lower === 'fold') return plainUnit('x', i + 2);
  if (lower.startsWith('percentage')) return plainUnit('pp', i + 2);
  const unit = units.get(lower);
  return unit === undefined ? plainUnit(null, i) : plainUnit(unit, i + 2);
}

/** `1 in 5`, `8 out of 10`, `4.5 out of 5`, `8 of 10 teams`. */
function readShare(tokens: readonly Token[], i: number, value: number): ReadUnit {
  const lower = tokens[i]!.lower;
  const at = lower === 'out' && lowerAt(tokens, i + 1) === 'of' ? i + 2 : lower === 'out' ? -1 : i + 1;
  if (at < 0) return plainUnit(null, i);
  const skip =
    lowerAt(tokens, at) === 'every' || lowerAt(tokens, at) === 'the' || lowerAt(tokens, at) === 'our' ? 1 : 0;
  const whole = tokens[at + skip];
  if (whole === undefined) return plainUnit(null, i);
  const total = whole.kind === 'number' ? whole.value : (numberWords.get(whole.lower) ?? Number.NaN);
  if (!(total > 0) || value > total || !Number.isInteger(total)) return plainUnit(null, i);
  const end = at + skip + 1;
  const noun = tokens[end];
  const counted =
    noun?.kind === 'word' && (isPlural(noun.lower) || !countStops.has(noun.lower)) && !times.has(noun.lower);
  if (lower === 'in') {
    return counted && total <= 100 ? shareUnit(total, end) : plainUnit(null, i);
  }
  if (counted) return shareUnit(total, end);
  if (lower === 'of') return plainUnit(null, i);
  return plainUnit(`/${whole.kind === 'number' ? whole.lower : total}`, end);
}

/** What the number counts, to the last plural of the run of words behind it; times and durations by their unit. */
function readCounted(tokens: readonly Token[], i: number, value: number): ReadUnit {
  const { lower } = tokens[i]!;
  const glued = adjacent(tokens[i - 1], tokens[i]);
  const time = times.get(lower);
  if (time !== undefined && (glued || lower.length > 1 || lower === 's' || lower === 'h' || lower === 'd'))
    return withRate(tokens, plainUnit(time, i + 1));
  if (
    (lower === 'business' || lower === 'working' || lower === 'calendar') &&
    times.get(lowerAt(tokens, i + 1)) === 'days'
  ) {
    return plainUnit('days', i + 2);
  }
  if (lower === 'times') {
    // `3 times a week` is a rate, `3 times faster` a factor.
    const rate = withRate(tokens, plainUnit('', i + 1));
    return rate.unit === '' ? plainUnit('x', i + 1) : rate;
  }
  const end = countEnd(tokens, i);
  if (end > i) return withRate(tokens, plainUnit(tokens[end - 1]!.lower, end, i));
  // One of a thing: what follows is in the singular.
  const singular = value === 1 && !countStops.has(lower) && /^[a-z]/.test(lower);
  return singular ? plainUnit(singularEnd(tokens, i), i, i) : plainUnit(null, i);
}

/** The noun that `1` counts: the last word before a stop, three words away at most. */
function singularEnd(tokens: readonly Token[], i: number): string {
  let end = i + 1;
  while (end < i + 5 && tokens[end]?.kind === 'word' && !countStops.has(tokens[end]!.lower)) end++;
  return tokens[end - 1]!.lower;
}

/**
 * End of the counted thing that starts at `i` (`new paying customers` ends behind `customers`), `i` when nothing is
 * counted. At most four words, up to the first plural, or the last of several plurals in a row (`sales calls`).
 */
function countEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  for (let at = i; at < i + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || countStops.has(token.lower)) break;
    if (isPlural(token.lower)) end = at + 1;
    else if (end > i && !modifierPlurals.has(tokens[end - 1]!.lower)) break;
  }
  return end;
}

/** Whether a word reads as a plural noun. */
function isPlural(lower: string): boolean {
  const length = lower.length;
  if (length > 2 && lower.charCodeAt(length - 1) === 0x73) {
    const before = lower.charCodeAt(length - 2);
    // 'access', 'status', 'analysis', "customer's"
    return (
      before !== 0x73 &&
      before !== 0x75 &&
      before !== 0x69 &&
      before !== 0x27 &&
      !countStops.has(lower) &&
      !singularsInS.has(lower)
    );
  }
  return irregularPlurals.has(lower);
}

/** Appends the period of a rate to a unit: `per week`, `/week`, `a week`, `every week`. */
function withRate(tokens: readonly Token[], unit: ReadUnit): ReadUnit {
  const lower = lowerAt(tokens, unit.end);
  const rate =
    lower === '/' || lower === 'per' || lower === 'a' || lower === 'an' || lower === 'each' || lower === 'every';
  if (!rate) return unit;
  const period = ratePeriods.get(lowerAt(tokens, unit.end + 1));
  if (period === undefined) return unit;
  return { ...unit, unit: `${unit.unit === 'x' ? '' : (unit.unit ?? '')}/${period}`, end: unit.end + 2 };
}

// ---------------------------------------------------------------------------------------------------------------------
// Words

function readWord(reader: Reader, i: number, token: Token): number {
  const { tokens } = reader;
  const { lower } = token;
  const number = numberWords.get(lower);
  if (number !== undefined) return readNumberWord(reader, i, number);
  const factor = multipliers.get(lower);
  if (factor !== undefined) {
    // `double opt-in`, `triple bottom line`: the base form in front of a bare noun names; as a verb it takes `the`, `our` …
    const adjective = (lower === 'double' || lower === 'triple') && namesWithMultiplier.has(lowerAt(tokens, i + 1));
    return adjective ? i + 1 : add(reader, i, i + 1, factor, 'x');
  }
  const fraction = fractions.get(lower);
  if (fraction !== undefined) return add(reader, i, i + 1, fraction, '%');
  switch (lower) {
    case 'half':
      return readHalf(reader, i);
    case 'a':
    case 'an':
      return readArticle(reader, i);
    case 'no':
      return readNo(reader, i);
    case 'once':
    case 'twice':
      return readTimes(reader, i, lower === 'once' ? 1 : 2);
    case 'xx':
    case 'xxx':
    case 'nn':
    case 'yy':
    case 'tbd':
    case 'tba':
    case 'tbc':
    case 'insert':
      return readBlankWord(reader, i, token);
    default:
      if (lower.length === 1) return readBlankWord(reader, i, token);
      return lower.length > 8 ? readCompound(reader, i, lower) : i + 1;
  }
}

const namesWithMultiplier = new Set(
  'opt-in check click blind entry room diamond bottom loop materiality taxation digit-code crown-'.split(' '),
);

/** `two thirds`, `three quarters of`, `five hundred`, `ten customers`, `one in five`. */
function readNumberWord(reader: Reader, i: number, number: number): number {
  const { tokens } = reader;
  const lower = tokens[i]!.lower;
  const next = lowerAt(tokens, i + 1);
  const part = denominators.get(next);
  if (part !== undefined && number > 0 && number < 10 && next !== 'half') {
    // `two quarters` is a time, `three quarters of users` a share.
    const time = next.startsWith('quarter') && lowerAt(tokens, i + 2) !== 'of';
    if (!time) return add(reader, i, i + 2, Math.round(number * part * 100) / 100, '%');
  }
  if (number === 0) {
    const before = lowerAt(tokens, i - 1);
    if (next === 'trust' || next === '-' || before === 'net' || before === 'carbon') return addName(reader, i, i + 1);
  }
  if (number === 1 && !isCountingOne(tokens, i)) return i + 1;
  // Only in front of something counted do 'hundred' and 'million' stand without a number or an article.
  if (number >= 100 && !levelLeads.has(lowerAt(tokens, i - 1))) return i + 1;
  let end = i + 1;
  let value = number;
  const factor = end < tokens.length && lower !== 'zero' ? magnitudes.get(next) : undefined;
  if (factor !== undefined && next.length > 3) {
    value *= factor;
    end++;
  }
  if (numberedThings.has(lowerAt(tokens, i - 1)) && isName(reader, i, i)) return addName(reader, i, i + 1);
  const unit = readUnit(reader, end, value, null);
  if (unit.share !== null) return add(reader, i, unit.end, share(value, unit.share), '%');
  return add(reader, i, unit.end, value, unit.unit, null, unit.counted);
}

/** `one enterprise customer`, `one in five users`, but not `the one`, `one of the`, `no one`, `one-stop`. */
function isCountingOne(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind === 'word' && pronounLeads.has(before.lower)) return false;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word') return false;
  return next.lower === 'in' || next.lower === 'out' || next.lower === 'more' || !countStops.has(next.lower);
}

const pronounLeads = new Set('the no any every each which this that another some one'.split(' '));

/** `half of our users`, `by half`, `in half`; `the first half` and `half of 2026` are times. */
function readHalf(reader: Reader, i: number): number {
  const { tokens } = reader;
  const before = lowerAt(tokens, i - 1);
  if (before === 'in' || before === 'by' || before === 'to') return add(reader, i, i + 1, 50, '%');
  if (before === 'first' || before === 'second' || before === '1st' || before === '2nd' || before === 'other')
    return i + 1;
  const next = lowerAt(tokens, i + 1);
  const share =
    (next === 'of' && tokens[i + 2]?.kind !== 'number') || next === 'the' || next === 'our' || next === 'all';
  return share ? add(reader, i, i + 1, 50, '%') : i + 1;
}

/** `a third of`, `a quarter of users`, `a dozen`, `a hundred`, `a million`. */
function readArticle(reader: Reader, i: number): number {
  const { tokens } = reader;
  const next = lowerAt(tokens, i + 1);
  const part = denominators.get(next);
  if (part !== undefined) {
    const of = lowerAt(tokens, i + 2) === 'of' && tokens[i + 3]?.kind !== 'number';
    const by = lowerAt(tokens, i - 1) === 'by';
    return of || by ? add(reader, i, i + 2, Math.round(part * 100) / 100, '%') : i + 1;
  }
  const count = numberWords.get(next);
  if (count === undefined || count < 12 || (count !== 12 && count < 100)) return i + 1;
  const unit = readUnit(reader, i + 2, count, null);
  return add(reader, i, unit.end, count, unit.unit, null, unit.counted);
}

/** `no critical bugs` is a zero; `no more than`, `no later than`, `no longer`, `no one` are not. */
function readNo(reader: Reader, i: number): number {
  const { tokens } = reader;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word' || countStops.has(next.lower) || noIdioms.has(next.lower))
    return i + 1;
  if (lowerAt(tokens, i + 2) === 'than') return i + 1;
  const end = countEnd(tokens, i + 1);
  const unit = end > i + 1 ? tokens[end - 1]!.lower : null;
  return add(reader, i, Math.max(end, i + 1), 0, unit, null, i + 1);
}

const noIdioms = new Set('longer one matter further other'.split(' '));

/** `once a week`, `twice per month`; `twice as many` is a factor. */
function readTimes(reader: Reader, i: number, count: number): number {
  const { tokens } = reader;
  const rate = withRate(tokens, plainUnit('', i + 1));
  if (rate.unit !== '') return add(reader, i, rate.end, count, rate.unit);
  const next = lowerAt(tokens, i + 1);
  return count === 2 && (next === 'as' || next === 'the') ? add(reader, i, i + 1, 2, 'x') : i + 1;
}

/** `twenty-five`, `ninety-nine`. */
function readCompound(reader: Reader, i: number, lower: string): number {
  const hyphen = lower.indexOf('-');
  if (hyphen < 5 || hyphen > 7) return i + 1;
  const tens = numberWords.get(lower.slice(0, hyphen));
  const ones = numberWords.get(lower.slice(hyphen + 1));
  if (tens === undefined || ones === undefined || tens < 20 || tens > 90 || ones < 1 || ones > 9) return i + 1;
  const unit = readUnit(reader, i + 1, tens + ones, null);
  return add(reader, i, unit.end, tens + ones, unit.unit, null, unit.counted);
}

// ---------------------------------------------------------------------------------------------------------------------
// Blanks

const blankLeads = new Set(
  'from to by of least most than reach reaching under below above over ≥ ≤ < > >= <= -> → => = $ € £ : ~ up'.split(' '),
);

/** `X%`, `from X to Y`, `N customers`, `TBD`, `INSERT METRIC`. One letter is a blank only where a number would stand. */
function readBlankWord(reader: Reader, i: number, token: Token): number {
  const { tokens, text } = reader;
  const { lower } = token;
  if (lower.startsWith('tb')) return isUpper(text, token) ? addPlaceholder(reader, i, i + 1) : i + 1;
  if (lower === 'insert') {
    const next = tokens[i + 1];
    if (!isUpper(text, token) || next?.kind !== 'word' || !isUpper(text, next)) return i + 1;
    let end = i + 2;
    while (tokens[end]?.kind === 'word' && isUpper(text, tokens[end]!)) end++;
    return addPlaceholder(reader, i, end);
  }
  const next = tokens[i + 1];
  const percent = next !== undefined && (next.lower === '%' || next.lower === 'percent');
  if (percent) return addPlaceholder(reader, i, i + 2);
  if (!isUpper(text, token)) return i + 1;
  const before = tokens[i - 1];
  const lead = before !== undefined && blankLeads.has(before.lower) && !adjacent(token, next);
  const counts = next?.kind === 'word' && (isPlural(next.lower) || times.has(next.lower)) && !adjacent(token, next);
  // X, Y, Z and N are blanks by custom; other letters only between a lead and a unit: 'from N to M minutes'.
  const customary = lower.length > 1 || lower === 'x' || lower === 'y' || lower === 'z' || lower === 'n';
  if (customary ? !lead && !counts : !lead || !counts) return i + 1;
  const end = next?.kind === 'word' && (times.has(next.lower) || units.has(next.lower)) ? i + 2 : i + 1;
  return addPlaceholder(reader, i, end);
}

function isUpper(text: string, token: TextSpan): boolean {
  for (let i = token.start; i < token.end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
  }
  return true;
}

/** A percent sign belongs to the blank before it. */
function blankEnd(tokens: readonly Token[], i: number): number {
  return lowerAt(tokens, i) === '%' ? i + 1 : i;
}

const bracketBlanks = new Set(
  (
    'number x xx y n z insert metric target baseline value amount date percent percentage name tbd current goal figure count ' +
    'todo % # ? ?? ___ __ _ of a the here your kpi to from unit start end enter fill in'
  ).split(' '),
);

/** `[number]`, `<target>`, `{X}`: a bracket that holds nothing but words for a blank. `#%` and `…%` are blanks too. */
function readSymbol(reader: Reader, i: number, token: Token): number {
  const { tokens } = reader;
  const { lower } = token;
  if (lower === '‹') {
    // A blank of a rewrite that nobody has filled: `‹who does what›`.
    for (let at = i + 1; at < tokens.length && at < i + 12; at++) {
      if (tokens[at]!.lower === '›') return addPlaceholder(reader, i, blankEnd(tokens, at + 1));
    }
    return i + 1;
  }
  const close = lower === '[' ? ']' : lower === '{' ? '}' : lower === '<' ? '>' : null;
  if (close !== null) {
    for (let at = i + 1; at < tokens.length && at < i + 6; at++) {
      const inside = tokens[at]!.lower;
      if (inside === close) {
        // `[ ]` is a blank in brackets; `<>` is nothing.
        const empty = at === i + 1;
        return empty && lower !== '[' ? at + 1 : addPlaceholder(reader, i, blankEnd(tokens, at + 1));
      }
      if (!bracketBlanks.has(inside)) break;
    }
    return i + 1;
  }
  if (
    (lower === '#' || lower === '…' || lower === '...') &&
    adjacent(token, tokens[i + 1]) &&
    lowerAt(tokens, i + 1) === '%'
  ) {
    return addPlaceholder(reader, i, i + 2);
  }
  return i + 1;
}
