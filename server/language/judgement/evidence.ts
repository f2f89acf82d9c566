/** Says which words decided and why, from the features that weighed most. */
import { itemAt } from '../prose/reader.ts';
import type { Evidence, EvidenceRole, Place } from './judgement.ts';
import { MARK } from './lexicon/lexicon.ts';
import type { Clause } from './read/clause.ts';
import type { MeasureKind } from './read/measured.ts';
import type { Phrase, Thing } from './read/phrase.ts';
import type { Word } from './read/words.ts';
import type { Share } from './shares.ts';
import type { Weighed } from './weigh.ts';

/** Evidence weaker than this part of the strongest is left out. */
const TELLING = 0.15;
const MOST = 4;

/** What the sentence about some words needs to know of them. */
interface Told {
  readonly role: EvidenceRole;
  readonly toward: Evidence['toward'];
  readonly thing: Thing;
  /** Of people: whether they do it, it comes from them, or they are found or brought together; else it is seen with them. */
  readonly part: 'does' | 'gives' | 'takes' | null;
  /** Of a number its kind, else ‘none’. */
  readonly measure: MeasureKind;
}

/** Words that decided; why is put into words when it is read. */
class Telling implements Evidence {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #told: Told;

  constructor(text: string, place: Place, told: Told) {
    this.start = place.start;
    this.end = place.end;
    this.#text = text;
    this.#told = told;
  }

  get role(): EvidenceRole {
    return this.#told.role;
  }

  get toward(): Evidence['toward'] {
    return this.#told.toward;
  }

  get because(): string {
    return because(this.#text.slice(this.start, this.end), this.#told);
  }
}

/** The evidence of a clause of `text`, strongest first; of the parts that speak for `toward` at least one. */
export function evidenceOf(text: string, weighed: Weighed, toward: 'outcome' | 'output'): Evidence[] {
  const { words, clause } = weighed;
  const parts = weighed.shares();
  if (parts.length === 0 && words.length > clause.first)
    parts.push({ at: clause.first, end: Math.max(clause.core, clause.first + 1), weight: 0 });
  const sign = toward === 'output' ? 1 : -1;
  sortBy(parts, sign);
  const roles = parts.map((part) => roleOf(words, clause, part, toward));
  // How it is told is shown only where nothing that is told speaks for the class.
  const first = itemAt(
    parts,
    roles.findIndex((role) => role !== 'wording'),
  );
  const isTold = first !== undefined && first.weight * sign > 0;
  const strongest = isTold ? first : parts[0];
  if (strongest === undefined) return [];
  const evidence: Evidence[] = [];
  for (let i = 0; i < parts.length && evidence.length < MOST; i++) {
    const part = parts[i]!;
    if (isTold && roles[i] === 'wording') continue;
    if (evidence.length > 0 && Math.abs(part.weight) < TELLING * Math.abs(strongest.weight)) continue;
    const points = evidence.length === 0 ? toward : part.weight > 0 ? 'output' : 'outcome';
    const role = points === toward ? roles[i]! : roleOf(words, clause, part, points);
    if (evidence.length > 0 && role === 'wording') continue;
    const thing = thingFor(words, clause, part, role);
    if (points !== toward && !objects(clause, role, thing)) continue;
    // What stands beside says little once something is said.
    if (evidence.length > 0 && role === 'deliverable' && !isHeadOf(clause, part)) continue;
    const place = placeOf(text, words, clause, part);
    if (evidence.some(({ start, end }) => place.start < end && start < place.end)) continue;
    const told = {
      role,
      toward: points,
      thing,
      part: partOf(words, clause, part),
      measure: kindOf(words, clause, part),
    };
    evidence.push(new Telling(text, place, told));
  }
  return evidence;
}

/**
 * Whether words that weigh against the class say something by themselves. What a result is about need not be made for it, and
 * a count of work comes no more often than the work.
 */
function objects({ measured }: Clause, role: EvidenceRole, thing: Thing): boolean {
  if (role === 'deliverable') return thing === 'deliverable';
  if (role === 'metric') return MEASURED.has(thing);
  return role !== 'measure' || measured.plain !== 'count';
}

/** Where a part stands in the text: whole words, without what joins them to those before, and a change with where it starts. */
function placeOf(text: string, words: readonly Word[], clause: Clause, part: Share): Place {
  const { measured } = clause;
  const isMeasure = measured.at >= 0 && part.at === measured.at;
  let { at } = part;
  if (isMeasure) at = measured.kind === 'change' ? startOfChange(words, clause) : isStep(words, clause) ? at - 1 : at;
  else if (at !== clause.verb) while (at < part.end - 1 && joins(words[at]!)) at++;
  let { start } = words[at]!;
  // The ‘B’ of ‘A/B test’ is half a word.
  while (start > 0 && text[start - 1] === '/') {
    start--;
    while (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1]!)) start--;
  }
  return { start, end: words[part.end - 1]!.end };
}

