/** The places where a line may fall into two results. */
import { ARROWS } from '../../prose/arrows.ts';
import { Codes } from '../codes.ts';
import { BASE, MARK, PARTICIPLE, THIRD } from '../lexicon/lexicon.ts';
import { GAINS, JOINS, smallRole } from '../lexicon/smallWords.ts';
import { readMeasured } from './measured.ts';
import { closingAt } from './predicate.ts';
import type { Word } from './words.ts';

/** What joins two halves of a line. */
export const JOINTS = new Codes(['and', 'with', 'gaining', 'mark', 'stop', 'arrow', 'so', 'to', 'that', 'bracket']);
export type Joint = (typeof JOINTS.names)[number];

/** Where a line falls into two halves, and what joins them. */
export interface Split {
  /** Index behind the last word of the first half. */
  readonly end: number;
  /** Index of the first word of the second half. */
  readonly next: number;
  /** Index behind the last word of the second half. */
  readonly to: number;
  readonly joint: Joint;
}

/** More places than a line of two results has. */
const MOST = 5;

/**
 * The places where the words between `first` and `end` may fall into two results. Few: a second half without a number or a
 * comparison is a result only where the first one has it.
 */
export function readSplits(words: readonly Word[], first: number, end: number): Split[] {
  const splits: Split[] = [];
  for (let i = first + 1; i < end - 1 && splits.length < MOST; i++) {
    const word = words[i]!;
    if (word.lower === '(' || word.lower === '[') {
      const close = closingAt(words, i, end);
      if (i >= first + 2 && close > i + 2 && isMeasured(words, i + 1, close))
        splits.push({ end: i, next: i + 1, to: close, joint: 'bracket' });
      i = close;
      continue;
    }
    if ((word.entry.roles & JOINS) === 0 || (word.counted && word.kind !== 'symbol')) continue;
    let joint = jointAt(words, i);
    if (joint === null || i < first + 2) continue;
    // 'between node and cloud' is one place.
    if (joint === 'and' && isBetween(words, first, i)) continue;
    // 'The share of decisions that rest on evidence': what is counted is told, not what comes of it.
    if (joint === 'that' && words.slice(first, i).some(({ lower }) => COUNTING.has(lower))) continue;
    // 'P0/P1', '1+2': written together they are one.
    if (word.kind === 'symbol' && TIGHT.has(word.lower) && word.start === words[i - 1]!.end) continue;
    let next = i + 1;
    // ', and …', ', with …': the word behind the comma says how it is joined.
    const second = next + 1 < end ? jointAt(words, next) : null;
    if (second !== null && second !== 'mark') {
      joint = second;
      if (joint !== 'gaining') next++;
    } else if (joint === 'gaining') next = i;
    if (joint === 'so' && words[next]!.lower === 'that' && next + 1 < end) next++;
    if (!isMeasured(words, next, end) && !(EVEN.has(joint) && readMeasured(words, first, i).kind !== 'none')) continue;
    splits.push({ end: i, next, to: end, joint });
    i = next;
  }
  return splits;
}

/** Whether the word before 'and' is the first of two that 'between' stands before. */
function isBetween(words: readonly Word[], first: number, and: number): boolean {
  for (let i = and - 1; i >= first && i >= and - 4; i--) if (words[i]!.lower === 'between') return true;
  return false;
}

const COUNTING: ReadonlySet<string> = new Set([
  'share',
  'number',
  'percentage',
  'proportion',
  'percent',
  '%',
  '#',
  'count',
  'ratio',
]);

/** Joints behind which the deliverable may stand, too. */
const EVEN: ReadonlySet<Joint> = new Set(['and', 'mark', 'stop']);
const AND = smallRole(['and', '&', '+', 'plus']);
const WITH = smallRole(['with', 'while']);
const STOP = smallRole([';', '.', ':', '!']);
const RELATIVE = smallRole(['that', 'which', 'who']);
const PARTING = smallRole([',', '—', '–', '/', '-']);
const TIGHT: ReadonlySet<string> = new Set(['/', '+', '&', '–', '-', ':', '.']);

/** How a word joins what stands before it to what follows, if it does. */
function jointAt(words: readonly Word[], at: number): Joint | null {
  const { kind, lower, sense, entry } = words[at]!;
  const { roles } = entry;
  if ((roles & JOINS) === 0) return null;
  if ((roles & AND) !== 0) return 'and';
  if ((roles & WITH) !== 0) return 'with';
  if ((roles & GAINS) !== 0) return 'gaining';
  if ((roles & RELATIVE) !== 0) return 'that';
  if (lower === 'so') return 'so';
  if (lower === 'to') return isInfinitive(words, at) ? 'to' : null;
  if (kind === 'symbol') {
    if ((roles & STOP) !== 0) return 'stop';
    if ((roles & PARTING) !== 0) return 'mark';
    // An arrow behind a number leads to the next one.
    if (ARROWS.has(lower)) return words[at]!.counted || words[at - 1]!.counted ? null : 'arrow';
  }
  return (sense.marks & MARK.conjunction) !== 0 && lower === 'then' ? 'and' : null;
}

/** 'to' before a verb, not between two numbers. */
function isInfinitive(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.counted || words[at - 1]!.counted) return false;
  return (next.sense.forms & BASE) !== 0;
}

function isMeasured(words: readonly Word[], from: number, to: number): boolean {
  if (readMeasured(words, from, to).kind !== 'none') return true;
  for (let j = from; j < to; j++) {
    const { verb, forms, marks } = words[j]!.sense;
    if ((marks & (MARK.zero | MARK.compared)) !== 0) return true;
    if ((verb === 'raise' || verb === 'lower' || verb === 'improve') && (forms & (BASE | THIRD | PARTICIPLE)) !== 0)
      return true;
  }
  return false;
}
