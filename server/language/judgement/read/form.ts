/** Tells the form of a clause from its first words, and reads its core by that form. */
import { BASE, ING, MARK, PARTICIPLE, PAST, senseOf } from '../lexicon/lexicon.ts';
import { verbOf } from '../lexicon/nominalisations.ts';
import { type Core, classOf, core } from './core.ts';
import { readAgent, readObject, skipAdverbs, skipParts } from './objects.ts';
import { isGerund, isImperative } from './opening.ts';
import { readOrder } from './order.ts';
import { ARTICLES, NO_PHRASE, nominal, type Phrase, readPhrase, SPEAKERS, teamAt } from './phrase.ts';
import { findPredicate } from './predicate.ts';
import { readPredicate } from './said.ts';
import type { Word } from './words.ts';

/** Before an order they turn it round. */
const REFRAINING = new Set(["don't", 'not', 'never']);

/** What others do to somebody whom they notice. */
const PICKED = new Set(
  'featured mentioned quoted cited invited ranked nominated selected recognised recognized awarded accepted recommended listed named rated voted shortlisted chosen funded picked'.split(
    ' ',
  ),
);

/** Reads what stands between two words: without purpose and means, and inside another clause where `wrapped`. */
export function readCore(words: readonly Word[], first: number, to: number, wrapped: boolean): Core {
  const at = skipAdverbs(words, first, to);
  if (at >= to) return core('phrase', -1, 'none', NO_PHRASE, NO_PHRASE, wrapped);
  const word = words[at]!;
  const { forms, marks, base } = word.sense;
  const next = at + 1 < to ? words[at + 1]! : undefined;

  if (word.lower === 'to' && next !== undefined && (next.sense.forms & BASE) !== 0)
    return readCore(words, at + 1, to, wrapped);
  // 'Do store managers open it?', 'Do we answer in time', but 'Do one dry run'.
  const questioned = words[words.length - 1]!.lower === '?';
  if (
    (word.lower === 'do' && (questioned || (next !== undefined && SPEAKERS.has(next.lower)))) ||
    word.lower === 'does' ||
    word.lower === 'did' ||
    ((word.lower === 'is' || word.lower === 'are') && questioned)
  ) {
    if (
      next !== undefined &&
      (next.quantity !== null || (next.sense.marks & (MARK.determiner | MARK.own)) !== 0 || nominal(next))
    )
      return readCore(words, at + 1, to, wrapped);
  }

  // 'There is a …'
  if (word.lower === 'there' || word.lower === "there's" || word.lower === 'there’s') {
    let j = at + 1;
    while (j < to && (words[j]!.sense.marks & (MARK.be | MARK.modal | MARK.adverb)) !== 0) j++;
    return core('existence', at, 'none', readPhrase(words, j, to), NO_PHRASE, wrapped);
  }

  // 'Be featured in three magazines': others pick it.
  if ((base === 'get' || word.lower === 'be') && next !== undefined && PICKED.has(next.lower))
    return core('active', at + 1, 'gain', NO_PHRASE, readObject(words, at + 2, to), wrapped);

  // 'We have built …', 'Our team runs …'
  if ((marks & MARK.own) !== 0 && word.kind === 'word') return readOwn(words, at, to, wrapped);

  // 'Can swim a mile': whoever writes it.
  if ((marks & MARK.can) !== 0 && next !== undefined && (next.sense.forms & BASE) !== 0)
    return readPredicate(words, at, to, { at, kind: 'can' }, wrapped);

  if (
    word.lower === 'have' &&
    next !== undefined &&
    (next.sense.forms & PARTICIPLE) !== 0 &&
    next.sense.verb !== null
  ) {
    return core('past', at + 1, classOf(next), NO_PHRASE, readPhrase(words, skipParts(words, at + 2, to), to), wrapped);
  }
  if (
    word.kind === 'word' &&
    (forms & BASE) !== 0 &&
    (marks & (MARK.be | MARK.preposition)) === 0 &&
    isImperative(words, at, to)
  ) {
    return readOrder(words, at, to, 'imperative', wrapped, base);
  }
  if (word.kind === 'word' && (forms & ING) !== 0 && word.sense.verb !== null && isGerund(words, at, to)) {
    return readOrder(words, at, to, 'gerund', wrapped, base);
  }
  if (
    word.kind === 'word' &&
    (forms & ING) !== 0 &&
    word.sense.verb === null &&
    word.sense.noun === null &&
    isGerund(words, at, to)
  ) {
    return core('gerund', at, 'unlisted', NO_PHRASE, readPhrase(words, skipParts(words, at + 1, to), to), wrapped);
  }

  // "Don't push on Fridays", 'Not spend more than an hour on it': what the writer keeps from.
  if (REFRAINING.has(word.lower) && next !== undefined && (next.sense.forms & BASE) !== 0)
    return readCore(words, at + 1, to, wrapped);

  // 'Re-line the kilns': an article stands behind a verb, also one that nobody listed, and behind no noun.
  if (
    word.kind === 'word' &&
    forms === 0 &&
    nominal(word) &&
    word.sense.noun === null &&
    startsKnown(next, words[at + 2])
  )
    return core('imperative', at, 'unlisted', NO_PHRASE, readPhrase(words, at + 1, to), wrapped);
  const made = readNominalisation(words, at, to, wrapped);
  if (made !== null) return made;
  const predicate = findPredicate(words, at, to);

  // 'Increased number of replies given per reader': the change comes first, and what stands behind the noun is about it.
  const changed =
    word.kind === 'word' && (forms & PAST) !== 0 && (word.sense.verb === 'raise' || word.sense.verb === 'lower');
  if (changed && predicate?.kind === 'participle') {
    const object = readPhrase(words, at + 1, to);
    if (object.amount !== null || object.thing === 'metric' || object.thing === 'gauge')
      return core('past', at, classOf(word), NO_PHRASE, object, wrapped);
  }

  // 'Launched the app', 'Published service standard': what was done, or what there is, and both are made.
  if (
    predicate === null &&
    word.kind === 'word' &&
    (forms & (PAST | PARTICIPLE)) !== 0 &&
    word.sense.verb !== null &&
    word.sense.noun === null &&
    (marks & MARK.new) === 0
  ) {
    const object = readPhrase(words, skipParts(words, at + 1, to), to);
    // 'Failed deploys: 4%', 'Lapsed members under 12%': what bears a value is told apart by it, and nothing was done.
    const told = word.sense.verb === 'behave' || word.sense.verb === 'lower' || words[to]?.lower === ':';
    if (object.end > at + 1 && !(told && isBare(words, object)))
      return core('past', at, classOf(word), NO_PHRASE, object, wrapped);
  }
  if (predicate !== null) return readPredicate(words, at, to, predicate, wrapped);
  const phrase = readPhrase(words, at, to);
  const state = stateOf(words, phrase, to);
  if (state >= 0)
    return core('state', -1, 'none', { ...phrase, end: state }, readPhrase(words, state, to), wrapped, state);
  return core('phrase', -1, 'none', phrase, NO_PHRASE, wrapped);
}

