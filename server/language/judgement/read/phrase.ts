/** A noun phrase: which word is its head, what is counted or shared in it, and what its head is a name of. */
import { itemAt } from '../../prose/reader.ts';
import { BASE, ING, MARK, PARTICIPLE, PAST, THIRD } from '../lexicon/lexicon.ts';
import type { NounClass } from '../lexicon/nouns.ts';
import { ROMAN, smallRole } from '../lexicon/smallWords.ts';
import type { Word } from './words.ts';

/** What a phrase speaks of: a listed class, a name in code or by handle, an unlisted word, or nothing. */
export type Thing = Exclude<NounClass, 'amount'> | 'unknown' | 'name' | 'none';

export interface Phrase {
  /** Indices of words, end exclusive. */
  readonly first: number;
  readonly end: number;
  /** The word that says what it is; -1 for a phrase without a noun. */
  readonly head: number;
  readonly thing: Thing;
  /** The first word that carries a number in it, else -1. */
  readonly number: number;
  /** 'number of X', '40% of X', 'share of X': the thing is X, and it is counted. */
  readonly amount: 'count' | 'share' | null;
  /** Union of the marks of its words. */
  readonly marks: number;
  /** The class of the noun before the head: 'customer' of 'customer interviews'. */
  readonly modifier: Thing;
}

export const NO_PHRASE: Phrase = {
  first: 0,
  end: 0,
  head: -1,
  thing: 'none',
  number: -1,
  amount: null,
  marks: 0,
  modifier: 'none',
};

const SHARE = smallRole([
  'share',
  'percentage',
  'proportion',
  'percent',
  'half',
  'third',
  'quarter',
  'fifth',
  'majority',
  'fraction',
  'rest',
  'most',
  'all',
  'portion',
  'ratio',
]);

const SCALE = smallRole(['k', 'm', 'mn', 'bn', 'b', 'million', 'thousand', 'billion', 'hundred', 'lakh', 'crore']);

/** What a team has set itself: so much of it done is how far the work is, whatever it is called. */
const PLANNED = smallRole(['planned', 'committed']);
/** Those who are staff when they are ours, and others when they are not. */
const OURS = new Set(['developer', 'developers', 'devs', 'admins', 'researchers', 'reporters', 'members']);

/** What is said of those whom one employs: 'a full-time developer', 'two senior researchers'. */
const EMPLOYED = smallRole([
  'full-time',
  'part-time',
  'full',
  'full-stack',
  'fullstack',
  'senior',
  'junior',
  'in-house',
]);

/** Articles and whose a thing is: only a noun phrase starts with them. */
export const DETERMINER = smallRole(['the', 'our', 'my', 'its', 'their', 'a', 'an']);

/** Who speaks or is spoken to: they say something of the noun before, and a question with 'do' is about them. */
export const SPEAKER = smallRole(['we', 'i', 'they', 'you']);

/** Words between which a phrase may go on although they are no nouns. */
const JOINTS = new Set(['/', '-', '–', '&']);

/** Signs that a number may open with. */
const COMPARING = new Set(['~', '≥', '>', '<', '≤', '>=', '<=']);

/** The writer or their team, by the word that stands for them. */
export const teamAt = (words: readonly Word[], at: number): Phrase => ({
  ...NO_PHRASE,
  first: at,
  end: at + 1,
  head: at,
  thing: 'team',
  marks: words[at]!.sense.marks,
});

/** Whether a word can stand inside a noun phrase before its head. */
function modifies(word: Word): boolean {
  const { marks, forms } = word.sense;
  if ((marks & MARK.determiner) !== 0) return true;
  if (
    (marks & (MARK.preposition | MARK.conjunction | MARK.be | MARK.have | MARK.modal | MARK.can | MARK.relative)) !==
    0
  )
    return false;
  return (forms & (PARTICIPLE | PAST | ING)) !== 0 || word.sense.noun === null;
}

