/** The finite verb of a clause whose subject stands before it, found without a tagger: by the form of the word and of its neighbours. */
import { ARROWS } from '../../prose/arrows.ts';
import { BASE, ING, MARK, PARTICIPLE, PAST, THIRD } from '../lexicon/lexicon.ts';
import { smallRole } from '../lexicon/smallWords.ts';
import { isDuration } from './measured.ts';
import { nominal, readPhrase } from './phrase.ts';
import type { Word } from './words.ts';

/** How the clause is put together around its verb. */
export type PredicateKind = 'be' | 'have' | 'can' | 'modal' | 'verb' | 'participle' | 'part done' | 'ing' | 'ours';

export interface Predicate {
  readonly at: number;
  readonly kind: PredicateKind;
}

const PARTING: ReadonlySet<string> = new Set([...ARROWS, ';', '—', '–', '▸', ':', '|']);

/** Whether a word can only start what stands behind a verb. */
export function opensObject(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.kind === 'number' || word.quantity !== null) return true;
  if (word.kind === 'symbol') return '≥≤<>~$€£'.includes(word.lower[0]!) || word.lower === '>=' || word.lower === '<=';
  const { marks } = word.sense;
  if (
    (marks &
      (MARK.determiner |
        MARK['at least'] |
        MARK['at most'] |
        MARK.pronoun |
        MARK.own |
        MARK.more |
        MARK.less |
        MARK.zero |
        MARK.self)) !==
    0
  )
    return true;
  return false;
}

function nounBefore(words: readonly Word[], from: number, at: number): Word | null {
  for (let j = at - 1; j >= from; j--) {
    const word = words[j]!;
    if ((word.sense.marks & MARK.adverb) !== 0 && word.sense.noun === null) continue;
    if (word.kind === 'symbol') return word.counted || word.lower === ')' || word.lower === '"' ? word : null;
    return word;
  }
  return null;
}

/** 'in under 6 minutes', 'within 2 s': a time in which something runs, loads, answers. */
function saysHowSoon(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (first === undefined || from >= to) return false;
  if ((first.sense.marks & MARK['in time']) !== 0) return true;
  if (first.lower !== 'in' && first.lower !== 'within' && first.lower !== 'under') return false;
  for (let j = from + 1; j < Math.min(to, from + 4); j++) {
    const unit = words[j]!.quantity?.unit ?? null;
    if (isDuration(unit)) return true;
  }
  return false;
}

/** Words in -ly that stand behind a noun as well. */
const OFTEN = new Set(
  'only early daily weekly biweekly fortnightly monthly quarterly yearly annually hourly nightly regularly'.split(' '),
);

/** 'Quickly', 'reliably': how something is done, behind its verb. */
function saysHow(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word' || !word.lower.endsWith('ly') || OFTEN.has(word.lower)) return false;
  return word.sense.noun === null && (word.sense.marks & MARK.adverb) !== 0;
}

/** Determiners that can stand for a noun: 'all pass', 'squads each own'. */
const ALONE = new Set(['all', 'each', 'both', 'none', 'most', 'some', 'many', 'any']);

function isSubject(word: Word | null): word is Word {
  if (word === null) return false;
  if (word.kind === 'name' || word.counted || word.named || word.lower === ')' || word.lower === '"') return true;
  if (word.kind === 'number') return true;
  if ((word.sense.marks & (MARK.pronoun | MARK.own)) !== 0 || ALONE.has(word.lower)) return true;
  return nominal(word) || (word.sense.forms & ING) !== 0;
}

