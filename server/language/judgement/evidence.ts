/** Says which words decided and why, from the features that weighed most. */
import type { Fired } from './fired.ts';
import type { Evidence, EvidenceRole } from './judgement.ts';
import { MARK } from './lexicon/lexicon.ts';
import type { Clause } from './read/clause.ts';
import type { Phrase, Thing } from './read/phrase.ts';
import type { Word } from './read/words.ts';

/** A part of the clause that evidence can point at, and what all features on it weigh together. */
interface Part {
  readonly at: number;
  readonly end: number;
  weight: number;
}

/** Evidence weaker than this part of the strongest is left out. */
const TELLING = 0.15;
const MOST = 4;

/** The evidence of a clause, strongest first; of the parts that speak for `toward` at least one. */
export function evidenceOf(
  text: string,
  words: readonly Word[],
  clause: Clause,
  fired: Fired,
  weights: Float64Array,
  toward: 'outcome' | 'output',
): Evidence[] {
  const parts = partsOf(words, clause, fired, weights);
  const sign = toward === 'output' ? 1 : -1;
  parts.sort((a, b) => b.weight * sign - a.weight * sign);
  const telling = parts.filter((part) => roleOf(words, clause, part, toward) !== 'wording');
  // How it is told is shown only where nothing that is told speaks for the class.
  const shown = telling[0] !== undefined && telling[0].weight * sign > 0 ? telling : parts;
  const strongest = shown[0];
  if (strongest === undefined) return [];
  const evidence: Evidence[] = [];
  for (const part of shown) {
    if (evidence.length === MOST) break;
    if (evidence.length > 0 && Math.abs(part.weight) < TELLING * Math.abs(strongest.weight)) continue;
    const start = words[part.at]!.start;
    const end = words[part.end - 1]!.end;
    const points = evidence.length === 0 ? toward : part.weight > 0 ? 'output' : 'outcome';
    const role = roleOf(words, clause, part, points);
    evidence.push({
      start,
      end,
      role,
      toward: points,
      because: because(text.slice(start, end), role, points, words, clause, part),
    });
  }
  return evidence;
}

/** Sums what fired on the same words. */
function partsOf(words: readonly Word[], clause: Clause, fired: Fired, weights: Float64Array): Part[] {
  const parts = new Map<number, Part>();
  const add = (weight: number, from: number, to: number) => {
    let at = from;
    let end = to;
    // What fired inside the measure, the verb or a phrase belongs to it.
    for (const place of [clause.subject, clause.object]) {
      if (place.head >= 0 && at >= place.first && at < place.end && at !== clause.verb) {
        at = nounStart(words, place);
        end = place.head + 1;
        break;
      }
    }
    const { measured } = clause;
    if (measured.at >= 0 && at >= measured.at && at < measured.end) {
      at = measured.at;
      end = measured.end;
    }
    if (end > words.length) end = words.length;
    const part = parts.get(at);
    if (part) part.weight += weight;
    else parts.set(at, { at, end, weight });
  };
  for (let i = 0; i < fired.features.length; i++) {
    const weight = weights[fired.features[i]!]!;
    const at = fired.at[i]!;
    if (weight !== 0 && at >= 0) add(weight, at, Math.max(fired.end[i]!, at + 1));
  }
  for (const { entry, at } of fired.words) if (entry.weight !== 0) add(entry.weight, at, at + 1);
  if (parts.size === 0 && words.length > clause.first) {
    parts.set(clause.first, { at: clause.first, end: Math.max(clause.core, clause.first + 1), weight: 0 });
  }
  return [...parts.values()];
}

/** Where the words of a phrase start that name its thing: without article and number. */
function nounStart(words: readonly Word[], phrase: Phrase): number {
  let at = phrase.head;
  while (
    at > phrase.first &&
    words[at - 1]!.kind === 'word' &&
    !words[at - 1]!.counted &&
    words[at - 1]!.sense.marks === 0 &&
    words[at - 1]!.quantity === null
  )
    at--;
  return at;
}

function roleOf(words: readonly Word[], clause: Clause, part: Part, toward: 'outcome' | 'output'): EvidenceRole {
  const { measured, means } = clause;
  if (clause.purpose !== null && part.at >= clause.purpose.first && part.at < clause.purpose.end) return 'purpose';
  if (means !== null && part.at >= means.first && part.at < means.end) return 'means';
  if (part.at === clause.verb) {
    const { verbClass } = clause;
    if (verbClass === 'raise' || verbClass === 'lower' || verbClass === 'improve') return 'change verb';
    if (toward === 'outcome') return 'behaviour';
    return verbClass === 'act'
      ? 'activity'
      : clause.form === 'passive' || clause.form === 'state'
        ? 'state'
        : 'delivery verb';
  }
  if (part.at === clause.complement) return toward === 'output' ? 'state' : 'metric';
  if (measured.at >= 0 && part.at === measured.at) return toward === 'output' ? 'own work' : 'measure';
  const { verb, noun, marks } = words[part.at]!.sense;
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

/** Whether a part is what its clause is about or does something to. */
function isHeadOf({ subject, object }: Clause, { at, end }: Part): boolean {
  return [subject, object].some(({ head }) => head >= at && head < end);
}

function thingAt(words: readonly Word[], clause: Clause, part: Part): Thing {
  for (const phrase of [clause.subject, clause.object])
    if (phrase.head >= part.at && phrase.head < part.end) return phrase.thing;
  const { noun } = words[part.at]!.sense;
  return noun === null || noun === 'amount' ? 'unknown' : noun;
}

function because(
  words: string,
  role: EvidenceRole,
  toward: 'outcome' | 'output',
  all: readonly Word[],
  clause: Clause,
  part: Part,
): string {
  const quoted = `“${words}”`;
  switch (role) {
    case 'delivery verb':
      return `${quoted} says that work gets done.`;
    case 'activity':
      return `${quoted} is something that the team does.`;
    case 'own work':
      return `${quoted} counts what the team does itself.`;
    case 'deliverable':
      return thingAt(all, clause, part) === 'asset'
        ? `${quoted} is what the work is done to.`
        : `${quoted} is a thing that gets made.`;
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
    case 'measure':
      return `${quoted} can be measured again and again.`;
    case 'metric':
      return `${quoted} is something to measure, not something to make.`;
    case 'wording':
      return toward === 'outcome' ? `${quoted} is how results are told.` : `${quoted} is how work is told.`;
    case 'purpose':
      return `${quoted} is what the work is for.`;
    case 'means':
      return `${quoted} is how it is to be reached.`;
  }
}
