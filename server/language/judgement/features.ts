/**
 * What the judgement looks at: named, readable features of a clause as it was read. Each fires on words that can be
 * shown. The weights are in `weights.ts`; a feature without one counts nothing.
 */
import { type Block, FeatureSpace } from './featureSpace.ts';
import { MARK } from './lexicon/lexicon.ts';
import type { Clause, Form } from './read/clause.ts';
import type { MeasureKind } from './read/measured.ts';
import { isDuration } from './read/measured.ts';
import { nominal, type Phrase, readPhrase, type Thing } from './read/phrase.ts';
import type { Word } from './read/words.ts';

export const FORMS: readonly Form[] = [
  'imperative',
  'gerund',
  'past',
  'own',
  'passive',
  'existence',
  'state',
  'level',
  'possession',
  'capability',
  'active',
  'phrase',
  'enabling',
];
export const VERBS: readonly Clause['verbClass'][] = [
  'none',
  'unlisted',
  'deliver',
  'act',
  'raise',
  'lower',
  'improve',
  'reach',
  'keep',
  'gain',
  'behave',
  'either',
];
export const THINGS: readonly Thing[] = [
  'none',
  'unknown',
  'name',
  'gauge',
  'metric',
  'trouble',
  'taken',
  'people',
  'staff',
  'team',
  'deliverable',
  'work',
  'pace',
  'asset',
  'unit',
];
export const MEASURES: readonly MeasureKind[] = [
  'none',
  'change',
  'baseline',
  'at most',
  'at least',
  'percent',
  'money',
  'duration',
  'ratio',
  'multiple',
  'zero',
  'level',
  'count',
];
/** Who says it: an order, a statement about a subject, or a bare phrase. */
const MOODS = ['order', 'own', 'made', 'said', 'phrase'] as const;
type Mood = (typeof MOODS)[number];

const FLAGS = [
  'bias',
  'no subject',
  'zero first',
  'by themselves',
  'outsiders',
  'a quality',
  'compared',
  'more or less',
  'of all',
  'new thing',
  'a rate',
  'within a time',
  'amount',
  'share',
  'purpose',
  'purpose measured',
  'means',
  'own voice',
  'name in it',
  'tick',
  'wrapped',
  'agent people',
  'agent team',
  'metric word',
  'trouble word',
  'people word',
  'staff word',
  'taken word',
  'deliverable word',
  'work word',
  'asset word',
  'team word',
  'deliverable words',
  'state word',
  'said state',
  'said quality',
  'said deliverable',
  'said metric',
  'change verb inside',
  'number twice',
  'short',
  'long',
  'list',
  'article first',
  'version',
  'labelled',
  'starred people with number',
  'share of people',
  'share of deliverable',
  'staff did',
  'time bound all',
  'no digits',
  'made better',
  'means without measure',
  'counted others',
] as const;
export type Flag = (typeof FLAGS)[number];

/** Prepositions that tie a thing to the clause; what stands behind them tells who acts, or what has what. */
const RELATIONS = [
  'of',
  'by',
  'from',
  'for',
  'with',
  'in',
  'on',
  'to',
  'at',
  'per',
  'without',
  'across',
  'outside',
  'between',
  'within',
] as const;
const RELATION = new Set<string>(RELATIONS);

/** Small words that a result and a piece of work use differently. */
const SMALL_WORDS = ['within', 'outside', 'after', 'before', 'without', 'their', 'its', 'not', 'back', 'it', 'who', 'each', 'every', 'than', 'when', 'where', 'them', 'they', 'own', 'other', 'via', 'until', 'because', 'one', 'first', 'once', 'any', 'day', 'days', 'week', 'month', 'hour', 'hours', 'minutes', 'time', 'last', 'next', 'per', 'incl', 'everything', 'anything', 'somebody', 'into'
] as const;
const SMALL = new Set<string>(SMALL_WORDS);

/** Marks whose meaning depends on what the clause does. */
const MARKED = [
  'quality',
  'compared',
  'more',
  'less',
  'zero',
  'all',
  'self',
  'outside',
  'new',
  'state',
  'own',
] as const;