/** Whether a word can be the head: a noun, a name, or a word that nobody listed. */
export function nominal(word: Word): boolean {
  if (word.kind === 'name') return true;
  if (word.kind !== 'word') return false;
  const { noun, marks, verb, forms } = word.sense;
  if (noun !== null) return true;
  return verb === null && (forms & (PARTICIPLE | ING)) === 0 && marks === 0;
}

/** Whether a word closes any phrase: what follows belongs to another part of the sentence. */
export function closes(word: Word): boolean {
  if (word.kind === 'symbol')
    return (
      !JOINTS.has(word.lower) && word.lower !== '"' && word.lower !== '“' && word.lower !== '”' && word.lower !== "'"
    );
  return false;
}

/** '# of members', '% teams with a runbook': a sign for 'number of' and 'share of'. */
export function saysAmount({ lower, counted, end }: Word, next: Word | undefined): boolean {
  return (lower === '#' || lower === '%') && !counted && next !== undefined && next.kind === 'word' && next.start > end;
}

/** Whether a sign ends the phrase around it; `headed` where the phrase has its head. */
function signEnds(words: readonly Word[], at: number, headed: boolean): boolean {
  const word = words[at]!;
  const { lower, counted, start } = word;
  if (lower === '/' && words[at + 1]?.sense.noun === 'unit') return true;
  // ' - ' parts; '-' inside joins.
  if (counted || JOINTS.has(lower)) return (lower === '-' || lower === '–') && at > 0 && words[at - 1]!.end < start;
  return closes(word) && (headed || !COMPARING.has(lower));
}

function thingOf(word: Word): Thing {
  if (word.kind === 'name') return 'name';
  const { noun } = word.sense;
  if (noun !== null && noun !== 'amount') return noun;
  return 'unknown';
}

/** 'Team members', 'committee members': the word before says whose they are. */
const isTeam = (word: Word | undefined): boolean => word?.kind === 'word' && word.sense.noun === 'team';

/** Whether a word with a role is there between two places. */
function says(words: readonly Word[], from: number, to: number, role: number): boolean {
  for (let i = from; i < to; i++) if ((words[i]!.entry.roles & role) !== 0) return true;
  return false;
}

