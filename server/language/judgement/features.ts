/**
 * What the judgement looks at: named, readable features of a clause as it was read. Each fires on words that can be
 * shown. The weights are in `weights.ts`; a feature without one counts nothing.
 */
import { type Code, Codes } from './codes.ts';
import { clauseSpace, type Firing } from './fired.ts';
import { MARK } from './lexicon/lexicon.ts';
import { RELATIONS } from './lexicon/smallWords.ts';
import { FORMS, MEASURES, MOODS, type Mood, measuredPhrase, moodOf, THINGS, VERBS } from './parts.ts';
import type { Clause, Form } from './read/clause.ts';
import { isDuration, type Measured, type MeasureKind } from './read/measured.ts';
import { type Phrase, readPhrase, type Thing } from './read/phrase.ts';
import type { Word } from './read/words.ts';
import { fireNeighbours, fireWords } from './wordFeatures.ts';

/** How many of a kind a phrase speaks of. */
const COUNTS = new Codes(['one', 'many', 'number', 'share', 'all', 'no']);

/** Who does it in a passive. */
const AGENTS = new Codes(['people', 'team']);

const FLAG = clauseSpace.flags('flag', [
  'always',
  'nothing is named',
  'a rate',
  'within a time',
  'counts',
  'shares',
  'has a purpose',
  'purpose has a measure',
  'has means',
  'means without a measure',
  'wrapped',
  'done by people',
  'done by the team',
  'labelled',
  'made better',
  'so often',
  'says a state',
  'says a quality',
  'says a deliverable',
  'says a metric',
  'all in a time',
  'two numbers',
  'no number',
  'short',
  'long',
]);

const forms = clauseSpace.block('form', FORMS);
const verbs = clauseSpace.block('verb', VERBS);
const formVerb = clauseSpace.block('form, verb', FORMS, VERBS);
const subjects = clauseSpace.block('subject', THINGS);
const objects = clauseSpace.block('object', THINGS);
const formSubject = clauseSpace.block('form, subject', FORMS, THINGS);
const formObject = clauseSpace.block('form, object', FORMS, THINGS);
const verbObject = clauseSpace.block('verb, object', VERBS, THINGS);
const subjectVerb = clauseSpace.block('subject, verb', THINGS, VERBS);
const subjectObject = clauseSpace.block('subject, object', THINGS, THINGS);
const subjectCount = clauseSpace.block('subject, how many', THINGS, COUNTS);
const measures = clauseSpace.block('measure', MEASURES);
const numbers = clauseSpace.block('number', MEASURES);
const verbMeasure = clauseSpace.block('verb, measure', VERBS, MEASURES);
const formMeasure = clauseSpace.block('form, measure', FORMS, MEASURES);
const objectMeasure = clauseSpace.block('object, measure', THINGS, MEASURES);
const measuredMeasure = clauseSpace.block('measured, measure', THINGS, MEASURES);
const moodMeasured = clauseSpace.block('mood, measured', MOODS, THINGS);
const measuredOf = clauseSpace.block('measured, of', THINGS, THINGS);
const verbCounted = clauseSpace.block('verb, counted', VERBS, THINGS);
const shareOf = clauseSpace.block('share of', THINGS);
const countOf = clauseSpace.block('count of', THINGS);
const bareCount = clauseSpace.block('bare count of', THINGS);
const modifierHead = clauseSpace.block('modifier, head', THINGS, THINGS);
const relations = clauseSpace.block('relation', RELATIONS, THINGS);
const whole = clauseSpace.block('a hundred percent', MOODS);
const agentVerb = clauseSpace.block('done by, verb', AGENTS, VERBS);
const timeMood = clauseSpace.block('in time', MOODS);
const timeVerb = clauseSpace.block('in time, verb', VERBS);
const timeThing = clauseSpace.block('in time, measured', THINGS);
const purposeVerb = clauseSpace.block('purpose', VERBS);

const NO_THING = THINGS.of('none');

/** The parts of a clause by their codes, which all pairs of them are made of. */
interface Parts {
  readonly mood: Code<Mood>;
  readonly form: Code<Form>;
  readonly verb: Code<Clause['verbClass']>;
  readonly subject: Code<Thing>;
  readonly object: Code<Thing>;
  readonly kind: Code<MeasureKind>;
  readonly plain: Code<MeasureKind>;
}

