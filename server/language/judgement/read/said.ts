/** Clauses with a subject, and what is said of it. */
import { ING, MARK, PARTICIPLE } from '../lexicon/lexicon.ts';
import { type Core, classOf, core } from './core.ts';
import { readAgent, readObject, skipAdverbs } from './objects.ts';
import { NO_PHRASE, nominal, type Phrase, readPhrase, teamAt } from './phrase.ts';
import { opensObject, type Predicate } from './predicate.ts';
import type { Word } from './words.ts';

/** A subject and what is said of it. */
export function readPredicate(
  words: readonly Word[],
  from: number,
  to: number,
  predicate: Predicate,
  wrapped: boolean,
): Core {
  const subject = readPhrase(words, from, predicate.at);
  let j = predicate.at;
  const head = words[j]!;
  if (predicate.kind === 'verb' || predicate.kind === 'ing') {
    if ((head.sense.marks & MARK.exist) !== 0) return core('existence', j, 'none', subject, NO_PHRASE, wrapped);
    const object = readObject(words, j + 1, to);
    if (isThere(subject, head, object)) return core('possession', j, 'none', subject, object, wrapped);
    if (decides(words, subject, head))
      return core('active', j, 'deliver', { ...subject, thing: 'team' }, object, wrapped);
    return core('active', j, classOf(head), whoChooses(subject, head, words), object, wrapped);
  }
  if (predicate.kind === 'ours') return core('own', j, classOf(head), teamAt(words, j - 1), subject, wrapped);
  if (predicate.kind === 'part done') return core('passive', j, classOf(head), subject, NO_PHRASE, wrapped, j);
  if (predicate.kind === 'participle') return passive(words, j, to, subject, wrapped, -1);
  if (predicate.kind === 'can') {
    const verb = skipAdverbs(words, j + 1, to);
    const main = verb < to ? words[verb]! : undefined;
    return core(
      'capability',
      j,
      main === undefined ? 'none' : classOf(main),
      subject,
      readObject(words, verb + 1, to),
      wrapped,
    );
  }
  // Through auxiliaries and adverbs to the word that says it.
  let been = (head.sense.marks & MARK.be) !== 0;
  let had = (head.sense.marks & MARK.have) !== 0;
  j = skipAdverbs(words, j + 1, to);
  while (j < to && (words[j]!.sense.marks & (MARK.be | MARK.have | MARK.modal)) !== 0) {
    if ((words[j]!.sense.marks & MARK.be) !== 0) been = true;
    if ((words[j]!.sense.marks & MARK.have) !== 0) had = true;
    j = skipAdverbs(words, j + 1, to);
  }
  if (j >= to) return core('state', -1, 'none', subject, NO_PHRASE, wrapped);
  const word = words[j]!;
  const { forms, marks } = word.sense;
  if ((marks & MARK.can) !== 0) return core('capability', j, 'none', subject, readObject(words, j + 1, to), wrapped);
  if (been) {
    // 'is 80% done': the share belongs to the state.
    const quantityEnd = endOfQuantity(words, j);
    if (quantityEnd > j && quantityEnd < to && saysState(words[quantityEnd]!))
      return core('passive', quantityEnd, classOf(words[quantityEnd]!), subject, NO_PHRASE, wrapped, quantityEnd);
    if (
      (marks & (MARK['at least'] | MARK['at most'])) !== 0 ||
      word.quantity !== null ||
      word.kind === 'number' ||
      word.kind === 'symbol'
    )
      return core('level', predicate.at, 'none', subject, readPhrase(words, j, to), wrapped);
    if ((forms & PARTICIPLE) !== 0 && word.sense.noun === null && (marks & MARK.quality) === 0) {
      return passive(words, j, to, subject, wrapped, j);
    }
    // 'Systems are monitoring the four signals': an object makes a verb of what could be a thing.
    if ((forms & ING) !== 0 && (word.sense.noun === null || opensObject(words[j + 1])))
      return core(
        actsItself(subject) ? 'active' : 'state',
        j,
        classOf(word),
        subject,
        readObject(words, j + 1, to),
        wrapped,
      );
    if ((marks & (MARK.quality | MARK.compared | MARK.more | MARK.less)) !== 0)
      return core('level', predicate.at, 'none', subject, readPhrase(words, j, to), wrapped, j);
    return core('state', predicate.at, 'none', subject, readPhrase(words, j, to), wrapped, j);
  }
  if (had) {
    if (
      (forms & PARTICIPLE) !== 0 &&
      word.sense.verb !== null &&
      (word.sense.noun === null || (j + 1 < to && opensObject(words[j + 1]))) &&
      !(j + 1 < to && nominal(words[j + 1]!) && (marks & MARK.new) !== 0)
    ) {
      return core('active', j, classOf(word), subject, readObject(words, j + 1, to), wrapped);
    }
    return core('possession', predicate.at, 'none', subject, readPhrase(words, j, to), wrapped);
  }
  return core('active', j, classOf(word), subject, readObject(words, j + 1, to), wrapped);
}