/** Reads the noun phrase that starts at `from`, at most up to `to`. */
export function readPhrase(words: readonly Word[], from: number, to: number): Phrase {
  let head = -1;
  let before = -1;
  let number = -1;
  let amount: Phrase['amount'] = null;
  let marks = 0;
  let pending = -1;
  let i = from;
  for (; i < to; i++) {
    const word = words[i]!;
    if (word.kind === 'number' || word.quantity !== null) {
      // A number behind the head is another part, unless it names: 'Phase 2'.
      if (head >= 0 && !word.named) break;
      if (!word.named && number < 0) number = i;
      marks |= word.sense.marks;
      if (word.kind !== 'word' || word.sense.noun === null || word.sense.noun === 'amount') continue;
    }
    // The 'k' of '35k downloads' belongs to the number.
    if (word.counted && number >= 0 && head < 0 && (word.entry.roles & SCALE) !== 0) continue;
    if (word.kind === 'symbol') {
      if (head < 0 && saysAmount(word, words[i + 1])) {
        amount = word.lower === '%' ? 'share' : 'count';
        continue;
      }
      if (signEnds(words, i, head >= 0)) break;
      continue;
    }
    const sense = word.sense;
    // '1 in 5', '9 of 10': small words inside a number.
    if (
      word.counted &&
      number >= 0 &&
      head < 0 &&
      (sense.marks & MARK.preposition) !== 0 &&
      words[i + 1]?.counted &&
      words[i + 1]?.kind !== 'word'
    )
      continue;
    if (word.lower === 'of') {
      const counts =
        head < 0 || words[head]!.sense.noun === 'amount' || (words[head]!.sense.noun === 'unit' && number < 0);
      const share = number >= 0 && head < 0 && words[number]!.quantity?.unit === '%';
      const ofShare = head >= 0 && (words[head]!.entry.roles & SHARE) !== 0;
      if (!counts && !ofShare) break;
      if (ofShare || share) amount = 'share';
      else if (amount === null && (head >= 0 || number >= 0)) amount = 'count';
      head = -1;
      before = -1;
      continue;
    }
    if ((word.entry.roles & ROMAN) !== 0) continue;
    if (head >= 0 && (sense.marks & MARK['in time']) !== 0) break;
    // 'three tools we do not use': a relative clause without a pronoun of its own.
    if (head >= 0 && (word.entry.roles & SPEAKER) !== 0) break;
    if (nominal(word)) {
      // A verb's own form right behind a head is left to the search for the predicate, which has set `to`.
      before = head;
      head = i;
      marks |= sense.marks;
      continue;
    }
    if ((sense.forms & ING) !== 0 && (sense.forms & BASE) === 0) {
      // 'monitoring': the head if no noun follows, else what kind of thing it is.
      pending = i;
      continue;
    }
    // 'a better and faster module': adjectives joined before the head.
    if (
      (sense.marks & MARK.conjunction) !== 0 &&
      head < 0 &&
      i > from &&
      (words[i - 1]!.sense.marks & (MARK.compared | MARK.quality | MARK.new)) !== 0
    )
      continue;
    if (modifies(word)) {
      if (head >= 0 && (sense.marks & MARK.determiner) !== 0) break;
      if (head >= 0 && (sense.forms & (PARTICIPLE | PAST)) !== 0 && (sense.forms & BASE) === 0) {
        const next = words[i + 1];
        if (!(next && i + 1 < to && nominal(next))) break;
      }
      if (head >= 0 && (sense.marks & MARK.adverb) !== 0) break;
      marks |= sense.marks;
      // An adjective, or the base form of a verb that nobody listed as a noun, before a head.
      if ((sense.forms & (BASE | THIRD)) !== 0 && sense.noun === null && sense.marks === 0) pending = i;
      continue;
    }
    break;
  }
  // 'testcase count', 'ticket volume': what is counted stands before.
  if (head >= 0 && before >= 0 && words[head]!.sense.noun === 'amount' && words[before]!.sense.noun !== 'amount') {
    head = before;
    before = -1;
    amount ??= 'count';
  }
  if (head < 0 && pending >= 0) head = pending;
  else if (pending > head && head >= 0) {
    before = head;
    head = pending;
  }
  if (head < 0) return { first: from, end: i, head: -1, thing: 'none', number, amount, marks, modifier: 'none' };
  const headWord = words[head]!;
  let thing = thingOf(headWord);
  // 'monthly active posters', 'returning boards': whatever they are called, they come by themselves.
  if (thing === 'unknown' && (marks & MARK.outside) !== 0 && headWord.sense.plural) thing = 'people';
  if (thing === 'unknown' && headWord.sense.verb !== null)
    thing = headWord.sense.verb === 'behave' ? 'unknown' : 'work';
  const ofHouse = (marks & MARK.own) !== 0 || says(words, from, head, EMPLOYED) || isTeam(itemAt(words, before));
  if (ofHouse && OURS.has(headWord.lower)) thing = 'staff';
  const share = amount === 'share' || (number >= 0 && words[number]!.quantity?.unit === '%');
  // '20% speed improvement': so much better, and not an improvement that somebody makes.
  if (share && number < head && (headWord.lower === 'improvement' || headWord.lower === 'improvements'))
    thing = 'metric';
  // 'Work that they committed to', 'stories we had planned': a few words behind it, too.
  if (share && says(words, from, Math.min(to, i + 4), PLANNED)) thing = 'pace';
  return {
    first: from,
    end: i,
    head,
    thing,
    number,
    amount,
    marks,
    modifier: before >= 0 ? thingOf(words[before]!) : 'none',
  };
}