/** Words that only join a phrase to those before it. */
const joins = ({ sense, lower, counted }: Word): boolean =>
  !counted && ((sense.marks & MARK.preposition) !== 0 || SAYING_NOTHING.has(lower));

/** What stands before a thing and says nothing of it, unlike ‘our’: the thing is quoted without. */
const SAYING_NOTHING: ReadonlySet<string> = new Set(['the', 'a', 'an', 'all']);

/** The word that a change starts with: the ‘from’ of ‘from 2 to 4’, the number of ‘2 → 4’. */
function startOfChange(words: readonly Word[], { measured, first }: Clause): number {
  const { at } = measured;
  for (let i = at - 1; i >= Math.max(first, at - FARTHEST); i--) {
    if (words[i]!.quantity !== null) return i > first && words[i - 1]!.lower === 'from' ? i - 1 : i;
  }
  return at;
}

/** Whether a number says by how much: ‘by a third’, ‘in half’, but not ‘used by 70% of clinics’. */
function isStep(words: readonly Word[], { measured: { at, end }, first }: Clause): boolean {
  if (at <= first) return false;
  const before = words[at - 1]!.lower;
  return before === 'by' ? words[end]?.lower !== 'of' : before === 'in' && words[at]!.lower === 'half';
}

/** What kind of number the clause has, for who reads of it: a step is a change. */
function kindOf(words: readonly Word[], clause: Clause, part: Share): MeasureKind {
  const { kind, at } = clause.measured;
  if (at < 0 || at !== part.at) return 'none';
  return isStep(words, clause) || /^[+−-]/.test(words[at]!.lower) ? 'change' : kind;
}

/** No more words than these lie between the two numbers of a change. */
const FARTHEST = 6;

/** Sorts in place, by insertion: the parts of a clause are few, and the engine's own sort takes more room than they do. */
function sortBy(parts: Share[], sign: 1 | -1): void {
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i]!;
    let at = i;
    while (at > 0 && parts[at - 1]!.weight * sign < part.weight * sign) {
      parts[at] = parts[at - 1]!;
      at--;
    }
    parts[at] = part;
  }
}

function roleOf(words: readonly Word[], clause: Clause, part: Share, toward: 'outcome' | 'output'): EvidenceRole {
  const { measured, means } = clause;
  if (clause.purpose !== null && part.at >= clause.purpose.first && part.at < clause.purpose.end) return 'purpose';
  if (means !== null && part.at >= means.first && part.at < means.end) return 'means';
  const isOffer = clause.form === 'capability' && toward === 'output';
  if (isOffer && isPeople(words, clause.subject, part)) return 'user';
  if (part.at === clause.verb) {
    const { verbClass } = clause;
    if (isOffer) return 'capability';
    if (verbClass === 'raise' || verbClass === 'lower' || verbClass === 'improve') return 'change verb';
    // 'is', 'has', 'there', 'can': they say that something is so.
    const links = verbClass === 'none' || clause.form === 'capability';
    if (toward === 'output') {
      const isThing = clause.form === 'active' && MADE.has(clause.subject.thing);
      if (links || isThing || clause.form === 'passive' || clause.form === 'state') return 'state';
      return verbClass === 'act' ? 'activity' : 'delivery verb';
    }
    if (links || LOOKED_THROUGH.has(words[part.at]!.sense.base)) return 'wording';
    if (clause.form !== 'imperative' && clause.form !== 'gerund') return 'behaviour';
    return verbClass === 'keep' || verbClass === 'reach' || verbClass === 'gain' ? 'goal verb' : 'wording';
  }
  if (part.at === clause.complement) return toward === 'output' ? 'state' : 'metric';
  if (measured.at >= 0 && part.at === measured.at) {
    if (toward === 'outcome') return 'measure';
    return countsThings(words, part) ? 'own work' : 'wording';
  }
  return roleOfThing(words, clause, part, toward);
}

