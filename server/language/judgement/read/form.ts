/** Tells the form of a clause from its first words, and reads its core by that form. */
import { BASE, ING, MARK, PARTICIPLE, PAST, senseOf } from '../lexicon/lexicon.ts';
import { NOMINALISED, verbOf } from '../lexicon/nominalisations.ts';
import { smallRole } from '../lexicon/smallWords.ts';
import { type Core, classOf, core } from './core.ts';
import { readAgent, readObject, skipAdverbs, skipParts } from './objects.ts';
import { isGerund, isImperative } from './opening.ts';
import { readOrder } from './order.ts';
import { DETERMINER, NO_PHRASE, nominal, type Phrase, readPhrase, SPEAKER, teamAt } from './phrase.ts';
import { findPredicate, type Predicate } from './predicate.ts';
import { readPredicate } from './said.ts';
import type { Word } from './words.ts';

/** Before an order they turn it round. */
const REFRAINING = smallRole(["don't", 'not', 'never']);
const ASKING = smallRole(['do', 'does', 'did', 'is', 'are']);
const THERE = smallRole(['there', "there's", 'there’s']);

/** What others do to somebody whom they notice. */
const PICKED = new Set(
  'featured mentioned quoted cited invited ranked nominated selected recognised recognized awarded accepted recommended listed named rated voted shortlisted chosen funded picked'.split(
    ' ',
  ),
);

/** A clause that is being read: its words, the first that is no adverb, and where it ends. */
interface Reading {
  readonly words: readonly Word[];
  readonly at: number;
  readonly to: number;
  readonly word: Word;
  /** The word behind the first one. */
  readonly next: Word | undefined;
  /** Inside another clause. */
  readonly wrapped: boolean;
}

/** Reads a clause of one kind by its first words; null where it is of another kind. */
type Reader = (reading: Reading) => Core | null;

/** 'To win back members', "Don't push on Fridays", 'Not spend more than an hour on it': the order behind the first word. */
const readBehind: Reader = ({ words, at, to, word, next, wrapped }) =>
  (word.lower === 'to' || (word.entry.roles & REFRAINING) !== 0) &&
  next !== undefined &&
  (next.sense.forms & BASE) !== 0
    ? readCore(words, at + 1, to, wrapped)
    : null;

/** 'Do store managers open it?', 'Do we answer in time', but 'Do one dry run'. */
const readQuestion: Reader = ({ words, at, to, word: { lower, entry }, next, wrapped }) => {
  if ((entry.roles & ASKING) === 0 || next === undefined) return null;
  const questioned = words[words.length - 1]!.lower === '?';
  const needsMark = lower === 'is' || lower === 'are' || (lower === 'do' && (next.entry.roles & SPEAKER) === 0);
  if (needsMark && !questioned) return null;
  const about = next.quantity !== null || (next.sense.marks & (MARK.determiner | MARK.own)) !== 0 || nominal(next);
  return about ? readCore(words, at + 1, to, wrapped) : null;
};

/** 'There is a …' */
const readExistence: Reader = ({ words, at, to, word, wrapped }) => {
  if ((word.entry.roles & THERE) === 0) return null;
  let j = at + 1;
  while (j < to && (words[j]!.sense.marks & (MARK.be | MARK.modal | MARK.adverb)) !== 0) j++;
  return core('existence', at, 'none', readPhrase(words, j, to), NO_PHRASE, wrapped);
};

/** 'Be featured in three magazines': others pick it. */
const readPicked: Reader = ({ words, at, to, word, next, wrapped }) =>
  (word.sense.base === 'get' || word.lower === 'be') && next !== undefined && PICKED.has(next.lower)
    ? core('active', at + 1, 'gain', NO_PHRASE, readObject(words, at + 2, to), wrapped)
    : null;

/** 'We have built …', 'Our team runs …', 'Can swim a mile': whoever writes it. */
const readWriter: Reader = ({ words, at, to, word, next, wrapped }) => {
  const { marks } = word.sense;
  if ((marks & MARK.own) !== 0 && word.kind === 'word') return readOwn(words, at, to, wrapped);
  return (marks & MARK.can) !== 0 && next !== undefined && (next.sense.forms & BASE) !== 0
    ? readPredicate(words, at, to, { at, kind: 'can' }, wrapped)
    : null;
};