function partsOf({ form, verbClass, subject, object, measured }: Clause, mood: Mood): Parts {
  return {
    mood: MOODS.of(mood),
    form: FORMS.of(form),
    verb: VERBS.of(verbClass),
    subject: THINGS.of(subject.thing),
    object: THINGS.of(object.thing),
    kind: MEASURES.of(measured.kind),
    plain: MEASURES.of(measured.plain),
  };
}

/** Fires every feature of a clause. */
export function fireFeatures(words: readonly Word[], clause: Clause, labelled: boolean, fired: Firing): void {
  const parts = partsOf(clause, moodOf(clause));
  fired.add(FLAG.always, -1, 0);
  fireVerb(clause, parts, fired);
  fireThings(words, clause, parts, fired);
  fireMeasure(words, clause, parts, fired);
  fireTails(words, clause, labelled, parts, fired);
  fireRelations(words, clause, fired);
  fireSaid(words, clause, fired);
  fireWords(words, clause, parts.mood, fired);
  fireNeighbours(words, clause, fired);
}

function fireVerb({ verb: at }: Clause, { form, verb }: Parts, fired: Firing): void {
  fired.add(forms.one(form), at, at + 1);
  fired.add(verbs.one(verb), at, at + 1);
  fired.add(formVerb.two(form, verb), at, at + 1);
}

/** Who and what: subject, object, and how they go with the verb and with each other. */
function fireThings(words: readonly Word[], clause: Clause, parts: Parts, fired: Firing): void {
  const { subject, object, verb: at } = clause;
  const { form, verb } = parts;
  if (subject.head >= 0) {
    const { head, end } = subject;
    fired.add(subjects.one(parts.subject), head, end);
    fired.add(formSubject.two(form, parts.subject), head, end);
    fired.add(subjectVerb.two(parts.subject, verb), head, Math.max(end, at + 1));
    fired.add(subjectCount.two(parts.subject, COUNTS.of(countOfPhrase(words, subject))), head, end);
    if (object.head >= 0) fired.add(subjectObject.two(parts.subject, parts.object), object.head, object.end);
  } else {
    fired.add(subjectVerb.two(NO_THING, verb), at, at + 1);
    if (object.head < 0) fired.add(FLAG['nothing is named'], -1, 0);
  }
  if (object.head >= 0) {
    const { head, end } = object;
    fired.add(objects.one(parts.object), head, end);
    fired.add(formObject.two(form, parts.object), head, end);
    fired.add(verbObject.two(verb, parts.object), at, at + 1);
    fired.add(modifierHead.two(THINGS.of(object.modifier), parts.object), head, end);
    fired.add(objectMeasure.two(parts.object, parts.kind), head, end);
  } else if (subject.head >= 0)
    fired.add(modifierHead.two(THINGS.of(subject.modifier), parts.subject), subject.head, subject.end);
}

/** What is measured or counted, by how telling a number, and what for a verb does it. */
function fireMeasure(words: readonly Word[], clause: Clause, parts: Parts, fired: Firing): void {
  const { measured, counted } = clause;
  const { at, end, plain } = measured;
  const { mood, form, verb, kind } = parts;
  const about = measuredPhrase(clause);
  const thing = THINGS.of(about.thing);
  fired.add(measures.one(kind), at, end);
  fired.add(numbers.one(parts.plain), at, end);
  fired.add(verbMeasure.two(verb, kind), at, end);
  fired.add(formMeasure.two(form, kind), at, end);
  fired.add(measuredMeasure.two(thing, kind), about.head, about.end);
  fired.add(moodMeasured.two(mood, thing), about.head, about.end);
  if (counted.head >= 0) fired.add(verbCounted.two(verb, THINGS.of(counted.thing)), counted.first, counted.end);
  if (about.amount === 'share' || (plain === 'percent' && about.number >= 0)) {
    fired.add(FLAG.shares, about.first, about.end);
    fired.add(shareOf.one(thing), about.first, about.end);
  }
  if (about.amount === 'count') fired.add(FLAG.counts, about.first, about.end);
  if (plain === 'count' || about.amount === 'count') fired.add(countOf.one(thing), about.first, about.end);
  if (isBareCount(words, clause)) fired.add(bareCount.one(thing), about.first, about.end);
  if (measured.rate) fired.add(FLAG['a rate'], at, end);
  if (measured.withinTime) fired.add(FLAG['within a time'], at, end);
  if (about.head >= 0 && about.end < clause.core && words[about.end]!.lower === 'of') {
    const inner = readPhrase(words, about.end + 1, clause.core);
    fired.add(measuredOf.two(thing, THINGS.of(inner.thing)), about.head, inner.end);
  }
  if (plain === 'percent' && isWhole(words, measured)) fired.add(whole.one(mood), at, end);
  const time = timeIn(words, clause);
  if (time >= 0) {
    fired.add(timeMood.one(mood), time, time + 1);
    fired.add(timeVerb.one(verb), time, time + 1);
    fired.add(timeThing.one(thing), time, time + 1);
  }
}