/** Whether the word at `at`, in a form that a noun can have as well, is the verb. */
function isVerbOf(words: readonly Word[], from: number, at: number, to: number): boolean {
  const word = words[at]!;
  const { forms, noun, marks, verb } = word.sense;
  const before = nounBefore(words, from, at);
  if (!isSubject(before)) return false;
  if ((marks & (MARK.preposition | MARK.determiner)) !== 0) return false;
  // 'Riders seldom board': an adverb of how often stands before a verb only.
  if ((forms & (BASE | THIRD)) !== 0 && (words[at - 1]!.sense.marks & MARK['how often']) !== 0) return true;
  const next = at + 1 < to ? words[at + 1] : undefined;
  const pluralSubject =
    before.sense.plural ||
    (before.sense.noun === 'people' && before.sense.plural) ||
    (before.sense.marks & (MARK.pronoun | MARK.own)) !== 0 ||
    (before.counted && before.kind !== 'number') ||
    before.lower === ')' ||
    before.sense.noun === 'staff';
  const opens =
    opensObject(next) ||
    (next !== undefined &&
      (next.lower === 'from' || next.lower === 'to' || next.lower === 'by') &&
      opensObject(words[at + 2]));
  if ((forms & THIRD) !== 0 && (forms & BASE) === 0) {
    if ((before.kind === 'number' && !before.named) || before.quantity !== null) return false;
    // 'All counters': no one thing, which 'counters', stands before it.
    if (ALONE.has(before.lower) && before.lower !== 'each' && before.lower !== 'none') return false;
    // 'Four sales calls this month': what is counted is many, and many do not call-s.
    if (countsMany(words, from, at)) return false;
    if (noun === null) return true;
    if (saysHow(next)) return !before.sense.plural;
    const compares = next?.kind === 'symbol' && next.quantity === null;
    if ((opens && !compares) || saysHowSoon(words, at + 1, to)) return !before.sense.plural;
    // 'The page loads in a second': an article opens the subject, a preposition follows the verb.
    const article = words[from]!.lower === 'the' || words[from]!.lower === 'a' || words[from]!.lower === 'our';
    return (
      article &&
      !before.sense.plural &&
      before.sense.noun !== null &&
      next !== undefined &&
      next.lower !== 'of' &&
      next.lower !== 'for' &&
      (next.sense.marks & MARK.preposition) !== 0
    );
  }
  if ((forms & BASE) !== 0) {
    if (before.kind === 'number' || (!pluralSubject && !subjectIsPlural(words, from, at))) return false;
    // People in front make it a verb even where a noun looks the same: 'customers order', 'nurses report'.
    if (noun === null || opens || saysHow(next)) return true;
    // '95% of tests pass in all three engines': a number opens the subject, a preposition follows the verb.
    if (
      (verb === 'behave' || verb === 'reach' || word.lower === 'run') &&
      before.sense.plural &&
      before.sense.noun !== 'pace' &&
      next !== undefined &&
      next.lower !== 'of' &&
      next.lower !== 'for' &&
      next.lower !== 'per' &&
      (next.sense.marks & (MARK.preposition | MARK['in time'])) !== 0 &&
      words[from]!.quantity !== null
    )
      return true;
    const doer = before.sense.noun === 'unit' && before.counted ? subjectOf(words, from, at) : before;
    const actor = doer.sense.noun === 'people' || doer.sense.noun === 'staff' || doer.sense.noun === 'team';
    const moves = verb === 'reach' || verb === 'keep' || verb === 'raise' || verb === 'lower' || verb === 'gain';
    return (
      (actor || moves) && before.sense.plural && next !== undefined && next.kind === 'word' && (actor || nominal(next))
    );
  }
  return false;
}

const AUXILIARY = MARK.be | MARK.have | MARK.modal | MARK.can;

function auxiliaryKind(marks: number): PredicateKind {
  if ((marks & MARK.can) !== 0) return 'can';
  if ((marks & MARK.be) !== 0) return 'be';
  return (marks & MARK.modal) !== 0 ? 'modal' : 'have';
}

/** That a piece of work is over, or how far it is. */
const FINISHED = new Set(['finished', 'completed', 'implemented', 'built', 'written']);