/** 'Have built the shed': done by then. */
const readDone: Reader = ({ words, at, to, word, next, wrapped }) =>
  word.lower === 'have' && next !== undefined && (next.sense.forms & PARTICIPLE) !== 0 && next.sense.verb !== null
    ? core('past', at + 1, classOf(next), NO_PHRASE, readPhrase(words, skipParts(words, at + 2, to), to), wrapped)
    : null;

/** 'Build the shed', 'Building the shed', 'Sheddifying it'. */
const readVerbFirst: Reader = ({ words, at, to, word, wrapped }) => {
  if (word.kind !== 'word') return null;
  const { forms, marks, base, verb, noun } = word.sense;
  const mayOrder = (forms & BASE) !== 0 && (marks & (MARK.be | MARK.preposition)) === 0;
  if (mayOrder && isImperative(words, at, to)) return readOrder(words, at, to, 'imperative', wrapped, base);
  if ((forms & ING) === 0 || (verb === null && noun !== null) || !isGerund(words, at, to)) return null;
  if (verb !== null) return readOrder(words, at, to, 'gerund', wrapped, base);
  const object = readPhrase(words, skipParts(words, at + 1, to), to);
  return core('gerund', at, 'unlisted', NO_PHRASE, object, wrapped);
};

/** 'Re-line the kilns': an article stands behind a verb, also one that nobody listed, and behind no noun. */
const readUnlistedOrder: Reader = ({ words, at, to, word, next, wrapped }) =>
  word.kind === 'word' &&
  word.sense.forms === 0 &&
  nominal(word) &&
  word.sense.noun === null &&
  startsKnown(next, words[at + 2])
    ? core('imperative', at, 'unlisted', NO_PHRASE, readPhrase(words, at + 1, to), wrapped)
    : null;

/** What begins a clause without a subject before its verb, in the order in which it is asked for. */
const BY_FIRST_WORDS: readonly Reader[] = [
  readQuestion,
  readExistence,
  readPicked,
  readWriter,
  readDone,
  readVerbFirst,
  readBehind,
  readUnlistedOrder,
  readNominalisation,
];

/** Reads what stands between two words: without purpose and means, and inside another clause where `wrapped`. */
export function readCore(words: readonly Word[], first: number, to: number, wrapped: boolean): Core {
  const at = skipAdverbs(words, first, to);
  if (at >= to) return core('phrase', -1, 'none', NO_PHRASE, NO_PHRASE, wrapped);
  const reading: Reading = { words, at, to, word: words[at]!, next: at + 1 < to ? words[at + 1]! : undefined, wrapped };
  for (const read of BY_FIRST_WORDS) {
    const found = read(reading);
    if (found !== null) return found;
  }
  const predicate = findPredicate(words, at, to);
  const done = readDoneFirst(reading, predicate);
  if (done !== null) return done;
  if (predicate !== null) return readPredicate(words, at, to, predicate, wrapped);
  const phrase = readPhrase(words, at, to);
  const state = stateOf(words, phrase, to);
  if (state >= 0)
    return core('state', -1, 'none', { ...phrase, end: state }, readPhrase(words, state, to), wrapped, state);
  return core('phrase', -1, 'none', phrase, NO_PHRASE, wrapped);
}

/** What is said to be done by a participle that comes first, if it is. */
function readDoneFirst({ words, at, to, word, wrapped }: Reading, predicate: Predicate | null): Core | null {
  const { forms, verb, noun, marks } = word.sense;
  if (word.kind !== 'word' || (forms & (PAST | PARTICIPLE)) === 0) return null;
  // 'Increased number of replies given per reader': the change comes first, and what stands behind the noun is about it.
  if (predicate?.kind === 'participle' && (forms & PAST) !== 0 && (verb === 'raise' || verb === 'lower')) {
    const object = readPhrase(words, at + 1, to);
    if (object.amount !== null || object.thing === 'metric' || object.thing === 'gauge')
      return core('past', at, classOf(word), NO_PHRASE, object, wrapped);
  }
  // 'Launched the app', 'Published service standard': what was done, or what there is, and both are made.
  if (predicate !== null || verb === null || noun !== null || (marks & MARK.new) !== 0) return null;
  const object = readPhrase(words, skipParts(words, at + 1, to), to);
  // 'Failed deploys: 4%', 'Lapsed members under 12%': what bears a value is told apart by it, and nothing was done.
  const told = verb === 'behave' || verb === 'lower' || words[to]?.lower === ':';
  if (object.end <= at + 1 || (told && isBare(words, object))) return null;
  return core('past', at, classOf(word), NO_PHRASE, object, wrapped);
}

