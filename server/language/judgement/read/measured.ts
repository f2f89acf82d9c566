/** What a clause counts or measures: of which kind its number is, and where it stands. */
import { ARROWS } from '../../prose/arrows.ts';
import type { SentenceQuantity } from '../../prose/quantities.ts';
import { remembering } from '../../prose/remembering.ts';
import { MARK } from '../lexicon/lexicon.ts';
import { smallRole } from '../lexicon/smallWords.ts';
import { type Term, termOf } from '../neighbours.ts';
import type { Word } from './words.ts';

/** Kinds of numbers, the most telling first: a change says more than a level, a level more than a count. */
export type MeasureKind =
  | 'change'
  | 'baseline'
  | 'at most'
  | 'at least'
  | 'percent'
  | 'money'
  | 'duration'
  | 'ratio'
  | 'multiple'
  | 'zero'
  | 'level'
  | 'count'
  | 'none';

const RANK: readonly MeasureKind[] = [
  'change',
  'baseline',
  'at most',
  'at least',
  'percent',
  'money',
  'ratio',
  'multiple',
  'zero',
  'duration',
  'level',
  'count',
  'none',
];
const CHANGE = RANK.indexOf('change');
const BASELINE = RANK.indexOf('baseline');
const AT_MOST = RANK.indexOf('at most');
const AT_LEAST = RANK.indexOf('at least');
const DURATION = RANK.indexOf('duration');
const ZERO = RANK.indexOf('zero');
const COUNT = RANK.indexOf('count');
const LEVEL = RANK.indexOf('level');
const NONE = RANK.indexOf('none');

export interface Measured {
  readonly kind: MeasureKind;
  /** The kind that the number has apart from change, baseline and comparison. */
  readonly plain: MeasureKind;
  /** Index of the word that the deciding number starts with; -1 without one. */
  readonly at: number;
  /** Index behind the last word of the deciding number. */
  readonly end: number;
  /** A number with a time or a head: '3 per week'. */
  readonly rate: boolean;
  /** A duration stands beside another number: '95% within 24 h'. */
  readonly withinTime: boolean;
}

export const UNMEASURED: Measured = { kind: 'none', plain: 'none', at: -1, end: -1, rate: false, withinTime: false };

/** What stands between where things are and where they are to get, hastily typed ones among them: '40 > 60', '↑ 60'. */
const LEADING = smallRole([...ARROWS, '▸', '>', '↓', '↑']);
const CURRENCY = /^[$€£¥₹]|^(?:usd|eur|gbp|chf|inr|sek|nok|dkk|pln|cad|aud|jpy)\b/i;
const TIMES = new Set([
  'ms',
  's',
  'min',
  'h',
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'quarters',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'quarter',
  'μs',
  'µs',
  'us',
  'ns',
  'weekdays',
]);
const MEASURING = new Set([
  'pp',
  'bps',
  'kb',
  'mb',
  'gb',
  'tb',
  'kib',
  'mib',
  'gib',
  'kg',
  'g',
  'mg',
  'lb',
  'km',
  'cm',
  'miles',
  'mph',
  'ml',
  'l',
  'ft',
  'kwh',
  'mwh',
  'gwh',
  'kw',
  'mw',
  'kcal',
  'rps',
  'qps',
  'tps',
  'fps',
  'rpm',
  'bpm',
  'db',
  'hz',
  'mhz',
  'ghz',
  'wpm',
  '°c',
  '°',
]);

/** Whether a unit counts time. */
export function isDuration(unit: string | null): boolean {
  return unit !== null && TIMES.has(unit);
}

/** What a unit tells of the numbers in it. */
export interface UnitEntry {
  /** What they are known by beside other words. */
  readonly term: Term;
  /** The rank of their kind. */
  readonly rank: number;
}

/** The entry of a unit, which is empty for a bare number. */
export const unitEntry = remembering(
  1000,
  (unit): UnitEntry => ({ term: termOf(`#${unit}`), rank: unit === '' ? LEVEL : RANK.indexOf(unitKind(unit)) }),
);

/** The rank of the kind that a number has apart from the words around it. */
export const plainRank = ({ unit, value }: SentenceQuantity, { rank }: UnitEntry): number =>
  value === 0 && (unit === null || rank === COUNT) ? ZERO : rank;