/** Verbs that only lead to what others do: ‘get neighbours to come’. */
const LOOKED_THROUGH: ReadonlySet<string> = new Set(['get', 'have', 'let', 'make', 'see']);

/** Whether a number counts something: not the ‘6’ of ‘wk 6’ nor the ‘one’ of ‘on one page’. */
function countsThings(words: readonly Word[], { at, end }: Share): boolean {
  const { quantity, lower } = words[at]!;
  const hasUnit = quantity !== null && quantity.unit !== null && /\d/.test(lower);
  return end - at > 1 || hasUnit || itemAt(words, at - 1)?.lower === ':';
}

/** A thing that does something is there: the bot that answers, the page that loads. */
const MADE: ReadonlySet<Thing> = new Set(['deliverable', 'asset', 'work']);

/** The role of a part that is neither verb nor number. */
function roleOfThing(words: readonly Word[], clause: Clause, part: Share, toward: 'outcome' | 'output'): EvidenceRole {
  const { lower, sense } = words[part.at]!;
  const { verb, noun, marks } = sense;
  if (lower === 'it' || (toward === 'outcome' && US.test(lower))) return 'wording';
  if ((marks & MARK['in time']) !== 0 && toward === 'outcome') return 'measure';
  const thing = thingAt(words, clause, part);
  // A day, a month, the ‘k’ of ‘22k’: in what something is counted.
  if (thing === 'unit' && part.end - part.at === 1) return 'wording';
  const isHead = isHeadOf(clause, part);
  if (thing === 'unknown' && noun === null && !isHead) {
    const says = verb !== null && toward === 'outcome' && !LOOKED_THROUGH.has(sense.base);
    return says ? 'behaviour' : 'wording';
  }
  if (thing === 'people' || thing === 'staff' || thing === 'team') {
    const does = partOf(words, clause, part);
    if (isNamed(clause.subject, part) || does === 'does' || does === 'gives') return 'actor';
    if (toward === 'output')
      return isHead || WITH.has(wordBefore(words, part)?.lower ?? '') || US.test(lower) ? 'actor' : 'deliverable';
    // ‘without a human’ is how, not whom it is about.
    return isHead && wordBefore(words, part)?.lower !== 'without' ? 'metric' : 'wording';
  }
  if (toward === 'output') return isHead && (thing === 'work' || thing === 'pace') ? 'own work' : 'deliverable';
  return isHead || MEASURED.has(thing) ? 'metric' : 'wording';
}

/** Before those with or for whom work is done. */
const WITH: ReadonlySet<string> = new Set(['with', 'for', 'to', 'by']);

/** What people have to do with a result: they are the subject and do it, or it comes from them or is done by them. */
function partOf(words: readonly Word[], clause: Clause, part: Share): Told['part'] {
  const { subject, agent } = clause;
  if (isNamed(subject, part)) return isActing(words, clause) ? 'does' : null;
  const before = wordBefore(words, part)?.lower ?? '';
  if (isNamed(agent, part) || before === 'from' || before === 'by') return 'gives';
  const isTaken = clause.form !== 'active' && clause.verbClass !== 'act' && !WITH.has(before);
  return isTaken && isNamed(clause.object, part) ? 'takes' : null;
}

/** The word that joins a part to those before it, or the one that it follows. */
function wordBefore(words: readonly Word[], { at }: Share): Word | undefined {
  let before = at;
  if (!joins(words[before]!)) before--;
  while (before > 0 && SAYING_NOTHING.has(words[before]!.lower)) before--;
  return itemAt(words, before);
}

/** Whether the subject does something: ‘customers come back’, ‘customers who come back’. */
const isActing = (words: readonly Word[], { form, subject }: Clause): boolean =>
  form === 'active' || (subject.head >= 0 && RELATIVE.has(words[subject.head + 1]?.lower ?? ''));

const RELATIVE: ReadonlySet<string> = new Set(['who', 'that', 'which']);

/** Whether the word that a phrase is named by is in a part. */
const isNamed = ({ head }: Phrase, { at, end }: Share): boolean => head >= at && head < end;