/** 'Recipes searchable by region', 'New site live': the word for the state of a thing that stands right behind it; -1 without one. */
function stateOf(words: readonly Word[], { head, thing }: Phrase, to: number): number {
  if (head < 0 || head + 1 >= to || (thing !== 'deliverable' && thing !== 'asset' && thing !== 'unknown')) return -1;
  const at = skipAdverbs(words, head + 1, to);
  if (at >= to) return -1;
  const { kind, sense } = words[at]!;
  if (kind !== 'word' || (sense.marks & MARK.state) === 0 || (sense.marks & MARK.preposition) !== 0) return -1;
  const next = words[at + 1];
  return at + 1 < to && next !== undefined && nominal(next) && (next.sense.marks & MARK.preposition) === 0 ? -1 : at;
}

/** Whether a determiner opens a thing here, and no length of time: 'yoga a day'. */
function startsKnown(word: Word | undefined, next: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.entry.roles & DETERMINER) !== 0 &&
    next !== undefined &&
    (next.sense.marks & MARK['time word']) === 0 &&
    next.sense.noun !== 'unit'
  );
}

/** Whether a thing stands behind a participle without article, number or adjective, as behind an adjective: 'lost card payments'. */
function isBare(words: readonly Word[], { first, head, number, thing, marks }: Phrase): boolean {
  return (
    head >= 0 &&
    number < 0 &&
    thing !== 'name' &&
    (marks & (MARK.determiner | MARK.own)) === 0 &&
    nominal(words[first]!)
  );
}

/** 'Introduction of a price list': a noun that does what its verb does, with the object behind 'of'. */
function readNominalisation({ words, at, to, wrapped }: Reading): Core | null {
  // 'Successful completion of …', 'The completion of …'
  for (let j = at; j < Math.min(at + 2, to - 2); j++) {
    const { lower, sense, entry } = words[j]!;
    const verb = (entry.roles & NOMINALISED) === 0 ? null : verbOf(lower);
    const made = verb !== null ? senseOf(verb)?.verb : (sense.forms & ING) !== 0 ? sense.verb : null;
    if (made === null || made === undefined) continue;
    if (words[j + 1]!.lower !== 'of' || findPredicate(words, at, to) !== null) return null;
    const object = readPhrase(words, j + 2, to);
    return core('gerund', j, made, NO_PHRASE, object, wrapped, -1, readAgent(words, j + 2, to));
  }
  return null;
}

/** The writer or their team is the subject. */
function readOwn(words: readonly Word[], at: number, to: number, wrapped: boolean): Core {
  const word = words[at]!;
  const possessive = word.lower === 'our' || word.lower === 'my';
  if (possessive) {
    const predicate = findPredicate(words, at, to);
    return predicate === null
      ? core('phrase', -1, 'none', readPhrase(words, at, to), NO_PHRASE, wrapped)
      : readPredicate(words, at, to, predicate, wrapped);
  }
  let j = at + 1;
  while (j < to && (words[j]!.sense.marks & (MARK.have | MARK.modal | MARK.adverb | MARK.be)) !== 0) j++;
  const verb = words[j];
  const subject = teamAt(words, at);
  if (verb === undefined || j >= to) return core('own', -1, 'none', subject, NO_PHRASE, wrapped);
  if (verb.sense.forms === 0) return core('possession', j - 1, 'none', subject, readPhrase(words, j, to), wrapped);
  return core('own', j, classOf(verb), subject, readPhrase(words, skipParts(words, j + 1, to), to), wrapped);
}