/** What a thing does to another one that is in it or beside it: it has it. */
const HAVING = new Set(['carry', 'contain', 'feature', 'include', 'keep', 'list', 'maintain']);

/** 'Every booth keeps a logbook', 'All services include a runbook': one thing has another. */
function isThere({ thing }: Phrase, verb: Word, object: Phrase): boolean {
  return (
    (thing === 'deliverable' || thing === 'asset') && object.thing === 'deliverable' && HAVING.has(verb.sense.base)
  );
}

/** What only somebody who has a mind can do. */
const CHOOSING = new Set(
  `adopt announce apply argue ask attend believe choose cite commit complain consider contact decide depend describe donate
  expect experiment fund intend invite join opt order participate pay pick praise prefer publish recommend refuse rely renew request
  sign sponsor subscribe support trust vote want`.split(/\s+/),
);

/** Who has to say yes to a piece of work. */
const BODIES = new Set(
  `board boards committee council trustees senate parliament assembly group management leadership ceo cfo cto director regulator`.split(
    /\s+/,
  ),
);
const ADOPTING = new Set(['accept', 'adopt', 'approve', 'endorse', 'pass', 'ratify']);

/** 'Trustees adopt a policy': one body that says yes to a paper is a step of the work, not its use. */
function decides(words: readonly Word[], { head, number }: Phrase, verb: Word): boolean {
  return head >= 0 && number < 0 && ADOPTING.has(verb.sense.base) && BODIES.has(words[head]!.lower);
}

/** 'Policy adopted by the board': who decides, as the agent of a piece of work; null for others. */
function decidedBy(words: readonly Word[], verb: number, to: number): Phrase | null {
  if (words[verb + 1]?.lower !== 'by') return null;
  const body = readPhrase(words, verb + 2, to);
  return decides(words, body, words[verb]!) ? { ...body, thing: 'team' } : null;
}

/** A passive of a participle. */
function passive(
  words: readonly Word[],
  j: number,
  to: number,
  subject: Phrase,
  wrapped: boolean,
  complement: number,
): Core {
  const body = decidedBy(words, j, to);
  const verbClass = body === null ? classOf(words[j]!) : 'deliver';
  const agent = body ?? readAgent(words, j + 1, to);
  return core('passive', j, verbClass, subject, readObject(words, j + 1, to), wrapped, complement, agent);
}

/** 'Projects consider …', 'three browsers announce …': the subject of such a verb is people, whatever they are called. */
function whoChooses(subject: Phrase, verb: Word, words: readonly Word[]): Phrase {
  const { thing, head, marks } = subject;
  if (thing !== 'deliverable' && thing !== 'asset' && thing !== 'unknown') return subject;
  if (!words[head]!.sense.plural || (marks & MARK.all) !== 0 || !CHOOSING.has(verb.sense.base)) return subject;
  return { ...subject, thing: 'people' };
}

/** People act; systems that 'are running on AWS' are in a state. */
function actsItself({ thing }: Phrase): boolean {
  return (
    thing === 'people' ||
    thing === 'staff' ||
    thing === 'team' ||
    thing === 'metric' ||
    thing === 'trouble' ||
    thing === 'taken' ||
    thing === 'none'
  );
}

function saysState(word: Word): boolean {
  return (word.sense.forms & PARTICIPLE) !== 0 || (word.sense.marks & MARK.state) !== 0;
}

function endOfQuantity(words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length && words[end]!.counted) end++;
  return end;
}