/** How many of a kind a phrase speaks of. */
const COUNTS = ['one', 'many', 'number', 'share', 'all', 'no'] as const;

/** The features of the outcome-or-output model. */
export const clauseSpace = new FeatureSpace();

const flag = clauseSpace.block('', FLAGS);
const form = clauseSpace.block('form', FORMS);
const verb = clauseSpace.block('verb', VERBS);
const formVerb = clauseSpace.block('form, verb', FORMS, VERBS);
const subject = clauseSpace.block('subject', THINGS);
const object = clauseSpace.block('object', THINGS);
const formSubject = clauseSpace.block('form, subject', FORMS, THINGS);
const formObject = clauseSpace.block('form, object', FORMS, THINGS);
const verbObject = clauseSpace.block('verb, object', VERBS, THINGS);
const subjectVerb = clauseSpace.block('subject, verb', THINGS, VERBS);
const measure = clauseSpace.block('measure', MEASURES);
const plainMeasure = clauseSpace.block('number', MEASURES);
const verbMeasure = clauseSpace.block('verb, measure', VERBS, MEASURES);
const formMeasure = clauseSpace.block('form, measure', FORMS, MEASURES);
const thingMeasure = clauseSpace.block('measured, measure', THINGS, MEASURES);
const moodThing = clauseSpace.block('mood, measured', MOODS, THINGS);
const modified = clauseSpace.block('modifier, head', THINGS, THINGS);
const shareOf = clauseSpace.block('share of', THINGS);
const countOf = clauseSpace.block('count of', THINGS);
const relation = clauseSpace.block('relation', RELATIONS, THINGS);
const counted = clauseSpace.block('counted', THINGS, COUNTS);
const objectMeasure = clauseSpace.block('object, measure', THINGS, MEASURES);
const moodTime = clauseSpace.block('in time', MOODS);
const verbTime = clauseSpace.block('in time, verb', VERBS);
const smallWord = clauseSpace.block('word', SMALL_WORDS);
const modifierWord = clauseSpace.block('modifier', THINGS);
const headWord = clauseSpace.block('noun', THINGS);
const headOf = clauseSpace.block('head, of', THINGS, THINGS);
const moodWord = clauseSpace.block('mood, word', MOODS, THINGS);
const moodMark = clauseSpace.block('mood, mark', MOODS, MARKED);
const subjectObject = clauseSpace.block('subject, object', THINGS, THINGS);
const verbCounted = clauseSpace.block('verb, counted', VERBS, THINGS);
const purposeVerb = clauseSpace.block('purpose', VERBS);

/** The features that fired, with the words that they fired on. */
export class Fired {
  readonly features: number[] = [];
  readonly at: number[] = [];
  readonly end: number[] = [];

  /** A feature without words has `at` -1. */
  add(feature: number, at: number, end: number): void {
    this.features.push(feature);
    this.at.push(at);
    this.end.push(end);
  }
}

export function moodOf(clause: Clause): Mood {
  switch (clause.form) {
    case 'imperative':
    case 'gerund':
    case 'enabling':
      return 'order';
    case 'past':
    case 'own':
      return 'own';
    case 'passive':
    case 'existence':
    case 'state':
    case 'possession':
    case 'capability':
      return 'made';
    case 'phrase':
      return 'phrase';
    default:
      return 'said';
  }
}

/** Whether a phrase is where a number stands. */
function holds(phrase: Phrase, at: number): boolean {
  return phrase.number >= 0 && at >= phrase.first - 1 && at < phrase.end;
}

/** The phrase whose thing the deciding number is about. */
export function measuredPhrase(clause: Clause): Phrase {
  const { measured } = clause;
  if (measured.at >= 0) {
    if (clause.counted.head >= 0) return clause.counted;
    if (clause.form === 'possession' && clause.object.head >= 0) return clause.object;
    if (holds(clause.object, measured.at)) return clause.object;
    if (holds(clause.subject, measured.at)) return clause.subject;
  }
  const mood = moodOf(clause);
  if (mood === 'order' || mood === 'own') return clause.object;
  return clause.subject;
}

