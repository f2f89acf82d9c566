/** Reads a whole line: sets tags and labels aside, finds the clause that promises, and the one that it may be joined to. */
import type { Sentence } from '../../prose/quantities.ts';
import { BASE, MARK } from '../lexicon/lexicon.ts';
import { type Clause, readClause } from './clause.ts';
import { readMeasured } from './measured.ts';
import { closingAt } from './predicate.ts';
import type { Word } from './words.ts';

/** Two halves of a line and what joins them. */
export interface Split {
  readonly left: Clause;
  readonly right: Clause;
  readonly joint: 'and' | 'with' | 'mark';
}

export interface Line {
  readonly words: readonly Word[];
  /** Index of the first word that is said: behind tags, labels and decoration. */
  readonly first: number;
  readonly end: number;
  readonly main: Clause;
  /** A label such as 'ERP:' stands before the clause. */
  readonly labelled: boolean;
}

const LABEL = /^(?:kr|o|p|krs?|goal|result|measure|metric|target)$/;

/** 'KR1:', 'P0 - ', 'O2 –'. */
function isLabelEnd(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === 'symbol' &&
    (word.lower === ':' || word.lower === '-' || word.lower === '–' || word.lower === '—')
  );
}

/** Index behind the last word that is said, without the full stop: '… => 66%' at the end tells how far it is, not how far it is to go. */
function cutProgress(words: readonly Word[]): number {
  for (let i = words.length - 2; i > 0 && i >= words.length - 7; i--) {
    const { lower } = words[i]!;
    if (lower !== '=>' && lower !== '-->') continue;
    const before = words[i - 1]!;
    return before.counted || before.kind === 'number' ? words.length : i;
  }
  let end = words.length;
  while (end > 1 && words[end - 1]!.kind === 'symbol' && STOPS.has(words[end - 1]!.lower)) end--;
  return end;
}

const STOPS: ReadonlySet<string> = new Set(['.', '...', '…', '!', ';', ',']);

/** Index of the first word behind '[P1]', 'KR1:', bullets and emoji. */
function skipTags(words: readonly Word[]): number {
  let i = 0;
  for (;;) {
    const word = words[i];
    if (word === undefined) return 0;
    if (word.lower === '[' || word.lower === '(') {
      const close = closingAt(words, i, words.length);
      if (close + 1 >= words.length || close - i > 4) return i;
      i = close + 1;
    } else if (word.kind === 'symbol' && !word.counted && !'≥≤<>~$€£"“\'`'.includes(word.lower[0]!)) i++;
    else if (word.kind === 'name' && word.lower.length < 20 && words[i + 1]?.lower === ':') i += 2;
    else if (
      word.kind === 'word' &&
      (LABEL.test(word.lower) || /^(?:kr|o|p)\d/.test(word.lower)) &&
      (isLabelEnd(words[i + 1]) || isLabelEnd(words[i + 2]))
    )
      i += isLabelEnd(words[i + 1]) ? 2 : 3;
    else return skipOpeningDate(words, i);
  }
}

/** 'By 31 March, …', 'In Q3, …': when it is due stands before what is due. */
function skipOpeningDate(words: readonly Word[], from: number): number {
  const { lower } = words[from]!;
  if (
    lower !== 'by' &&
    lower !== 'in' &&
    lower !== 'before' &&
    lower !== 'until' &&
    lower !== 'during' &&
    lower !== 'within' &&
    lower !== 'at'
  )
    return from;
  for (let i = from + 1; i < words.length - 1 && i < from + 8; i++) {
    if (words[i]!.lower === ',') return i + 1;
  }
  return from;
}

function startsValue(words: readonly Word[], at: number, end: number): boolean {
  for (let j = at; j < Math.min(end, at + 3); j++) {
    const word = words[j]!;
    if (word.quantity !== null) return true;
    if (
      '≥≤<>~'.includes(word.lower[0]!) ||
      word.lower === 'from' ||
      word.lower === 'median' ||
      (word.sense.marks & (MARK['at least'] | MARK['at most'] | MARK.zero)) !== 0
    )
      continue;
    return false;
  }
  return false;
}

/** 'PMM: 6 case studies published': a label that no measure bears, and a clause of its own behind it. */
function countsOwn(words: readonly Word[], left: Clause, at: number, end: number): boolean {
  const { thing, head } = left.subject;
  if (thing !== 'unknown' && thing !== 'name' && thing !== 'none' && thing !== 'team' && thing !== 'deliverable')
    return false;
  if (head >= 0 && left.core - left.first > 3) return false;
  const right = readClause(words, at, end);
  return right.subject.head >= 0 && right.subject.thing !== 'unit';
}

/** Reads a line. Total: a line without words is an empty phrase. */
export function readLine(_sentence: Sentence, words: readonly Word[]): Line {
  const first = skipTags(words);
  const end = cutProgress(words);
  let colon = -1;
  for (let i = first + 1; i < end; i++) {
    const word = words[i]!;
    if (word.lower === '(' || word.lower === '[') i = closingAt(words, i, end);
    else if (word.lower === ':' && word.kind === 'symbol' && (i < first + 10 || startsValue(words, i + 1, end))) {
      colon = i;
      break;
    }
  }
  if (colon < 0 || colon + 1 >= end) return { words, first, end, main: readClause(words, first, end), labelled: false };
  const left = readClause(words, first, colon);
  if (left.form === 'imperative' || left.form === 'gerund' || left.form === 'own' || left.form === 'past') {
    return {
      words,
      first,
      end,
      main: { ...left, end, measured: left.measured.kind === 'none' ? readMeasured(words, first, end) : left.measured },
      labelled: false,
    };
  }
  if (startsValue(words, colon + 1, end) && !countsOwn(words, left, colon + 1, end))
    return { words, first, end, main: { ...left, end, measured: readMeasured(words, first, end) }, labelled: false };
  const right = readClause(words, colon + 1, end);
  if (right.form === 'phrase' && left.form !== 'phrase')
    return { words, first, end, main: { ...left, end }, labelled: true };
  if (
    right.form === 'phrase' &&
    left.subject.thing !== 'unknown' &&
    left.subject.thing !== 'name' &&
    left.subject.thing !== 'none'
  )
    return { words, first, end, main: { ...left, end, measured: readMeasured(words, first, end) }, labelled: true };
  return { words, first, end, main: right, labelled: true };
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
