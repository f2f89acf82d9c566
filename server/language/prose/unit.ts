/** What stands behind a number and makes it a quantity: a unit, a rate, a share of a whole, or what is counted. */
import type { WrittenForm } from './forms.ts';
import { adjacent, lowerAt, numberAt, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';
import {
  COUNT_STOP,
  CURRENCY,
  currencies,
  IRREGULAR_PLURAL,
  modifierPlurals,
  numberWords,
  ratePeriods,
  SINGULAR_IN_S,
  TIME,
  times,
  UNIT,
  units,
} from './units.ts';

export interface ReadUnit {
  readonly unit: string | null;
  readonly end: number;
  /** What the number is a part of (`1 in 5`), else null. */
  readonly share: number | null;
  /** First token of what is counted, -1 for other units. */
  readonly counted: number;
}

export function plainUnit(unit: string | null, end: number, counted = -1): ReadUnit {
  return { unit, end, share: null, counted };
}

function shareUnit(whole: number, end: number): ReadUnit {
  return { unit: '%', end, share: whole, counted: -1 };
}

/** Reads the unit that starts at token `i` behind a number of `value`; `money` is a currency that stood before it. */
export function readUnit(reader: Reader, i: number, value: number, money: string | null): ReadUnit {
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
        return (token.form.roles & CURRENCY) === 0
          ? plainUnit(null, i)
          : withRate(tokens, plainUnit(currencies.get(lower)!, i + 1));
      }
    }
  }
  if (token.kind !== 'word') return plainUnit(null, i);

  const { roles } = token.form;
  if ((roles & UNIT) !== 0) return readNamedUnit(tokens, i, units.get(lower)!);
  if (lower === 'per' && lowerAt(tokens, i + 1) === 'cent') return plainUnit('%', i + 2);
  if (lower === 'basis' && lowerAt(tokens, i + 1).startsWith('point')) return plainUnit('bps', i + 2);
  if (lower === 'percentage' && lowerAt(tokens, i + 1).startsWith('point')) return plainUnit('pp', i + 2);
  if (lower === 'm' && adjacent(tokens[i - 1], token)) return plainUnit('min', i + 1);
  // Few pounds are weight, many are money.
  if (lower === 'pounds' && value < 400) return plainUnit('lb', i + 1);
  if ((roles & CURRENCY) !== 0) return withRate(tokens, plainUnit(currencies.get(lower)!, i + 1));
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
  const whole = numberAt(tokens, i + 1);
  if (!(whole > 0 && value <= whole)) return plainUnit(null, i);
  const noun = tokens[i + 2];
  if (noun?.kind === 'word' && isPlural(noun.form) && (noun.form.roles & UNIT) === 0) {
    return shareUnit(whole, i + 2);
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
  const unit = units.get(lower) ?? times.get(lower);
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
  const total = whole.value ?? numberWords.get(whole.lower) ?? Number.NaN;
  if (!(total > 0) || value > total || !Number.isInteger(total)) return plainUnit(null, i);
  const end = at + skip + 1;
  const noun = tokens[end];
  const isNoun = noun?.kind === 'word';
  const isCounted = isNoun && (isPlural(noun.form) || (noun.form.roles & COUNT_STOP) === 0);
  const counted = isCounted && (noun.form.roles & TIME) === 0;
  if (lower === 'in') {
    const ratio = value === 1 && total <= 20 && (!isNoun || (noun.form.roles & COUNT_STOP) !== 0);
    return (counted && total <= 100) || ratio ? shareUnit(total, end) : plainUnit(null, i);
  }
  if (counted) return shareUnit(total, end);
  if (lower === 'of') return plainUnit(null, i);
  return plainUnit(`/${whole.kind === 'number' ? whole.lower : total}`, end);
}

