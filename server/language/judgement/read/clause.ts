/** Reads a clause: its form, its verb, who acts, on what, and what is measured. */
import { BASE, ING, MARK, PARTICIPLE, PAST } from '../lexicon/lexicon.ts';
import type { VerbClass } from '../lexicon/verbs.ts';
import { type Measured, readMeasured, UNMEASURED } from './measured.ts';
import { NO_PHRASE, nominal, type Phrase, readPhrase } from './phrase.ts';
import { closingAt, findPredicate, type Predicate } from './predicate.ts';
import type { Word } from './words.ts';

/** How a clause says what is to be true. */
export type Form =
  | 'imperative'
  | 'gerund'
  | 'past'
  | 'own'
  | 'passive'
  | 'existence'
  | 'state'
  | 'level'
  | 'possession'
  | 'capability'
  | 'active'
  | 'phrase'
  | 'enabling';

/** A stretch of words, end exclusive. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

export interface Clause extends Stretch {
  readonly form: Form;
  /** Index of the verb that carries the meaning, -1 without one. */
  readonly verb: number;
  readonly verbClass: VerbClass | 'unlisted' | 'none';
  readonly subject: Phrase;
  readonly object: Phrase;
  /** Who does it in a passive: 'hosted by user groups'. */
  readonly agent: Phrase;
  /** 'Ensure that …', 'Have customers …': the clause inside is what is read. */
  readonly wrapped: boolean;
  /** What is said of the subject: an adjective or a state; -1 without one. */
  readonly complement: number;
  readonly purpose: Stretch | null;
  readonly means: Stretch | null;
  readonly measured: Measured;
  /** What the deciding number counts, where it stands apart: the subscribers of 'grow the list to 500 subscribers'. */
  readonly counted: Phrase;
  /** Measure inside the purpose. */
  readonly aimed: Measured;
  /** End of the clause proper: before purpose and means. */
  readonly core: number;
}

const MEANS = new Set(['through', 'via', 'thanks', 'using', 'leveraging', 'w/']);
const SO = new Set(['so']);
const CAUSING = new Set(['enable', 'allow', 'help', 'let', 'empower', 'encourage', 'support']);
const WRAPPING = new Set([
  'ensure',
  'have',
  'get',
  'see',
  'keep',
  'make',
  'guarantee',
  'assure',
  'prove',
  'show',
  'demonstrate',
  'verify',
  'confirm',
  'validate',
]);
/** What others do to somebody whom they notice. */
const PICKED = new Set(
  'featured mentioned quoted cited invited ranked nominated selected recognised recognized awarded accepted recommended listed named rated voted shortlisted chosen funded picked'.split(
    ' ',
  ),
);
/** Nouns that make a measure of the noun before them. */
const VOLUMES = new Set(['volume', 'count', 'share', 'intake', 'rate', 'rates', 'ratio']);
/** Verbs of looking at a measure. */
const LOOKS = new Set(['track', 'measure', 'report', 'monitor', 'review', 'test', 'audit', 'research']);
/** Verbs with 'of'. */
const OF = new Set(['think', 'dispose', 'speak', 'hear', 'learn']);
const AIMS = new Set(['aimed', 'aiming', 'designed', 'intended']);
/** Nouns that an infinitive completes, so that it is no purpose: 'time to detect'. */
const COMPLETED = new Set([
  'time',
  'place',
  'way',
  'chance',
  'reason',
  'days',
  'hours',
  'weeks',
  'minutes',
  'ability',
  'need',
  'able',
  'right',
  'willingness',
  'mttr',
  'cost',
  'ready',
  'likely',
  'commitment',
  'request',
  'requests',
  'easy',
  'easier',
  'fast',
  'effort',
  'ways',
  'steps',
  'likelihood',
  'intent',
  'intention',
  'want',
  'continue',
  'start',
  'begin',
  'takes',
  'needs',
  'wants',
  'on',
  'going',
  'how',
  'where',
  'what',
]);

