/** Says which words decided and why, from the features that weighed most. */
import type { Evidence, EvidenceRole, Place } from './judgement.ts';
import { MARK } from './lexicon/lexicon.ts';
import type { Clause } from './read/clause.ts';
import type { Phrase, Thing } from './read/phrase.ts';
import type { Word } from './read/words.ts';
import type { Share } from './shares.ts';
import type { Weighed } from './weigh.ts';

/** Evidence weaker than this part of the strongest is left out. */
const TELLING = 0.15;
const MOST = 4;

/** Words that decided; why is put into words when it is read. */
class Telling implements Evidence {
  readonly start: number;
  readonly end: number;
  readonly role: EvidenceRole;
  readonly toward: Evidence['toward'];
  readonly #text: string;
  readonly #thing: Thing;

  constructor(text: string, place: Place, role: EvidenceRole, toward: Evidence['toward'], thing: Thing) {
    this.start = place.start;
    this.end = place.end;
    this.role = role;
    this.toward = toward;
    this.#text = text;
    this.#thing = thing;
  }

  get because(): string {
    return because(this.#text.slice(this.start, this.end), this.role, this.toward, this.#thing);
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
  const tells = (part: Share) => roleOf(words, clause, part, toward) !== 'wording';
  // How it is told is shown only where nothing that is told speaks for the class.
  const first = parts.find(tells);
  const isTold = first !== undefined && first.weight * sign > 0;
  const strongest = isTold ? first : parts[0];
  if (strongest === undefined) return [];
  const evidence: Evidence[] = [];
  for (const part of parts) {
    if (evidence.length === MOST) break;
    if (isTold && !tells(part)) continue;
    if (evidence.length > 0 && Math.abs(part.weight) < TELLING * Math.abs(strongest.weight)) continue;
    const place = { start: words[part.at]!.start, end: words[part.end - 1]!.end };
    const points = evidence.length === 0 ? toward : part.weight > 0 ? 'output' : 'outcome';
    const role = roleOf(words, clause, part, points);
    if (evidence.length > 0 && isTold && role === 'wording') continue;
    evidence.push(new Telling(text, place, role, points, thingAt(words, clause, part)));
  }
  return evidence;
}

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
    // 'is', 'has', 'there': they say that something is so.
    const links = verbClass === 'none';
    if (toward === 'output') {
      if (links || clause.form === 'passive' || clause.form === 'state') return 'state';
      return verbClass === 'act' ? 'activity' : 'delivery verb';
    }
    if (links) return 'wording';
    if (clause.form !== 'imperative' && clause.form !== 'gerund') return 'behaviour';
    return verbClass === 'keep' || verbClass === 'reach' || verbClass === 'gain' ? 'goal verb' : 'wording';
  }
  if (part.at === clause.complement) return toward === 'output' ? 'state' : 'metric';
  if (measured.at >= 0 && part.at === measured.at) return toward === 'output' ? 'own work' : 'measure';
  const { lower, sense } = words[part.at]!;
  const { verb, noun, marks } = sense;
  if (lower === 'it') return 'wording';
  if ((marks & MARK['in time']) !== 0 && toward === 'outcome') return 'measure';
  const thing = thingAt(words, clause, part);
  if (thing === 'unknown' && noun === null && !isHeadOf(clause, part)) {
    if (verb === null) return 'wording';
    return toward === 'outcome' ? 'behaviour' : 'activity';
  }
  if (thing === 'people' || thing === 'staff' || thing === 'team') return 'actor';
  if (toward === 'output' && (thing === 'work' || thing === 'pace')) return 'own work';
  return toward === 'output' ? 'deliverable' : 'metric';
}

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

const MEASURED: ReadonlySet<Thing> = new Set(['metric', 'gauge', 'trouble', 'taken', 'unit']);

function because(words: string, role: EvidenceRole, toward: Evidence['toward'], thing: Thing): string {
  const quoted = `“${words}”`;
  switch (role) {
    case 'delivery verb':
      return `${quoted} says that work gets done.`;
    case 'activity':
      return `${quoted} is something that the team does.`;
    case 'own work':
      return /\d/.test(words) ? `${quoted} counts what the team does itself.` : `${quoted} is the team’s own work.`;
    case 'deliverable':
      if (thing === 'asset') return `${quoted} is what the work is done to.`;
      return thing === 'unknown' ? `${quoted} is what the work is about.` : `${quoted} is a thing that gets made.`;
    case 'capability':
      return `${quoted} says what is possible then, not that anybody does it.`;
    case 'user':
      return `${quoted} may use it then; whether they do is not said.`;
    case 'state':
      return `${quoted} says that a thing is there or done.`;
    case 'actor':
      return toward === 'outcome'
        ? `${quoted}: they decide this, not the team.`
        : `${quoted} is who does the work, or to whom it is done.`;
    case 'behaviour':
      return `${quoted} is what others do, or how things turn out.`;
    case 'change verb':
      return toward === 'outcome'
        ? `${quoted} says that something moves.`
        : `${quoted} is said of a thing that gets made, not of a measure.`;
    case 'goal verb':
      return `${quoted} says that something is to be reached or held.`;
    case 'measure':
      return `${quoted} can be measured again and again.`;
    case 'metric':
      return MEASURED.has(thing)
        ? `${quoted} is something to measure, not something to make.`
        : `${quoted} is what the result is about.`;
    case 'wording':
      return toward === 'outcome' ? `${quoted} is how results are told.` : `${quoted} is how work is told.`;
    case 'purpose':
      return `${quoted} is what the work is for.`;
    case 'means':
      return `${quoted} is how it is to be reached.`;
  }
}
