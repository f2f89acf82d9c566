/** The names of a clause's parts, as the features combine them. */
import { Codes } from './codes.ts';
import type { Clause, Form } from './read/clause.ts';
import type { MeasureKind } from './read/measured.ts';
import type { Phrase, Thing } from './read/phrase.ts';

export const FORMS = new Codes<Form>([
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
]);
export const VERBS = new Codes<Clause['verbClass']>([
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
]);
export const THINGS = new Codes<Thing>([
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
]);
export const MEASURES = new Codes<MeasureKind>([
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
]);

/** What a clause does, in five: orders, tells of the writer, says what is made, says how things go, names. */
export const MOODS = new Codes(['order', 'own', 'made', 'said', 'phrase']);
export type Mood = (typeof MOODS.names)[number];

/** What a clause does. */
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

/** The phrase whose thing the deciding number is about. */
export function measuredPhrase(clause: Clause): Phrase {
  const { measured, counted, object, subject } = clause;
  if (measured.at >= 0) {
    if (counted.head >= 0) return counted;
    if (clause.form === 'possession' && object.head >= 0) return object;
    if (holds(object, measured.at)) return object;
    if (holds(subject, measured.at)) return subject;
  }
  const mood = moodOf(clause);
  return mood === 'order' || mood === 'own' ? object : subject;
}

/** Whether a phrase is where a number stands. */
function holds(phrase: Phrase, at: number): boolean {
  return phrase.number >= 0 && at >= phrase.first - 1 && at < phrase.end;
}
