/** The places where a line may fall into two results. */
import { BASE, MARK } from '../lexicon/lexicon.ts';
import { GAINING, JOINS } from '../lexicon/smallWords.ts';
import { readMeasured } from './measured.ts';
import { closingAt } from './predicate.ts';
import type { Word } from './words.ts';

/** Where a line falls into two halves, and what joins them. */
export interface Split {
  /** Index behind the last word of the first half. */
  readonly end: number;
  /** Index of the first word of the second half. */
  readonly next: number;
  readonly joint: 'and' | 'with' | 'mark';
}

/** The places where the words between `first` and `end` may fall into two results. Few: a half without a number or a comparison is no result of its own. */
export function readSplits(words: readonly Word[], first: number, end: number): Split[] {
  const splits: Split[] = [];
  for (let i = first + 1; i < end - 1 && splits.length < 4; i++) {
    const word = words[i]!;
    if (word.lower === '(' || word.lower === '[') {
      i = closingAt(words, i, end);
      continue;
    }
    if ((word.entry.roles & JOINS) === 0 || (word.counted && word.kind !== 'symbol')) continue;
    let joint = jointAt(word);
    if (joint === null || i < first + 2) continue;
    // 'P0/P1', '1+2': written together they are one.
    if (word.kind === 'symbol' && TIGHT.has(word.lower) && word.start === words[i - 1]!.end) continue;
    let next = i + 1;
    // ', and …', ', with …': the word behind the comma says how it is joined.
    const second = next + 1 < end ? jointAt(words[next]!) : null;
    if (second !== null && second !== 'mark') {
      joint = second;
      next++;
    } else if (GAINING.has(word.lower)) next = i;
    if (readMeasured(words, next, end).kind === 'none' && !comparisonIn(words, next, end)) continue;
    splits.push({ end: i, next, joint });
    i = next;
  }
  return splits;
}

const WITH: ReadonlySet<string> = new Set(['with', 'w/', 'while']);
const TIGHT: ReadonlySet<string> = new Set(['/', '+', '&', '–']);
const PARTING: ReadonlySet<string> = new Set([',', '—', '–', '/']);

/** How a word joins what stands before it to what follows, if it does. */
function jointAt({ kind, lower, sense, entry }: Word): Split['joint'] | null {
  if ((entry.roles & JOINS) === 0) return null;
  if (lower === 'and' || lower === '&' || lower === '+' || lower === 'plus' || lower === ';') return 'and';
  if (WITH.has(lower) || GAINING.has(lower)) return 'with';
  if (kind === 'symbol' && PARTING.has(lower)) return 'mark';
  return (sense.marks & MARK.conjunction) !== 0 && lower === 'then' ? 'and' : null;
}

function comparisonIn(words: readonly Word[], from: number, to: number): boolean {
  for (let j = from; j < to; j++) {
    const { verb, forms, marks } = words[j]!.sense;
    if ((marks & (MARK.zero | MARK.compared)) !== 0) return true;
    if ((verb === 'raise' || verb === 'lower' || verb === 'improve') && (forms & (BASE | 2 | 8)) !== 0) return true;
  }
  return false;
}