/** 'Recipes searchable by region', 'New site live': the word for the state of a thing that stands right behind it; -1 without one. */
function stateOf(words: readonly Word[], { head, thing }: Phrase, to: number): number {
  if (head < 0 || head + 1 >= to || (thing !== 'deliverable' && thing !== 'asset' && thing !== 'unknown')) return -1;
  const at = skipAdverbs(words, head + 1, to);
  const { kind, sense } = words[at] ?? words[head]!;
  if (at >= to || kind !== 'word' || (sense.marks & MARK.state) === 0 || (sense.marks & MARK.preposition) !== 0)
    return -1;
  const next = words[at + 1];
  return at + 1 < to && next !== undefined && nominal(next) && (next.sense.marks & MARK.preposition) === 0 ? -1 : at;
}

/** Whether an article opens a thing here, and no length of time: 'yoga a day'. */
function startsKnown(word: Word | undefined, next: Word | undefined): boolean {
  return (
    word !== undefined &&
    ARTICLES.has(word.lower) &&
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
function readNominalisation(words: readonly Word[], at: number, to: number, wrapped: boolean): Core | null {
  // 'Successful completion of …', 'The completion of …'
  for (let j = at; j < Math.min(at + 2, to - 2); j++) {
    const { lower, sense } = words[j]!;
    const verb = verbOf(lower);
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