/** 'The migration 80% complete': how far a thing is, without a verb. */
function isPartDone(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at]!;
  const { sense } = word;
  const over = (sense.marks & MARK.state) !== 0 || FINISHED.has(word.lower);
  if (!over || !words[at - 1]!.counted || opensObject(words[at + 1])) return false;
  let share = at - 1;
  while (share > from && words[share]!.quantity === null) share--;
  return words[share]!.quantity?.unit === '%' && share > from && nominal(words[share - 1]!);
}

/** Whether more than one thing is counted before `at`, directly or with a sign: '15 speaking', '≥ 4 trade'; a share may be of one thing. */
function countsMany(words: readonly Word[], from: number, at: number): boolean {
  const { number, amount } = readPhrase(words, from, at);
  if (number < 0 || amount !== null) return false;
  const { value, unit } = words[number]!.quantity ?? { value: 0, unit: null };
  return value > 1 && unit !== '%' && !isDuration(unit);
}

/** The head of the phrase that the clause starts with: the analysts of '60 analysts a week query'. */
function subjectOf(words: readonly Word[], from: number, at: number): Word {
  const { head } = readPhrase(words, from, at);
  return words[head < 0 ? from : head]!;
}

/** Whether the phrase that the clause starts with is a plural, though another noun stands between it and the verb. */
function subjectIsPlural(words: readonly Word[], from: number, at: number): boolean {
  const { head, number } = readPhrase(words, from, at);
  return (
    head >= 0 &&
    head < at &&
    (words[head]!.sense.plural || (number >= 0 && (words[number]!.quantity?.value ?? 1) !== 1))
  );
}

/** Who tells what they do with a thing. */
const TELLER = smallRole(['we', 'i']);

/** Words behind which another clause starts, or a time that looks like an auxiliary: 'by May', '4 am'. */
const NO_MORE_OF_IT = new Set('after before once when while until till if so because since as than may am'.split(' '));

/** The finite verb behind a participle that only tells which things are meant, 'statements sent to clients have …'; else null. */
function finiteBehind(words: readonly Word[], from: number, participle: number, to: number): Predicate | null {
  const { head } = readPhrase(words, from, participle);
  if (head < 0) return null;
  const apart = MARK.relative | MARK.conjunction | MARK.own | MARK.pronoun;
  for (let j = participle + 1; j + 1 < to; j++) {
    const word = words[j]!;
    const { marks, forms, noun, verb } = word.sense;
    if (word.kind === 'symbol' && !word.counted) return null;
    if ((marks & apart) !== 0 || NO_MORE_OF_IT.has(word.lower) || word.lower === 'being') return null;
    const before = words[j - 1]!;
    if (j > participle + 1 && (before.sense.marks & (MARK.preposition | MARK.determiner)) !== 0) continue;
    if ((marks & AUXILIARY) !== 0) return { at: j, kind: auxiliaryKind(marks) };
    // A verb that could be a noun, or that does not go with the subject, is one of the words between.
    const agrees = (forms & BASE) !== 0 || ((forms & THIRD) !== 0 && !words[head]!.sense.plural);
    if (noun !== null || verb === null || !agrees || words[j + 1]!.kind === 'symbol') continue;
    const follows = before.sense.noun !== null || before.kind === 'name' || before.counted;
    if (!follows && j > participle + 1) continue;
    if (isVerbOf(words, from, j, to)) return { at: j, kind: 'verb' };
  }
  return null;
}

