/**
 * What the judgement looks at: named, readable features of a clause as it was read. Each fires on words that can be
 * shown. The weights are in `weights.ts`; a feature without one counts nothing.
 */
import { type Block, FeatureSpace } from './featureSpace.ts';
import { MARK } from './lexicon/lexicon.ts';
import type { Clause, Form } from './read/clause.ts';
import type { MeasureKind } from './read/measured.ts';
import type { Phrase, Thing } from './read/phrase.ts';
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
  'metric',
  'trouble',
  'taken',
  'people',
  'staff',
  'team',
  'deliverable',
  'work',
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
] as const;
export type Flag = (typeof FLAGS)[number];

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

function moodOf(clause: Clause): Mood {
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
    if (holds(clause.object, measured.at)) return clause.object;
    if (holds(clause.subject, measured.at)) return clause.subject;
  }
  const mood = moodOf(clause);
  if (mood === 'order' || mood === 'own') return clause.object;
  return clause.subject;
}

const WORD_FLAGS = new Map<string, Flag>([
  ['metric', 'metric word'],
  ['trouble', 'trouble word'],
  ['people', 'people word'],
  ['staff', 'staff word'],
  ['taken', 'taken word'],
  ['deliverable', 'deliverable word'],
  ['work', 'work word'],
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
  if (clause.wrapped) on('wrapped', clause.first);
  if (clause.agent.thing === 'people' || clause.agent.thing === 'unknown')
    on('agent people', clause.agent.first, clause.agent.end);
  else if (clause.agent.head >= 0) on('agent team', clause.agent.first, clause.agent.end);
  if (labelled) on('labelled', clause.first);

  fireWords(words, clause, on);
}

/** Features of single words, wherever they stand in the clause proper. */
function fireWords(words: readonly Word[], clause: Clause, on: (name: Flag, at?: number, end?: number) => void): void {
  const { core, first } = clause;
  const seen = new Set<string>();
  let deliverables = 0;
  let commas = 0;
  let digits = 0;
  let marks = 0;
  for (let i = first; i < core; i++) {
    const word = words[i]!;
    if (word.quantity !== null) digits++;
    if (word.kind === 'symbol') {
      if (word.lower === ',' || word.lower === '+' || word.lower === '/') commas++;
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
        if (!seen.has(name)) on(name, i);
        seen.add(name);
      }
    }
    const fresh = sense.marks & ~marks;
    marks |= sense.marks;
    if (fresh !== 0) {
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
    if (/^v\d|^\d+\.\d+|^mvp$|^ga$|^beta$|^alpha$|^poc$/.test(word.lower)) on('version', i);
  }
  if (clause.complement >= 0) {
    const said = words[clause.complement]!;
    if ((said.sense.marks & MARK.state) !== 0) on('said state', clause.complement);
    if ((said.sense.marks & MARK.quality) !== 0) on('said quality', clause.complement);
  }
  if (clause.form === 'state' && clause.object.thing === 'deliverable') on('said deliverable', clause.object.head);
  if (clause.form === 'state' && clause.object.thing === 'metric') on('said metric', clause.object.head);
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