const WORD_FLAGS = new Map<string, Flag>([
  ['gauge', 'metric word'],
  ['metric', 'metric word'],
  ['trouble', 'trouble word'],
  ['people', 'people word'],
  ['staff', 'staff word'],
  ['taken', 'taken word'],
  ['deliverable', 'deliverable word'],
  ['work', 'work word'],
  ['pace', 'work word'],
  ['asset', 'asset word'],
  ['team', 'team word'],
]);

/** Fires every feature of a clause. */
export function fireFeatures(words: readonly Word[], clause: Clause, labelled: boolean, fired: Fired): void {
  const on = (name: Flag, at = -1, end = at + 1) => fired.add(flag.one(name), at, end);
  const one = (target: Block, name: string, at: number, end: number) => fired.add(target.one(name), at, end);
  const two = (target: Block, a: string, b: string, at: number, end: number) => fired.add(target.two(a, b), at, end);

  const { measured } = clause;
  const f = clause.form;
  const v = clause.verbClass;
  const s = clause.subject.thing;
  const o = clause.object.thing;
  const m = measured.kind;
  const verbAt = clause.verb;
  const verbEnd = clause.verb + 1;
  const subjectAt = clause.subject.head;
  const objectAt = clause.object.head;

  on('bias');
  one(form, f, verbAt, verbEnd);
  one(verb, v, verbAt, verbEnd);
  two(formVerb, f, v, verbAt, verbEnd);
  one(measure, m, measured.at, measured.end);
  one(plainMeasure, measured.plain, measured.at, measured.end);
  two(verbMeasure, v, m, measured.at, measured.end);
  two(formMeasure, f, m, measured.at, measured.end);

  if (clause.subject.head >= 0) two(counted, s, countOfPhrase(words, clause.subject), subjectAt, clause.subject.end);
  if (clause.subject.head >= 0 && clause.object.head >= 0) two(subjectObject, s, o, objectAt, clause.object.end);
  if (clause.counted.head >= 0) two(verbCounted, v, clause.counted.thing, clause.counted.first, clause.counted.end);
  if (clause.object.head >= 0) two(objectMeasure, o, m, objectAt, clause.object.end);
  const about = measuredPhrase(clause);
  const { thing } = about;
  two(thingMeasure, thing, m, about.head, about.end);
  two(moodThing, moodOf(clause), thing, about.head, about.end);
  if (clause.subject !== about || clause.subject.head >= 0) {
    one(subject, s, subjectAt, clause.subject.end);
    two(formSubject, f, s, subjectAt, clause.subject.end);
    two(subjectVerb, s, v, subjectAt, verbEnd);
  } else on('no subject');
  if (clause.object.head >= 0) {
    one(object, o, objectAt, clause.object.end);
    two(formObject, f, o, objectAt, clause.object.end);
    two(verbObject, v, o, objectAt, clause.object.end);
    two(modified, clause.object.modifier, o, objectAt, clause.object.end);
  } else if (clause.subject.head >= 0) two(modified, clause.subject.modifier, s, subjectAt, clause.subject.end);
  if (about.amount === 'share' || (measured.plain === 'percent' && about.number >= 0)) {
    on('share', about.first, about.end);
    one(shareOf, thing, about.first, about.end);
  }
  if (about.amount === 'count') on('amount', about.first, about.end);
  if (measured.plain === 'count' || about.amount === 'count') one(countOf, thing, about.first, about.end);
  if (measured.rate) on('a rate', measured.at, measured.end);
  if (measured.withinTime) on('within a time', measured.at, measured.end);
  if (clause.purpose !== null) {
    on('purpose', clause.purpose.first, clause.purpose.end);
    const aim = words[clause.purpose.first];
    if (aim !== undefined) one(purposeVerb, aim.sense.verb ?? 'unlisted', clause.purpose.first, clause.purpose.end);
    if (clause.aimed.kind !== 'none') on('purpose measured', clause.aimed.at, clause.aimed.end);
  }
  if (clause.means !== null) on('means', clause.means.first, clause.means.end);
  if (clause.means !== null && measured.kind === 'none') on('means without measure', clause.means.first, clause.means.end);
  if (clause.wrapped) on('wrapped', clause.first);
  if (clause.agent.thing === 'people' || clause.agent.thing === 'unknown' || (clause.agent.head >= 0 && clause.agent.number >= 0))
    on('agent people', clause.agent.first, clause.agent.end);
  else if (clause.agent.head >= 0) on('agent team', clause.agent.first, clause.agent.end);
  if (labelled) on('labelled', clause.first);

  for (let i = clause.first + 1; i + 1 < clause.core; i++) {
    const word = words[i]!;
    if (word.kind !== 'word' || !RELATION.has(word.lower) || word.counted) continue;
    const phrase = readPhrase(words, i + 1, clause.core);
    const tied = (phrase.marks & MARK.outside) !== 0 ? 'people' : phrase.head >= 0 ? phrase.thing : isPerson(words[i + 1]!) ? 'people' : 'none';
    two(relation, word.lower, tied, i, Math.max(phrase.end, i + 2));
  }
  if (about.head >= 0 && words[about.end]?.lower === 'of' && about.end < clause.core) {
    const inner = readPhrase(words, about.end + 1, clause.core);
    two(headOf, thing, inner.thing, about.head, inner.end);
  }
  if (isTimed(words, clause)) {
    one(moodTime, moodOf(clause), measured.at, measured.end);
    one(verbTime, v, measured.at, measured.end);
  }
  fireWords(words, clause, fired, on);
}

