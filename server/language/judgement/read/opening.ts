/** Whether the first word of a clause is its verb: an order or a gerund, rather than a noun of the same form. */
import { BASE, MARK } from '../lexicon/lexicon.ts';
import { smallRole } from '../lexicon/smallWords.ts';
import { nominal, type Phrase, readPhrase } from './phrase.ts';
import { findPredicate } from './predicate.ts';
import type { Word } from './words.ts';
import { CAUSING, WRAPPING } from './wrapping.ts';

/** Nouns that make a measure of the noun before them. */
const VOLUMES = new Set(['volume', 'count', 'share', 'intake', 'rate', 'rates', 'ratio']);
/** Verbs of looking at a measure. */
const LOOKS = new Set(['track', 'measure', 'report', 'monitor', 'review', 'test', 'audit', 'research']);
/** Verbs that only move a thing, and say which way by their numbers. */
export const MOVING = new Set(['take', 'bring', 'get', 'move', 'drive', 'push']);
/** Those of them that stand before a noun, too, without being its verb: 'take rate', 'drive time', 'push consent'. */
const MOVING_NOUNS = new Set(['take', 'drive', 'push']);
/** What is worked out of many numbers, before the noun that says of what. */
const MEANS_OF_MANY = new Set(['average', 'avg', 'median', 'mean']);
/** Words that open a question inside an order. */
const ASKING = smallRole(['how', 'what', 'why', 'whether']);

/** Whether a verb asks what stands behind it: 'Understand why they leave', but not 'Improve how they rate us'. */
export function asks({ sense: { verb } }: Word, next: Word): boolean {
  return (next.entry.roles & ASKING) !== 0 && verb !== 'raise' && verb !== 'lower' && verb !== 'improve';
}
/** Verbs with 'of'. */
const OF = new Set(['think', 'dispose', 'speak', 'hear', 'learn']);

/** Whether the verb form at `at` that a noun can have as well starts an order: 'Release the app', not 'Release rollback rate'. */
export function isImperative(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]!;
  const next = at + 1 < to ? words[at + 1]! : undefined;
  // 'Blog: 40 readers a day': a noun alone before a colon is a label.
  if (next === undefined) return word.sense.noun === null || words[to]?.lower !== ':';
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
  // 'Document how we decide', 'Agree whether to go on'.
  if ((next.entry.roles & ASKING) !== 0) return true;
  const { verb, noun } = word.sense;
  if (verb === 'raise' || verb === 'lower' || verb === 'improve' || verb === 'keep') return true;
  // 'Call volume', 'Export share'.
  if (noun !== null && VOLUMES.has(next.lower) && verb !== 'reach' && !LOOKS.has(word.sense.base)) return false;
  // 'Fetch of a dataset'.
  if (next.lower === 'of' && !OF.has(word.lower)) return false;
  if (noun !== null && (next.lower === 'per' || next.lower === 'vs' || next.lower === 'for')) return false;
  const phrase = readPhrase(words, at + 1, to);
  if (moves(words, at, phrase.end, to)) return true;
  // 'Chat wait time: 4:30 → 1:30', 'Open data portal: 3k downloads': what bears a value behind a colon is no order.
  const isLabel =
    (noun !== null || word.lower === 'open') &&
    verb !== 'reach' &&
    !LOOKS.has(word.sense.base) &&
    (phrase.end === to || isMeasure(phrase)) &&
    (phrase.marks & MARK.determiner) === 0 &&
    words[to]?.lower === ':' &&
    bearsValue(words, to + 1);
  if (isLabel) return false;
  if (isMeasure(phrase)) {
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
  if (noun !== null && isSubjectFurther(words, at, to)) return false;
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

/** 'Bring food waste down from 14 kg', 'Push average basket from 20': an adjective tells an order from 'Push consent from 40%'. */
function moves(words: readonly Word[], at: number, end: number, to: number): boolean {
  if (!MOVING.has(words[at]!.sense.base)) return false;
  const next = words[at + 1]!;
  const adjective = MEANS_OF_MANY.has(next.lower) || !(nominal(next) || next.sense.forms !== 0);
  if (MOVING_NOUNS.has(words[at]!.lower) && !adjective) return false;
  return end < to && comesFrom(words, end);
}

/** Whether behind the phrase that ends here stands from where its thing comes; 'down from' is a word of its own. */
export function comesFrom(words: readonly Word[], end: number): boolean {
  if (words[end]?.lower === 'from') return true;
  const { lower } = words[end - 1]!;
  return (lower === 'up' || lower === 'down') && words[end]?.quantity != null;
}

/** Words that open a clause of their own, whose verb says nothing of how the line begins. */
const SUBORDINATING = smallRole(
  'before after until till once since because as than when while where if so unless though but what how why who'.split(
    ' ',
  ),
);

/** Verbs in a form that is never a noun's. */
const FINITE = smallRole(
  'is are was were has stays remains becomes goes gets keeps takes puts grows happens occurs exists'.split(' '),
);

/** 'Search on the free tier stays fast', 'Upgrade path from version 3 is tested': a finite verb behind a noun and what stands by it. */
function isSubjectFurther(words: readonly Word[], at: number, to: number): boolean {
  for (let j = at + 1; j < to; j++) {
    const { kind, lower, sense, entry } = words[j]!;
    if (kind === 'symbol' && lower !== '-' && lower !== '/') return false;
    if ((sense.marks & (MARK.relative | MARK.conjunction | MARK.own | MARK.pronoun)) !== 0) return false;
    if ((entry.roles & SUBORDINATING) !== 0) return false;
    if ((entry.roles & FINITE) !== 0) return true;
  }
  return false;
}

/** 'Training 80% of the staff', not 'Training 80% done'. */
function isShare(words: readonly Word[], at: number, to: number): boolean {
  let end = at;
  while (end < to && words[end]!.counted) end++;
  return words[end]?.lower === 'of';
}

/** What bears a value by its class: 'Repeat incidents with the same cause', 'Support contacts per order'. */
function isMeasure({ thing }: Phrase): boolean {
  return thing === 'metric' || thing === 'gauge' || thing === 'trouble' || thing === 'taken';
}

/** Whether a value starts here: a number or what is written with figures ('4:30'), 'none', 'at most …', 'from …'. */
function bearsValue(words: readonly Word[], at: number): boolean {
  for (let j = at; j < Math.min(at + 3, words.length); j++) {
    const { quantity, kind, lower, sense } = words[j]!;
    if (quantity !== null || kind === 'number' || /^\d/.test(lower)) return true;
    if ((sense.marks & MARK.zero) !== 0) return true;
    if ((sense.marks & (MARK['at least'] | MARK['at most'])) === 0 && !OPENS_VALUE.has(lower)) return false;
  }
  return false;
}
const OPENS_VALUE = new Set(['from', 'max', 'min', '<', '>', '≤', '≥', '~']);

/** Behind a delivery verb a word such as 'probes' is rather a thing than what it does. */
function makes(words: readonly Word[], at: number): boolean {
  const { verb, forms } = words[at]!.sense;
  return (forms & BASE) === 0 && (verb === 'deliver' || verb === 'act');
}

/** Like `isImperative` for an -ing form: 'Onboarding the team', not 'Onboarding CSAT'. */
export function isGerund(words: readonly Word[], at: number, to: number): boolean {
  const next = at + 1 < to ? words[at + 1]! : undefined;
  if (next === undefined) return words[at]!.sense.noun === null;
  // 'Rebranding 70% finished': how far it is, unless it is so much 'of' something.
  if (next.quantity?.unit === '%' && words[at]!.sense.noun !== null) return isShare(words, at + 1, to);
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