/** What the number counts, to the last plural of the run of words behind it; times and durations by their unit. */
function readCounted(tokens: readonly Token[], i: number, value: number): ReadUnit {
  const { lower, form } = tokens[i]!;
  if (lower === 'per' || lower === 'a' || lower === 'each' || lower === 'every')
    return withRate(tokens, plainUnit(null, i));
  const glued = adjacent(tokens[i - 1], tokens[i]);
  const isTime = (form.roles & TIME) !== 0;
  if (isTime && (glued || lower.length > 1 || lower === 's' || lower === 'h' || lower === 'd'))
    return withRate(tokens, plainUnit(times.get(lower)!, i + 1));
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
  const singular = value === 1 && (form.roles & COUNT_STOP) === 0 && /^[a-z]/.test(lower);
  return singular ? plainUnit(singularEnd(tokens, i), i, i) : plainUnit(null, i);
}

/** The noun that `1` counts: the last word before a stop, three words away at most. */
function singularEnd(tokens: readonly Token[], i: number): string {
  let end = i + 1;
  while (end < i + 5 && tokens[end]?.kind === 'word' && (tokens[end]!.form.roles & COUNT_STOP) === 0) end++;
  // `1 session held`: what was done with it.
  while (end > i + 1 && (done.has(tokens[end - 1]!.lower) || tokens[end - 1]!.lower.endsWith('ed'))) end--;
  return tokens[end - 1]!.lower;
}

const done = new Set([
  'held',
  'built',
  'made',
  'sent',
  'won',
  'done',
  'run',
  'written',
  'given',
  'taken',
  'met',
  'sold',
]);

/**
 * End of the counted thing that starts at `i` (`new paying customers` ends behind `customers`), `i` when nothing is
 * counted. At most four words, up to the first plural that is no modifier (`sales calls`).
 */
export function countEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  for (let at = i; at < i + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || (token.form.roles & COUNT_STOP) !== 0) break;
    const plural = isPlural(token.form);
    // Behind the plural, what looks like one is what it does: `40 tables exists`, but `20 sales calls`.
    if (end > i && end === at && plural && !modifierPlurals.has(tokens[at - 1]!.lower)) break;
    if (plural || (end === at && massModifiers.has(tokens[at - 1]!.lower))) end = at + 1;
    else if (end > i && !modifierPlurals.has(tokens[end - 1]!.lower)) break;
  }
  return end;
}

/** In front of a noun these are no plurals: 'data loss'. */
const massModifiers = new Set(['data', 'media']);

/** Whether a word reads as a plural noun. */
export function isPlural({ lower, roles }: WrittenForm): boolean {
  const { length } = lower;
  if (length > 2 && lower.charCodeAt(length - 1) === 0x73) {
    const before = lower.charCodeAt(length - 2);
    // 'access', 'status', 'analysis', "customer's"
    return (
      before !== 0x73 &&
      before !== 0x75 &&
      before !== 0x69 &&
      before !== 0x27 &&
      (roles & (COUNT_STOP | SINGULAR_IN_S)) === 0
    );
  }
  return (roles & IRREGULAR_PLURAL) !== 0;
}

/** Appends the period of a rate to a unit: `per week`, `/week`, `a week`, `every week`. */
export function withRate(tokens: readonly Token[], unit: ReadUnit): ReadUnit {
  const lower = lowerAt(tokens, unit.end);
  const rate =
    lower === '/' || lower === 'per' || lower === 'a' || lower === 'an' || lower === 'each' || lower === 'every';
  if (!rate) return unit;
  const period = ratePeriods.get(lowerAt(tokens, unit.end + 1));
  if (period === undefined) return unit;
  return { ...unit, unit: `${unit.unit === 'x' ? '' : (unit.unit ?? '')}/${period}`, end: unit.end + 2 };
}

/** Whether a unit or a counted plural stands at `i`. */
export function unitFollows(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const { roles } = token.form;
  if (token.kind === 'symbol') return token.lower === '%' || token.lower === '★' || (roles & CURRENCY) !== 0;
  if (token.kind !== 'word') return false;
  return (roles & (UNIT | TIME)) !== 0 || countEnd(tokens, i) > i;
}

/** A part of a whole in percent, to two decimals. */
export function share(part: number, whole: number): number {
  return Math.round((part / whole) * 10000) / 100;
}