/** Where purpose and means of a clause start: what they say is not what is promised. */
function readTails(
  words: readonly Word[],
  from: number,
  to: number,
): { purpose: Stretch | null; means: Stretch | null; core: number } {
  let purpose = -1;
  let purposeText = -1;
  let means = -1;
  let meansText = -1;
  const start = words[from];
  const causing = start !== undefined && (CAUSING.has(start.sense.base) || WRAPPING.has(start.sense.base));
  for (let j = from + 1; j < to; j++) {
    const word = words[j]!;
    if (word.kind === 'symbol') {
      if (word.lower === '(' || word.lower === '[') j = closingAt(words, j, to);
      continue;
    }
    const next = words[j + 1];
    if (next === undefined || j + 1 >= to) break;
    if (purpose < 0) {
      if (
        word.lower === 'to' &&
        j > from + 1 &&
        (next.sense.forms & BASE) !== 0 &&
        !next.counted &&
        !causing &&
        !COMPLETED.has(words[j - 1]!.lower) &&
        !(words[j - 1]!.sense.marks & MARK.be)
      ) {
        purpose = j;
        purposeText = j + 1;
      } else if (SO.has(word.lower) && next.lower === 'that') {
        purpose = j;
        purposeText = j + 2;
      } else if (
        SO.has(word.lower) &&
        next.kind === 'word' &&
        (next.sense.marks & MARK.determiner || nominal(next) || next.sense.marks & MARK.pronoun)
      ) {
        purpose = j;
        purposeText = j + 1;
      } else if (word.lower === 'in' && next.lower === 'order') {
        purpose = j;
        purposeText = j + 3;
      } else if (AIMS.has(word.lower) && (next.lower === 'at' || next.lower === 'to')) {
        purpose = j;
        purposeText = j + 2;
      } else if (word.lower === 'which' && next.sense.marks & MARK.modal) {
        purpose = j;
        purposeText = j + 2;
      }
    }
    if (means < 0) {
      if (word.lower === 'by' && (next.sense.forms & ING) !== 0 && next.sense.verb !== null) {
        means = j;
        meansText = j + 1;
      } else if (
        MEANS.has(word.lower) &&
        j > from + 1 &&
        !(word.lower === 'using' && (words[j - 1]!.sense.plural || words[j - 1]!.sense.noun === 'people'))
      ) {
        means = j;
        meansText = j + 1;
      }
    }
  }
  const core = Math.min(purpose < 0 ? to : purpose, means < 0 ? to : means);
  return {
    purpose: purpose < 0 || purposeText >= to ? null : { first: purposeText, end: means > purpose ? means : to },
    means: means < 0 ? null : { first: meansText, end: purpose > means ? purpose : to },
    core,
  };
}

/** Whether the verb form at `at` that a noun can have as well starts an order: 'Release the app', not 'Release rollback rate'. */
function isImperative(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]!;
  const next = at + 1 < to ? words[at + 1]! : undefined;
  if (next === undefined) return true;
  const { marks } = next.sense;
  if ((marks & (MARK.be | MARK.have | MARK.modal | MARK.can)) !== 0) return false;
  // 'Scope 1 emissions', 'Phase 2'.
  if (next.named && next.kind === 'number') return false;
  if (next.kind === 'symbol' && !next.counted && next.quantity === null)
    return (
      next.lower === '"' ||
      next.lower === '“' ||
      next.lower === '+' ||
      next.lower === '&' ||
      next.lower === ',' ||
      next.lower === '/' ||
      next.lower === '~' ||
      '≥≤<>~$€£'.includes(next.lower[0]!) ||
      next.lower === '(' ||
      next.lower === ':' ||
      next.lower === '-'
    );
  if ((marks & MARK.determiner) !== 0 || next.quantity !== null || (marks & (MARK.own | MARK.pronoun)) !== 0)
    return true;
  const { verb, noun } = word.sense;
  if (verb === 'raise' || verb === 'lower' || verb === 'improve' || verb === 'keep') return true;
  // 'Call volume', 'Export share'.
  if (noun !== null && VOLUMES.has(next.lower) && verb !== 'reach' && !LOOKS.has(word.sense.base)) return false;
  // 'Fetch of a dataset'.
  if (next.lower === 'of' && !OF.has(word.lower)) return false;
  if (noun !== null && (next.lower === 'per' || next.lower === 'vs' || next.lower === 'for')) return false;
  const phrase = readPhrase(words, at + 1, to);
  if (phrase.thing === 'metric' || phrase.thing === 'gauge' || phrase.thing === 'trouble' || phrase.thing === 'taken') {
    const after = words[phrase.end];
    const valued =
      phrase.end < to &&
      after !== undefined &&
      (after.quantity !== null ||
        (after.kind === 'symbol' && after.lower !== '(' && after.lower !== ',' && after.lower !== '.') ||
        (after.sense.marks & (MARK['at least'] | MARK['at most'])) !== 0 ||
        after.lower === 'from' ||
        (noun !== null && (after.lower === 'of' || after.lower === 'at') && words[phrase.end + 1]?.quantity != null) ||
        (after.sense.marks & MARK.be) !== 0);
    if (
      valued &&
      phrase.number < 0 &&
      phrase.end - at <= 4 &&
      verb !== 'reach' &&
      (phrase.marks & MARK.determiner) === 0 &&
      (verb !== 'gain' || noun !== null || words[at]!.lower === 'close')
    )
      return false;
  }
  const governs = WRAPPING.has(word.sense.base) || CAUSING.has(word.sense.base);
  if (noun !== null || !governs) {
    const predicate = findPredicate(words, at, to);
    if (
      predicate !== null &&
      (noun !== null ||
        word.lower === 'open' ||
        word.lower === 'complete' ||
        predicate.kind === 'be' ||
        predicate.kind === 'can' ||
        (predicate.kind === 'verb' &&
          words[predicate.at]!.sense.noun === null &&
          !(verb === 'deliver' && makes(words, predicate.at)))) &&
      (predicate.kind === 'be' ||
        predicate.kind === 'verb' ||
        predicate.kind === 'can' ||
        predicate.kind === 'participle') &&
      predicate.at <= at + 4
    ) {
      let plain = true;
      for (let j = at + 1; j < predicate.at; j++)
        if (words[j]!.sense.marks & (MARK.determiner | MARK.preposition) || words[j]!.quantity) plain = false;
      if (plain) return false;
    }
  }
  return true;
}

