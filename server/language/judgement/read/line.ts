/** Reads a whole line: sets tags and labels aside, and finds the clause that promises. */
import type { Sentence } from '../../prose/quantities.ts';
import { MARK } from '../lexicon/lexicon.ts';
import { smallRole } from '../lexicon/smallWords.ts';
import { type Clause, readClause } from './clause.ts';
import { readMeasured } from './measured.ts';
import { saysAmount } from './phrase.ts';
import { closingAt } from './predicate.ts';
import type { Word } from './words.ts';

export interface Line {
  readonly words: readonly Word[];
  /** Index of the first word that is said: behind tags, labels and decoration. */
  readonly first: number;
  readonly end: number;
  readonly main: Clause;
  /** A label such as 'ERP:' stands before the clause. */
  readonly labelled: boolean;
}

const LABEL = /^(?:(?:krs?|o|p|goal|result|measure|metric|target)$|(?:kr|o|p)\d)/;

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
    } else if (saysAmount(word, words[i + 1])) return i;
    else if (word.kind === 'symbol' && !word.counted && !'≥≤<>~$€£"“\'`'.includes(word.lower[0]!)) i++;
    else if (word.kind === 'name' && word.lower.length < 20 && words[i + 1]?.lower === ':') i += 2;
    else if (word.kind === 'word' && (isLabelEnd(words[i + 1]) || isLabelEnd(words[i + 2])) && LABEL.test(word.lower))
      i += isLabelEnd(words[i + 1]) ? 2 : 3;
    else return skipOpeningDate(words, i);
  }
}

const BEFORE_DATE = smallRole(['by', 'in', 'before', 'until', 'during', 'within', 'at', 'after']);

/** 'By 31 March, …', 'In Q3, …', 'Each quarter, …', 'After the course, …': when it is due or how often stands before what is due. */
function skipOpeningDate(words: readonly Word[], from: number): number {
  const { lower, entry } = words[from]!;
  const often =
    (lower === 'each' || lower === 'every') && ((words[from + 1]?.sense.marks ?? 0) & MARK['time word']) !== 0;
  if (!often && (entry.roles & BEFORE_DATE) === 0) return from;
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
function countsOwn(left: Clause, right: Clause): boolean {
  const { thing, head } = left.subject;
  if (thing !== 'unknown' && thing !== 'name' && thing !== 'none' && thing !== 'team' && thing !== 'deliverable')
    return false;
  if (head >= 0 && left.core - left.first > 3) return false;
  return right.subject.head >= 0 && right.subject.thing !== 'unit';
}

/** 'Newsletter: 5,000 readers': behind the label stands who they are that come. */
function countsOthers({ measured, subject }: Clause): boolean {
  return measured.kind === 'count' && (subject.thing === 'people' || subject.thing === 'taken');
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
  const right = readClause(words, colon + 1, end);
  if (left.form === 'imperative' || left.form === 'gerund' || left.form === 'own' || left.form === 'past') {
    // 'Cut the queue: open 80% of the counters': a number behind the colon is of the order that it stands in.
    const own = left.measured.kind !== 'none' || right.form === 'imperative';
    const measured = own ? left.measured : readMeasured(words, first, end);
    return { words, first, end, main: { ...left, end, measured }, labelled: false };
  }
  if (startsValue(words, colon + 1, end) && !countsOwn(left, right))
    return { words, first, end, main: { ...left, end, measured: readMeasured(words, first, end) }, labelled: false };
  if (right.form === 'phrase' && left.form !== 'phrase')
    return { words, first, end, main: { ...left, end }, labelled: true };
  if (
    right.form === 'phrase' &&
    !countsOthers(right) &&
    left.subject.thing !== 'unknown' &&
    left.subject.thing !== 'name' &&
    left.subject.thing !== 'none'
  )
    return { words, first, end, main: { ...left, end, measured: readMeasured(words, first, end) }, labelled: true };
  return { words, first, end, main: right, labelled: true };
}