function isPerson(word: Word): boolean {
  return (
    (word.sense.marks & MARK.pronoun) !== 0 &&
    (word.lower.endsWith('body') || word.lower.endsWith('one') || word.lower === 'others' || word.lower === 'outside')
  );
}

/** Whether the clause says how soon or how often: 'within 24 hours', 'the same day', '9 times in 10'. */
function isTimed(words: readonly Word[], clause: Clause): boolean {
  for (let i = clause.first; i < clause.end; i++) {
    const word = words[i]!;
    if ((word.sense.marks & MARK['in time']) !== 0) return true;
    if (word.quantity !== null && i > clause.first && isDuration(word.quantity.unit)) {
      const { lower } = words[i - 1]!;
      if (
        (lower === 'in' && isShort(word.quantity.unit)) || lower === 'within' ||
        lower === 'under' ||
        lower === 'inside' ||
        lower === '<' ||
        lower === '≤' ||
        lower === '<=' ||
        lower === 'than'
      )
        return true;
    }
  }
  return false;
}

/** A time too short to be a deadline. */
function isShort(unit: string | null): boolean {
  return unit === 'ms' || unit === 's' || unit === 'min' || unit === 'h' || unit === 'seconds' || unit === 'minutes' || unit === 'hours';
}

function countOfPhrase(words: readonly Word[], phrase: Phrase): (typeof COUNTS)[number] {
  if ((phrase.marks & MARK.zero) !== 0) return 'no';
  if (phrase.amount === 'share') return 'share';
  if ((phrase.marks & MARK.all) !== 0) return 'all';
  if (phrase.number >= 0) return words[phrase.number]!.quantity?.unit === '%' ? 'share' : 'number';
  return words[phrase.head]!.sense.plural ? 'many' : 'one';
}