/** Behind a delivery verb a word such as 'probes' is rather a thing than what it does. */
function makes(words: readonly Word[], at: number): boolean {
  const { verb, forms } = words[at]!.sense;
  return (forms & BASE) === 0 && (verb === 'deliver' || verb === 'act');
}

/** Like `isImperative` for an -ing form: 'Onboarding the team', not 'Onboarding CSAT'. */
function isGerund(words: readonly Word[], at: number, to: number): boolean {
  const next = at + 1 < to ? words[at + 1]! : undefined;
  if (next === undefined) return words[at]!.sense.noun === null;
  if ((next.sense.marks & (MARK.determiner | MARK.own | MARK.part)) !== 0 || next.quantity !== null) return true;
  if ((next.sense.marks & (MARK.be | MARK.have | MARK.modal | MARK.can)) !== 0) return false;
  if (next.kind === 'symbol') return next.counted || next.lower === '"';
  const phrase = readPhrase(words, at + 1, to);
  if (phrase.thing === 'metric' || phrase.thing === 'gauge' || phrase.thing === 'trouble' || phrase.thing === 'unit')
    return (
      words[at]!.sense.verb === 'raise' ||
      words[at]!.sense.verb === 'lower' ||
      words[at]!.sense.verb === 'improve' ||
      words[at]!.sense.verb === 'keep'
    );
  if (words[at]!.sense.verb === null) return false;
  const predicate = findPredicate(words, at, to);
  return (
    predicate === null ||
    predicate.kind === 'ing' ||
    (predicate.kind === 'participle' && predicate.at > at + 3) ||
    (predicate.at > at + 4 && predicate.kind !== 'verb')
  );
}

function skipAdverbs(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    words[i]!.kind === 'word' &&
    (words[i]!.sense.marks & MARK.adverb) !== 0 &&
    words[i]!.sense.verb === null &&
    words[i]!.sense.noun === null
  )
    i++;
  return i;
}

function skipParts(words: readonly Word[], from: number, to: number): number {
  let i = skipAdverbs(words, from, to);
  while (
    i < to &&
    words[i]!.kind === 'word' &&
    (words[i]!.sense.marks & MARK.part) !== 0 &&
    (words[i]!.sense.marks & MARK.determiner) === 0 &&
    words[i]!.lower !== 'in' &&
    words[i]!.lower !== 'on'
  )
    i++;
  return i;
}

const classOf = (word: Word): VerbClass | 'unlisted' => word.sense.verb ?? 'unlisted';

/** Reads the clause between two words. Any stretch of words is a clause. */
export function readClause(words: readonly Word[], first: number, end: number): Clause {
  const tails = readTails(words, first, end);
  const { core } = tails;
  let measured = readMeasured(words, first, core);
  // 'the share solved through self-service from 20% to 45%': the measure stands behind the means.
  if (measured.kind === 'none' && tails.means !== null && words[tails.means.first - 1]!.lower !== 'by')
    measured = readMeasured(words, first, end);
  const aimed = tails.purpose === null ? UNMEASURED : readMeasured(words, tails.purpose.first, tails.purpose.end);
  const counted = measured.plain === 'count' ? countedBy(words, measured, end) : NO_PHRASE;
  const read = readCore(words, first, core, false);
  return {
    first,
    end,
    core,
    form: read.form,
    verb: read.verb,
    verbClass: read.verbClass,
    subject: read.subject,
    object: read.object,
    agent: read.agent,
    wrapped: read.wrapped,
    complement: read.complement,
    purpose: tails.purpose,
    means: tails.means,
    measured,
    counted,
    aimed,
  };
}