/** Purpose, means, and who it is done by. */
function fireTails(words: readonly Word[], clause: Clause, labelled: boolean, { verb }: Parts, fired: Firing): void {
  const { purpose, means, agent, aimed } = clause;
  if (purpose !== null) {
    fired.add(FLAG['has a purpose'], purpose.first, purpose.end);
    const aim = VERBS.of(words[purpose.first]!.sense.verb ?? 'unlisted');
    fired.add(purposeVerb.one(aim), purpose.first, purpose.end);
    if (aimed.kind !== 'none') fired.add(FLAG['purpose has a measure'], aimed.at, aimed.end);
  }
  if (means !== null) {
    fired.add(FLAG['has means'], means.first, means.end);
    if (clause.measured.kind === 'none') fired.add(FLAG['means without a measure'], means.first, means.end);
  }
  if (agent.head >= 0) {
    const others =
      agent.thing === 'people' ||
      agent.thing === 'unknown' ||
      (agent.number >= 0 && agent.thing !== 'staff') ||
      (agent.marks & MARK.self) !== 0;
    fired.add(others ? FLAG['done by people'] : FLAG['done by the team'], agent.first, agent.end);
    fired.add(agentVerb.two(AGENTS.of(others ? 'people' : 'team'), verb), agent.first, agent.end);
  }
  if (clause.wrapped) fired.add(FLAG.wrapped, clause.first, clause.first + 1);
  if (labelled) fired.add(FLAG.labelled, clause.first, clause.first + 1);
}

function fireRelations(words: readonly Word[], clause: Clause, fired: Firing): void {
  for (let i = clause.first + 1; i + 1 < clause.core; i++) {
    const { entry, sense, counted } = words[i]!;
    const { relation } = entry;
    if (relation === null || (sense.marks & MARK.preposition) === 0 || counted) continue;
    const phrase = readPhrase(words, i + 1, clause.core);
    const { agent } = clause;
    const thing = THINGS.of(agent.head >= 0 && agent.first === i + 1 ? agent.thing : tiedThing(words[i + 1]!, phrase));
    fired.add(relations.two(relation, thing), i, Math.max(phrase.end, i + 2));
  }
}

/** What a preposition ties: 'by somebody', 'from outside researchers' are people whoever they are. */
function tiedThing(first: Word, phrase: Phrase): Thing {
  if ((phrase.marks & MARK.outside) !== 0) return 'people';
  if (phrase.head >= 0) return phrase.thing;
  const person = (first.sense.marks & MARK.pronoun) !== 0 && /(?:body|one|others)$/.test(first.lower);
  return person ? 'people' : 'none';
}