/** Whether a part is a phrase of people; of words that nobody listed, several may be. */
function isPeople(words: readonly Word[], phrase: Phrase, part: Share): boolean {
  if (!isNamed(phrase, part)) return false;
  const { head, thing } = phrase;
  return thing === 'people' || thing === 'staff' || (thing === 'unknown' && words[head]!.sense.plural);
}

/** Whether a part is what its clause is about or does something to. */
function isHeadOf({ subject, object }: Clause, part: Share): boolean {
  return isNamed(subject, part) || isNamed(object, part);
}

function thingAt(words: readonly Word[], clause: Clause, part: Share): Thing {
  if (isNamed(clause.subject, part)) return clause.subject.thing;
  if (isNamed(clause.object, part)) return clause.object.thing;
  const { noun } = words[part.at]!.sense;
  // 'satisfied', 'reliable': more or less so.
  if (noun === null && part.at === clause.complement) return 'metric';
  return noun === null || noun === 'amount' ? 'unknown' : noun;
}

/** What the sentence about a part may say that it is, or who does it. */
function thingFor(words: readonly Word[], clause: Clause, part: Share, role: EvidenceRole): Thing {
  const { subject, agent } = clause;
  if (role === 'behaviour') {
    if (agent.head >= 0) return agent.thing;
    return isActing(words, clause) ? subject.thing : 'unknown';
  }
  // What stands beside what is made need not be made itself.
  if (role === 'deliverable' && !isHeadOf(clause, part)) return 'unknown';
  return thingAt(words, clause, part);
}

const MEASURED: ReadonlySet<Thing> = new Set(['metric', 'gauge', 'trouble', 'taken']);

const isPerson = (thing: Thing): boolean => thing === 'people' || thing === 'staff';

/** The writer's own team, by the words that stand for it. */
const US = /^(?:(?:we|i|us)(?:['’][a-z]+)?|our|my|(?:the |our |my )?team)$/i;

function because(words: string, { role, toward, thing, part, measure }: Told): string {
  const quoted = `“${words}”`;
  switch (role) {
    case 'delivery verb':
      return `${quoted} says that work gets done.`;
    case 'activity':
      return `${quoted} is something that the team does.`;
    case 'own work':
      return measure !== 'none' ? `${quoted} counts the work, not its effect.` : `${quoted} is the team’s own work.`;
    case 'deliverable':
      if (part === 'does') return `${quoted} is who or what does the work.`;
      return thing === 'deliverable'
        ? `${quoted} is something to make or to do, not something to measure.`
        : `${quoted} is what the work is about.`;
    case 'capability':
      return `${quoted} says what is possible then, not that anybody does it.`;
    case 'user':
      return `${quoted} may use it then; whether they do is not said.`;
    case 'state':
      return `${quoted} says that something is there or done.`;
    case 'actor':
      if (toward === 'output') {
        if (US.test(words)) return `${quoted}: this is what the team itself does.`;
        if (part === 'takes') return `${quoted} is what the work is about.`;
        return `${quoted}: the work is done by them, for them or with them.`;
      }
      if (part === 'does') return `${quoted}: they do this, not the team.`;
      return part === 'gives'
        ? `${quoted}: it comes from them, not from the team.`
        : `${quoted}: it shows with them, not in the team’s work.`;
    case 'behaviour':
      return isPerson(thing) ? `${quoted} is something that others do.` : `${quoted} says how things turn out.`;
    case 'change verb':
      return toward === 'outcome'
        ? `${quoted} says that something moves.`
        : `${quoted} is said of a thing that gets made, not of a measure.`;
    case 'goal verb':
      return `${quoted} says that something is to be reached, won or held.`;
    case 'measure':
      if (measure === 'change') return `${quoted} says how far it is to move.`;
      if (measure === 'baseline') return `${quoted} says where it starts.`;
      return measure === 'count'
        ? `${quoted} can be counted again and again.`
        : `${quoted} can be measured again and again.`;
    case 'metric':
      if (isPerson(thing)) return `${quoted}: the result is about them.`;
      return MEASURED.has(thing)
        ? `${quoted} is something to measure, not something to make.`
        : `${quoted} is what the result is about.`;
    case 'wording':
      return toward === 'outcome' ? `${quoted} is how results are told.` : `${quoted} is how work is told.`;
    case 'purpose':
      return `${quoted} is what it is for.`;
    case 'means':
      return `${quoted} is how it is to be reached.`;
  }
}