function quantityAt(words: readonly Word[], measured: Measured): number {
  let at = measured.at;
  while (at < measured.end && words[at]!.quantity === null) at++;
  return at;
}

/** The phrase of a number and what it counts: the words that belong to the quantity, or what follows it. */
function countedBy(words: readonly Word[], measured: Measured, end: number): Phrase {
  const at = quantityAt(words, measured);
  const phrase = readPhrase(words, at, Math.max(measured.end, at + 1));
  return phrase.head >= 0 ? phrase : readPhrase(words, at, end);
}

type Core = Pick<Clause, 'form' | 'verb' | 'verbClass' | 'subject' | 'object' | 'agent' | 'wrapped' | 'complement'>;

function core(
  form: Form,
  verb: number,
  verbClass: Clause['verbClass'],
  subject: Phrase,
  object: Phrase,
  wrapped: boolean,
  complement = -1,
  agent = NO_PHRASE,
): Core {
  return { form, verb, verbClass, subject, object, agent, wrapped, complement };
}

function readCore(words: readonly Word[], first: number, to: number, wrapped: boolean): Core {
  const at = skipAdverbs(words, first, to);
  if (at >= to) return core('phrase', -1, 'none', NO_PHRASE, NO_PHRASE, wrapped);
  const word = words[at]!;
  const { forms, marks, base } = word.sense;
  const next = at + 1 < to ? words[at + 1]! : undefined;

  if (word.lower === 'to' && next !== undefined && (next.sense.forms & BASE) !== 0)
    return readCore(words, at + 1, to, wrapped);
  if (
    word.lower === 'do' ||
    word.lower === 'does' ||
    word.lower === 'did' ||
    ((word.lower === 'is' || word.lower === 'are') && words[to - 1]?.lower === '?')
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

  const predicate = findPredicate(words, at, to);

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
    if (object.end > at + 1) return core('past', at, classOf(word), NO_PHRASE, object, wrapped);
  }
  if (predicate !== null) return readPredicate(words, at, to, predicate, wrapped);
  return core('phrase', -1, 'none', readPhrase(words, at, to), NO_PHRASE, wrapped);
}

/** An order, or a gerund: the verb comes first. */
function readOrder(
  words: readonly Word[],
  at: number,
  to: number,
  form: 'imperative' | 'gerund',
  wrapped: boolean,
  base: string,
): Core {
  const word = words[at]!;
  let objectAt = skipParts(words, at + 1, to);
  if (!wrapped && (WRAPPING.has(base) || CAUSING.has(base))) {
    let inner = objectAt;
    if (base === 'make' && words[inner]?.lower === 'sure') inner++;
    const sure = inner > objectAt;
    if (words[inner]?.lower === 'that') inner++;
    const caused = CAUSING.has(base);
    if (sure || inner > objectAt || base !== 'make') {
      const predicate = findPredicate(words, inner, to) ?? infinitive(words, inner, to);
      if (predicate !== null && !(base === 'have' && predicate.kind === 'be')) {
        const read = readPredicate(words, inner, to, predicate, true);
        if (caused) return { ...read, form: 'enabling', verb: at, object: read.object, subject: read.subject };
        return read;
      }
    }
    if (base === 'have') {
      const object = readPhrase(words, objectAt, to);
      return core('possession', at, 'either', NO_PHRASE, object, wrapped);
    }
  }
  // 'Design and deliver four modules': the object is that of the last verb.
  for (let j = objectAt; j + 1 < to && j < objectAt + 6; j += 2) {
    const joint = words[j]!;
    const verb = words[j + 1]!;
    if (!((joint.sense.marks & MARK.conjunction) !== 0 || joint.lower === ',' || joint.lower === '/')) break;
    if (joint.lower === ',' && (verb.sense.marks & MARK.conjunction) !== 0) {
      j -= 1;
      continue;
    }
    if ((verb.sense.forms & (form === 'gerund' ? ING : BASE)) === 0) break;
    objectAt = skipParts(words, j + 2, to);
  }
  let object = readPhrase(words, objectAt, to);
  // 'Talk to 12 users', 'Run on time': the thing stands behind a preposition.
  if (object.head < 0 && object.number < 0 && objectAt < to && (words[objectAt]!.sense.marks & MARK.preposition) !== 0)
    object = readPhrase(words, objectAt + 1, to);
  return core(form, at, classOf(word), NO_PHRASE, object, wrapped);
}