/** Features of single words, wherever they stand in the clause proper. */
function fireWords(
  words: readonly Word[],
  clause: Clause,
  fired: Fired,
  on: (name: Flag, at?: number, end?: number) => void,
): void {
  const { core, first } = clause;
  const mood = moodOf(clause);
  const seen = new Set<string>();
  let deliverables = 0;
  let commas = 0;
  let digits = 0;
  let marks = 0;
  for (let i = first; i < core; i++) {
    const word = words[i]!;
    if (word.quantity !== null) digits++;
    if (SMALL.has(word.lower) && !seen.has(word.lower)) {
      seen.add(word.lower);
      fired.add(smallWord.one(word.lower), i, i + 1);
    }
    if (word.kind === 'symbol') {
      if (word.lower === ',' || word.lower === '+') commas++;
      if (word.lower === '✅' || word.lower === '✔' || word.lower === '✔️' || word.lower === '✓') on('tick', i);
      continue;
    }
    if (word.kind === 'name') {
      if (!seen.has('name')) on('name in it', i);
      seen.add('name');
      continue;
    }
    const { sense } = word;
    if (sense.noun !== null) {
      const name = WORD_FLAGS.get(sense.noun);
      if (name !== undefined) {
        if (sense.noun === 'deliverable' && ++deliverables === 2) on('deliverable words', i);
        const next = words[i + 1];
        const modifies = next !== undefined && i + 1 < core && next.kind === 'word' && nominal(next) && !next.counted;
        if (modifies) fired.add(modifierWord.one(sense.noun!), i, i + 1);
        else if (!seen.has(`${name} head`)) {
          seen.add(`${name} head`);
          fired.add(headWord.one(sense.noun!), i, i + 1);
        }
        if (!seen.has(name)) {
          on(name, i);
          fired.add(moodWord.two(mood, sense.noun!), i, i + 1);
        }
        seen.add(name);
      }
    }
    const fresh = sense.marks & ~marks;
    marks |= sense.marks;
    if (fresh !== 0) {
      for (const name of MARKED) if ((fresh & MARK[name]) !== 0) fired.add(moodMark.two(mood, name), i, i + 1);
      if ((fresh & MARK.zero) !== 0 && i <= first + 1) on('zero first', i);
      if ((fresh & MARK.self) !== 0) on('by themselves', i);
      if ((fresh & MARK.outside) !== 0) on('outsiders', i);
      if ((fresh & MARK.quality) !== 0) on('a quality', i);
      if ((fresh & MARK.compared) !== 0) on('compared', i);
      if ((fresh & (MARK.more | MARK.less)) !== 0) on('more or less', i);
      if ((fresh & MARK.all) !== 0) on('of all', i);
      if ((fresh & MARK.new) !== 0) on('new thing', i);
      if ((fresh & MARK.own) !== 0) on('own voice', i);
      if ((fresh & MARK.state) !== 0) on('state word', i);
    }
    if (i > first && (sense.verb === 'raise' || sense.verb === 'lower') && sense.noun === null)
      on('change verb inside', i);
    if (
      /^v\d|^\d+\.\d+|^mvp$|^ga$|^beta$|^alpha$|^poc$/.test(word.lower) &&
      word.quantity === null &&
      !seen.has('version')
    ) {
      seen.add('version');
      on('version', i);
    }
  }
  const base = clause.verb >= 0 ? words[clause.verb]!.sense.base : '';
  if ((base === 'make' || base === 'keep' || base === 'get') && (marks & (MARK.compared | MARK.quality)) !== 0)
    on('made better', clause.verb);
  if (clause.complement >= 0) {
    const said = words[clause.complement]!;
    if ((said.sense.marks & MARK.state) !== 0) on('said state', clause.complement);
    if ((said.sense.marks & MARK.quality) !== 0) on('said quality', clause.complement);
  }
  if (clause.form === 'state' && clause.object.thing === 'deliverable') on('said deliverable', clause.object.head);
  if (clause.form === 'state' && (clause.object.thing === 'metric' || clause.object.thing === 'gauge')) on('said metric', clause.object.head);
  if ((marks & MARK.all) !== 0 && clause.measured.plain === 'duration')
    on('time bound all', clause.measured.at, clause.measured.end);
  if (digits >= 2) on('number twice');
  if (digits === 0) on('no digits');
  if (commas >= 2) on('list');
  const length = core - first;
  if (length <= 4) on('short');
  if (length >= 16) on('long');
  const opening = words[first];
  if (opening !== undefined && (opening.lower === 'a' || opening.lower === 'an' || opening.lower === 'the'))
    on('article first', first);
}
