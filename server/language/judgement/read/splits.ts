/** The places where a line may fall into two results. */
import { BASE, MARK } from '../lexicon/lexicon.ts';
import { type Clause, readClause } from './clause.ts';
import type { Line } from './line.ts';
import { readMeasured } from './measured.ts';
import { closingAt } from './predicate.ts';
import type { Word } from './words.ts';

/** Two halves of a line and what joins them. */
export interface Split {
  readonly left: Clause;
  readonly right: Clause;
  readonly joint: 'and' | 'with' | 'mark';
}

/** The places where a line may fall into two results, each half read. Few: a half without a number or a comparison is no result of its own. */
export function readSplits(line: Line): Split[] {
  const { words, first, end } = line;
  const splits: Split[] = [];
  for (let i = first + 1; i < end - 1 && splits.length < 4; i++) {
    const word = words[i]!;
    if (word.lower === '(' || word.lower === '[') {
      i = closingAt(words, i, end);
      continue;
    }
    if (word.counted && word.kind !== 'symbol') continue;
    let joint = jointAt(word);
    if (joint === null || i < first + 2) continue;
    // 'P0/P1', '1+2': written together they are one.
    if (word.kind === 'symbol' && TIGHT.has(word.lower) && word.start === words[i - 1]!.end) continue;
    let at = i + 1;
    // ', and …', ', with …': the word behind the comma says how it is joined.
    const second = at + 1 < end ? jointAt(words[at]!) : null;
    if (second !== null && second !== 'mark') {
      joint = second;
      at++;
    } else if (GAINING.has(word.lower)) at = i;
    const measured = readMeasured(words, at, end);
    if (measured.kind === 'none' && !comparisonIn(words, at, end)) continue;
    splits.push({ left: readClause(words, first, i), right: readClause(words, at, end), joint });
    i = at;
  }
  return splits;
}

const WITH: ReadonlySet<string> = new Set(['with', 'w/', 'while']);
const GAINING: ReadonlySet<string> = new Set([
  'attracting',
  'reaching',
  'achieving',
  'generating',
  'bringing',
  'earning',
  'raising',
  'lifting',
  'cutting',
  'reducing',
  'increasing',
  'lowering',
  'improving',
  'winning',
  'saving',
]);
const TIGHT: ReadonlySet<string> = new Set(['/', '+', '&', '–']);
const PARTING: ReadonlySet<string> = new Set([',', '—', '–', '/']);

/** How a word joins what stands before it to what follows, if it does. */
function jointAt({ kind, lower, sense }: Word): Split['joint'] | null {
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