/** The kind of a number in a unit. */
function unitKind(written: string): MeasureKind {
  const unit = written.toLowerCase();
  const slash = unit.indexOf('/');
  const head = slash > 0 ? unit.slice(0, slash) : unit;
  if (head === '%' || head === 'percent') return 'percent';
  if (CURRENCY.test(head)) return 'money';
  if (slash === 0 || head === '★') return 'ratio';
  if (head === 'x') return 'multiple';
  if (TIMES.has(head)) return 'duration';
  if (MEASURING.has(head) || head === 'points') return 'level';
  return 'count';
}

function skipCounted(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && words[end]!.counted && words[end]!.quantity === null) end++;
  return end;
}

/** Whether the number at `at` is the end of a change that starts with an earlier number: 'from 2 to 4', '2 → 4'. */
function changes(words: readonly Word[], previousEnd: number, at: number): boolean {
  if (previousEnd < 0 || at - previousEnd > 4) return false;
  for (let j = previousEnd; j < at; j++) {
    const { lower, entry } = words[j]!;
    if (lower === 'to' || (entry.roles & LEADING) !== 0) return true;
  }
  return false;
}

/** Whether the number at `at` says where things stand now: 'currently 15', '(last year 40%)', '95% from 80%'. */
function saysToday(words: readonly Word[], previousEnd: number, at: number): boolean {
  for (let j = at - 1; j >= previousEnd && j >= at - 4; j--) {
    // 'from' says so only right before the number: '9% (from 22)'.
    if (
      (words[j]!.sense.marks & MARK.baseline) !== 0 &&
      (j === at - 1 || (words[j]!.sense.marks & MARK.preposition) === 0)
    )
      return true;
  }
  return false;
}

/** Reads the numbers between `from` and `to` and tells which decides. */
export function readMeasured(words: readonly Word[], from: number, to: number): Measured {
  let best = NONE;
  let bestPlain = NONE;
  let at = -1;
  let atEnd = -1;
  let rate = false;
  let duration = false;
  let numbers = 0;
  let previousEnd = -1;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.quantity === null) {
      // 'daily → weekly', 'no X' as a subject is read with the phrase; here only change without digits.
      if (
        word.kind !== 'word' &&
        (word.entry.roles & LEADING) !== 0 &&
        i > from &&
        i + 1 < to &&
        isFrequency(words[i - 1]!) &&
        isFrequency(words[i + 1]!)
      ) {
        best = CHANGE;
        bestPlain = LEVEL;
        at = i - 1;
        atEnd = i + 2;
      }
      continue;
    }
    const end = skipCounted(words, i);
    const { plain } = word;
    numbers++;
    if (plain === DURATION) duration = true;
    let kind = plain;
    let start = i;
    if (changes(words, previousEnd, i)) kind = CHANGE;
    else if (word.lower.startsWith('sub-')) kind = AT_MOST;
    else {
      const before = i > 0 ? words[i - 1]! : undefined;
      const marks = before === undefined ? 0 : before.sense.marks;
      const after = end < to ? words[end]!.sense.marks : 0;
      if ((marks & MARK['at most']) !== 0 && before!.kind !== 'number') kind = AT_MOST;
      else if ((marks & MARK['at least']) !== 0) kind = AT_LEAST;
      else if (previousEnd >= 0 && saysToday(words, previousEnd, i)) kind = BASELINE;
      else if (
        (after & MARK['at most']) !== 0 &&
        words[end]!.lower !== 'within' &&
        words[end]!.lower !== 'under' &&
        words[end]!.lower !== 'below'
      )
        kind = AT_MOST;
      if (kind !== plain) start = i - 1;
    }
    if (word.quantity.unit !== null && word.quantity.unit.indexOf('/') > 0) rate = true;
    const next = end < to ? words[end]!.lower : '';
    if (next === 'per' || next === '/' || next === 'a' || next === 'each') rate = true;
    if (kind < best) {
      best = kind;
      bestPlain = plain;
      at = start;
      atEnd = end;
    }
    previousEnd = end;
    i = end - 1;
  }
  if (at < 0) return UNMEASURED;
  return {
    kind: RANK[best]!,
    plain: RANK[bestPlain]!,
    at,
    end: atEnd,
    rate,
    withinTime: duration && numbers > 1,
  };
}

function isFrequency(word: Word): boolean {
  return /^(?:hourly|daily|weekly|biweekly|bi-weekly|monthly|quarterly|yearly|annually|day|days|hours|minutes|seconds|weeks)$/.test(
    word.lower,
  );
}