/** Finds the predicate of the clause between `from` and `to`; null for a bare phrase. */
export function findPredicate(words: readonly Word[], from: number, to: number): Predicate | null {
  let relative = false;
  let subject = false;
  let ing: Predicate | null = null;
  let ours: Predicate | null = null;
  for (let j = from; j < to; j++) {
    const word = words[j]!;
    if (word.kind === 'symbol') {
      if (word.lower === '(' || word.lower === '[') {
        const close = closingAt(words, j, to);
        j = close;
        continue;
      }
      if (PARTING.has(word.lower) && !word.counted && subject) break;
      continue;
    }
    if (word.kind !== 'word') {
      subject = true;
      continue;
    }
    const { marks, forms } = word.sense;
    if (subject && ((marks & MARK.relative) !== 0 || ((marks & MARK.own) !== 0 && (marks & MARK.have) !== 0))) {
      if ((marks & MARK.have) !== 0) {
        j++;
        continue;
      }
      relative = true;
      continue;
    }
    // 'Crates we hand to drivers': said in passing; 'number of clinics we pitched to' counts what we do.
    if (
      subject &&
      (word.entry.roles & TELLER) !== 0 &&
      j + 1 < to &&
      nominal(words[j - 1]!) &&
      (words[j + 1]!.sense.forms & (BASE | PAST)) !== 0 &&
      (words[j + 1]!.sense.marks & AUXILIARY) === 0
    ) {
      j++;
      const { head, amount } = readPhrase(words, from, j - 1);
      if (amount !== null && head === j - 2) ours ??= { at: j, kind: 'ours' };
      continue;
    }
    if (word.lower === 'to') {
      // An infinitive belongs to the noun before it: 'time to detect'.
      if (j + 1 < to && (words[j + 1]!.sense.forms & BASE) !== 0) j++;
      continue;
    }
    if ((marks & AUXILIARY) !== 0 && (subject || (marks & MARK.own) !== 0 || j > from)) {
      if (relative) {
        relative = false;
        j++;
        while (j < to && (words[j]!.sense.marks & MARK.adverb) !== 0) j++;
        continue;
      }
      return { at: j, kind: auxiliaryKind(marks) };
    }
    if (!subject) {
      if (nominal(word) || (marks & (MARK.pronoun | MARK.own)) !== 0 || word.quantity !== null || (forms & ING) !== 0)
        subject = true;
      continue;
    }
    if (forms !== 0) {
      if (relative) {
        if (word.sense.noun === null || opensObject(words[j + 1])) relative = false;
        continue;
      }
      if (
        word.sense.base === 'get' &&
        j + 1 < to &&
        (words[j + 1]!.sense.forms & PARTICIPLE) !== 0 &&
        words[j + 1]!.sense.noun === null
      )
        return { at: j, kind: 'be' };
      if (isPartDone(words, from, j)) return { at: j, kind: 'part done' };
      if (isVerbOf(words, from, j, to)) return { at: j, kind: 'verb' };
      if (
        (forms & (PARTICIPLE | PAST)) !== 0 &&
        word.sense.noun === null &&
        (marks & MARK.preposition) === 0 &&
        isSubject(nounBefore(words, from, j))
      ) {
        const next = j + 1 < to ? words[j + 1] : undefined;
        const ends = next === undefined || !nominal(next) || (next.sense.marks & MARK.preposition) !== 0;
        if (ends || (nounBefore(words, from, j)?.sense.plural && !next.sense.plural)) {
          return finiteBehind(words, from, j, to) ?? { at: j, kind: 'participle' };
        }
      }
      if (ing === null && (forms & ING) !== 0 && word.sense.noun === null && word.sense.verb !== null) {
        const before = nounBefore(words, from, j);
        if (
          before !== null &&
          (before.sense.noun === 'people' ||
            before.sense.noun === 'staff' ||
            before.sense.noun === 'team' ||
            before.counted) &&
          j + 1 < to
        )
          ing = { at: j, kind: 'ing' };
      }
    }
  }
  return ours ?? ing;
}

/** The word that closes the bracket opened at `open`, else the last one before `to`. */
export function closingAt(words: readonly Word[], open: number, to: number): number {
  const close = words[open]!.lower === '(' ? ')' : ']';
  for (let j = open + 1; j < to; j++) if (words[j]!.lower === close) return j;
  return to - 1;
}