/** What a copula says of its subject, and how much is said at all. */
function fireSaid(words: readonly Word[], clause: Clause, fired: Firing): void {
  const { complement, object } = clause;
  if (complement >= 0) {
    const { marks } = words[complement]!.sense;
    if ((marks & MARK.state) !== 0) fired.add(FLAG['says a state'], complement, complement + 1);
    if ((marks & MARK.quality) !== 0) fired.add(FLAG['says a quality'], complement, complement + 1);
  }
  if (clause.form === 'state') {
    if (object.thing === 'deliverable') fired.add(FLAG['says a deliverable'], object.head, object.end);
    if (object.thing === 'metric' || object.thing === 'gauge')
      fired.add(FLAG['says a metric'], object.head, object.end);
  }
  let count = 0;
  let marks = 0;
  for (let i = clause.first; i < clause.core; i++) {
    if (words[i]!.quantity !== null) count++;
    marks |= words[i]!.sense.marks;
  }
  if (count === 0) fired.add(FLAG['no number'], -1, 0);
  if (count >= 2) fired.add(FLAG['two numbers'], clause.measured.at, clause.measured.end);
  if ((marks & MARK.all) !== 0 && clause.measured.plain === 'duration')
    fired.add(FLAG['all in a time'], clause.measured.at, clause.measured.end);
  const base = clause.verb >= 0 ? words[clause.verb]!.sense.base : '';
  if ((base === 'make' || base === 'keep' || base === 'get') && (marks & (MARK.compared | MARK.quality)) !== 0)
    fired.add(FLAG['made better'], clause.verb, clause.verb + 1);
  const often = oftenIn(words, clause);
  if (often >= 0) fired.add(FLAG['so often'], often, often + 1);
  const length = clause.core - clause.first;
  if (length <= 4) fired.add(FLAG.short, -1, 0);
  if (length >= 16) fired.add(FLAG.long, -1, 0);
}

/** A hundred percent is all of it: done or not done, rather than more or less. */
function isWhole(words: readonly Word[], { at, end }: Measured): boolean {
  for (let i = at; i < end; i++) if (words[i]!.quantity?.value === 100) return true;
  return false;
}

const SOURCES: ReadonlySet<string> = new Set(['about', 'by', 'from', 'in', 'outside', 'through']);

/** '12 interviews', 'Two surveys a year': so many of something, and nothing said of who gives them or where they are. */
function isBareCount(words: readonly Word[], clause: Clause): boolean {
  const { form, measured, first, core } = clause;
  if (form !== 'phrase' || measured.kind !== 'count' || measured.at !== first) return false;
  for (let i = first; i < core; i++) {
    const { lower, sense } = words[i]!;
    if (SOURCES.has(lower) || (sense.marks & (MARK.outside | MARK.self)) !== 0) return false;
  }
  return true;
}

const BEFORE_TIME: ReadonlySet<string> = new Set(['within', 'under', 'inside', '<', '≤', '<=', 'than']);
const SHORT_TIMES: ReadonlySet<string> = new Set(['ms', 's', 'min', 'h', 'seconds', 'minutes', 'hours']);

/** The word that says how soon or how often: 'within 24 hours', 'the same day', '9 times in 10'; -1 without one. */
function timeIn(words: readonly Word[], clause: Clause): number {
  for (let i = clause.first; i < clause.end; i++) {
    const { sense, quantity } = words[i]!;
    if ((sense.marks & MARK['in time']) !== 0) return i;
    if (quantity === null || i === clause.first || !isDuration(quantity.unit)) continue;
    const before = words[i - 1]!.lower;
    // A time too short to be a deadline needs no more than 'in'.
    if (BEFORE_TIME.has(before) || (before === 'in' && SHORT_TIMES.has(quantity.unit!))) return i;
  }
  return -1;
}

/** The second number of 'nine pallets in ten', '49 days out of 50': how often a thing goes well; -1 without one. */
function oftenIn(words: readonly Word[], clause: Clause): number {
  let number = -1;
  for (let i = clause.first; i < clause.end; i++) {
    const word = words[i]!;
    if (word.kind !== 'number' && word.quantity === null) continue;
    const before = i > clause.first ? words[i - 1]!.lower : '';
    const near = number >= 0 && i - number <= 5;
    if (near && (before === 'in' || (before === 'of' && words[i - 2]?.lower === 'out'))) return i;
    number = i;
  }
  return -1;
}

function countOfPhrase(words: readonly Word[], phrase: Phrase): (typeof COUNTS.names)[number] {
  if ((phrase.marks & MARK.zero) !== 0) return 'no';
  if (phrase.amount === 'share') return 'share';
  if ((phrase.marks & MARK.all) !== 0) return 'all';
  if (phrase.number >= 0) return words[phrase.number]!.quantity?.unit === '%' ? 'share' : 'number';
  return words[phrase.head]!.sense.plural ? 'many' : 'one';
}
