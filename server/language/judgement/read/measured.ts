/** What a clause counts or measures: of which kind its number is, and where it stands. */
import { ARROWS } from '../../prose/arrows.ts';
import type { SentenceQuantity } from '../../prose/quantities.ts';
import { remembering } from '../../prose/remembering.ts';
import { MARK } from '../lexicon/lexicon.ts';
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
const RANKS = new Map(RANK.map((kind, i) => [kind, i]));

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
const LEADING: ReadonlySet<string> = new Set([...ARROWS, '▸', '>', '↓', '↑']);
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

function plainKind({ unit, value }: SentenceQuantity): MeasureKind {
  const kind = unit === null ? 'level' : unitKind(unit);
  return value === 0 && (unit === null || kind === 'count') ? 'zero' : kind;
}

/** The kind of a number in a unit. */
const unitKind = remembering(1000, (written: string): MeasureKind => {
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
});

function skipCounted(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && words[end]!.counted && words[end]!.quantity === null) end++;
  return end;
}

/** Whether the number at `at` is the end of a change that starts with an earlier number: 'from 2 to 4', '2 → 4'. */
function changes(words: readonly Word[], previousEnd: number, at: number): boolean {
  if (previousEnd < 0 || at - previousEnd > 4) return false;
  for (let j = previousEnd; j < at; j++) {
    const { lower } = words[j]!;
    if (LEADING.has(lower) || lower === 'to') return true;
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
  let best = UNMEASURED;
  let bestRank = RANK.length - 1;
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
        LEADING.has(word.lower) &&
        i > from &&
        i + 1 < to &&
        isFrequency(words[i - 1]!) &&
        isFrequency(words[i + 1]!)
      ) {
        best = { kind: 'change', plain: 'level', at: i - 1, end: i + 2, rate: true, withinTime: false };
        bestRank = 0;
      }
      continue;
    }
    const end = skipCounted(words, i);
    const plain = plainKind(word.quantity);
    numbers++;
    if (plain === 'duration') duration = true;
    let kind = plain;
    let start = i;
    if (changes(words, previousEnd, i)) kind = 'change';
    else if (word.lower.startsWith('sub-')) kind = 'at most';
    else {
      const before = i > 0 ? words[i - 1]! : undefined;
      const marks = before === undefined ? 0 : before.sense.marks;
      const after = end < to ? words[end]!.sense.marks : 0;
      if ((marks & MARK['at most']) !== 0 && before!.kind !== 'number') kind = 'at most';
      else if ((marks & MARK['at least']) !== 0) kind = 'at least';
      else if (previousEnd >= 0 && saysToday(words, previousEnd, i)) kind = 'baseline';
      else if (
        (after & MARK['at most']) !== 0 &&
        words[end]!.lower !== 'within' &&
        words[end]!.lower !== 'under' &&
        words[end]!.lower !== 'below'
      )
        kind = 'at most';
      if (kind !== plain) start = i - 1;
    }
    if (word.quantity.unit !== null && word.quantity.unit.indexOf('/') > 0) rate = true;
    const next = end < to ? words[end]!.lower : '';
    if (next === 'per' || next === '/' || next === 'a' || next === 'each') rate = true;
    const rank = RANKS.get(kind)!;
    if (rank < bestRank) {
      best = { kind, plain, at: start, end, rate: false, withinTime: false };
      bestRank = rank;
    }
    previousEnd = end;
    i = end - 1;
  }
  if (best.at < 0) return UNMEASURED;
  const { kind, plain, at, end } = best;
  return { kind, plain, at, end, rate, withinTime: duration && numbers > 1 };
}

function isFrequency(word: Word): boolean {
  return /^(?:hourly|daily|weekly|biweekly|bi-weekly|monthly|quarterly|yearly|annually|day|days|hours|minutes|seconds|weeks)$/.test(
    word.lower,
  );
}