/** 'customers to renew': the infinitive of a wrapped clause. */
function infinitive(words: readonly Word[], from: number, to: number): Predicate | null {
  for (let j = from + 1; j < to - 1; j++) {
    const word = words[j]!;
    if (word.lower === 'to' && (words[j + 1]!.sense.forms & BASE) !== 0 && !words[j + 1]!.counted)
      return { at: j + 1, kind: 'verb' };
    if ((word.sense.forms & BASE) !== 0 && word.sense.noun === null && word.sense.marks === 0 && nominal(words[j - 1]!))
      return { at: j, kind: 'verb' };
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
  const subject: Phrase = { ...NO_PHRASE, first: at, end: at + 1, head: at, thing: 'team', marks: word.sense.marks };
  if (verb === undefined || j >= to) return core('own', -1, 'none', subject, NO_PHRASE, wrapped);
  if (verb.sense.forms === 0) return core('possession', j - 1, 'none', subject, readPhrase(words, j, to), wrapped);
  return core('own', j, classOf(verb), subject, readPhrase(words, skipParts(words, j + 1, to), to), wrapped);
}

/** A subject and what is said of it. */
function readPredicate(words: readonly Word[], from: number, to: number, predicate: Predicate, wrapped: boolean): Core {
  const subject = readPhrase(words, from, predicate.at);
  let j = predicate.at;
  const head = words[j]!;
  if (predicate.kind === 'verb' || predicate.kind === 'ing') {
    if ((head.sense.marks & MARK.exist) !== 0) return core('existence', j, 'none', subject, NO_PHRASE, wrapped);
    return core('active', j, classOf(head), whoChooses(subject, head, words), readObject(words, j + 1, to), wrapped);
  }
  if (predicate.kind === 'participle')
    return core(
      'passive',
      j,
      classOf(head),
      subject,
      readObject(words, j + 1, to),
      wrapped,
      -1,
      readAgent(words, j + 1, to),
    );
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
      return core(
        'passive',
        j,
        classOf(word),
        subject,
        readObject(words, j + 1, to),
        wrapped,
        j,
        readAgent(words, j + 1, to),
      );
    }
    if ((forms & ING) !== 0 && word.sense.noun === null)
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
      word.sense.noun === null &&
      !(j + 1 < to && nominal(words[j + 1]!) && (marks & MARK.new) !== 0)
    ) {
      return core('active', j, classOf(word), subject, readObject(words, j + 1, to), wrapped);
    }
    return core('possession', predicate.at, 'none', subject, readPhrase(words, j, to), wrapped);
  }
  return core('active', j, classOf(word), subject, readObject(words, j + 1, to), wrapped);
}

/** What only somebody who has a mind can do. */
const CHOOSING = new Set(
  `adopt announce apply argue ask attend believe choose cite commit complain consider contact decide depend describe donate
  expect experiment fund intend invite join opt order participate pay pick praise prefer publish recommend refuse rely renew request
  sign sponsor subscribe support trust vote want`.split(/\s+/),
);

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

/** The object behind a verb, particles and one preposition skipped. */
function readObject(words: readonly Word[], from: number, to: number): Phrase {
  const at = skipParts(words, from, to);
  if (at >= to) return NO_PHRASE;
  const object = readPhrase(words, at, to);
  if (object.head >= 0 || object.number >= 0) return object;
  const word = words[at]!;
  if ((word.sense.marks & MARK.preposition) !== 0 && word.lower !== 'by') return readPhrase(words, at + 1, to);
  return object;
}

/** 'by user groups' behind a passive. */
function readAgent(words: readonly Word[], from: number, to: number): Phrase {
  for (let j = from; j + 1 < to; j++) {
    const word = words[j]!;
    if (word.lower === '(') return NO_PHRASE;
    if (word.lower !== 'by') continue;
    const next = words[j + 1]!;
    if (
      (next.sense.marks & MARK.calendar) !== 0 ||
      next.kind === 'date' ||
      next.named ||
      (next.sense.forms & ING) !== 0
    )
      continue;
    const phrase = readPhrase(words, j + 1, to);
    if (
      phrase.thing === 'people' ||
      phrase.thing === 'staff' ||
      phrase.thing === 'team' ||
      phrase.thing === 'unknown' ||
      phrase.thing === 'name'
    )
      return phrase;
  }
  return NO_PHRASE;
}
