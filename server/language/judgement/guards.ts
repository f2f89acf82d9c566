/** The few things that are sure whatever else a line says, so that no sum of small weights outvotes them. */
import { MARK } from './lexicon/lexicon.ts';
import { measuredPhrase } from './parts.ts';
import type { Clause } from './read/clause.ts';
import type { MeasureKind } from './read/measured.ts';
import { asks } from './read/opening.ts';
import type { Thing } from './read/phrase.ts';
import type { Word } from './read/words.ts';

/** What moves by itself or by the choice of others. */
const MOVING: ReadonlySet<Thing> = new Set(['people', 'taken', 'gauge', 'metric', 'trouble']);

/** The team, and the volume of its own work: more of these is no change in the world. */
const OWN: ReadonlySet<Thing> = new Set(['team', 'staff', 'pace', 'work']);

const LEVELS: ReadonlySet<MeasureKind> = new Set(['change', 'baseline', 'at least', 'at most']);

/** A score that is an outcome's, if only just. */
const OUTCOME = -0.4;

/** A score that is an outcome's for sure. */
const SURE_OUTCOME = -1.5;

/** A score that is an output's for sure. */
const SURE_OUTPUT = 2;

/** The score of a clause, bounded where its reading leaves no doubt. */
export function guarded(words: readonly Word[], clause: Clause, score: number): number {
  if (score > SURE_OUTCOME && countsWhoActs(words, clause)) return SURE_OUTCOME;
  if (score < SURE_OUTPUT && (isOwnPace(words, clause) || isPartDone(words, clause) || isQuestion(words, clause)))
    return SURE_OUTPUT;
  return score > OUTCOME && (changesMeasured(clause) || isLevel(clause)) ? OUTCOME : score;
}

/** 'Grow the list to 500 subscribers': a measured change of what others do outweighs any verb. */
function changesMeasured(clause: Clause): boolean {
  const { form, verbClass, measured, object } = clause;
  if (form !== 'imperative' && form !== 'gerund') return false;
  if (verbClass !== 'raise' && verbClass !== 'lower') return false;
  return measured.kind !== 'none' && MOVING.has(measuredPhrase(clause).thing) && !OWN.has(object.thing);
}

/** 'Reply rate: 11% -> 24%': a measure and its level. */
function isLevel(clause: Clause): boolean {
  return clause.form === 'phrase' && LEVELS.has(clause.measured.kind) && measuredPhrase(clause).thing === 'gauge';
}

/** 'Raise the share of managers who use their dashboard from 20% to 35%': how many do something, before and after. */
function countsWhoActs(words: readonly Word[], clause: Clause): boolean {
  const { form, verbClass, measured, object, subject, core } = clause;
  const moves = form === 'imperative' && (verbClass === 'raise' || verbClass === 'lower');
  if (!moves && form !== 'phrase') return false;
  if (!LEVELS.has(measured.kind)) return false;
  const phrase = moves ? object : subject;
  return phrase.amount !== null && phrase.head >= 0 && saysWhoActs(words, phrase.end, core);
}

/** A relative clause in which somebody acts: not 'that have a runbook', 'that are documented', which may be the team's work. */
function saysWhoActs(words: readonly Word[], from: number, to: number): boolean {
  let at = from;
  if (at < to && words[at]!.lower === 'in') at++;
  if (at >= to || (words[at]!.sense.marks & MARK.relative) === 0) return false;
  for (let i = at + 1; i < to; i++) {
    const { marks, verb, noun } = words[i]!.sense;
    if (words[at]!.lower === 'who' && (marks & MARK.have) === 0) return true;
    if ((marks & MARK.own) !== 0 || (marks & (MARK.be | MARK.have)) !== 0) return at > from && (marks & MARK.own) === 0;
    if (verb !== null && noun === null) return true;
    if (words[i]!.quantity !== null) return false;
  }
  return false;
}

/**
 * 'Increase sprint velocity by 15%', '90% of planned cases landed': more of the team's own work. Points may be those of a score, and
 * a time is none of how much: 'first commit within 3 days'.
 */
function isOwnPace(words: readonly Word[], { form, verbClass, object, subject, measured }: Clause): boolean {
  const order = form === 'imperative' && (verbClass === 'raise' || verbClass === 'reach');
  const phrase = order ? object : form === 'phrase' || form === 'passive' ? subject : null;
  if (phrase === null || phrase.thing !== 'pace' || measured.kind === 'none') return false;
  if (measured.kind === 'at most' || measured.plain === 'duration') return false;
  return !words[phrase.head]!.lower.startsWith('point');
}

/** 'The migration is 80% done': how far the work is. */
function isPartDone(words: readonly Word[], { form, complement, subject }: Clause): boolean {
  if (form !== 'passive' || complement < 1 || subject.number >= 0 || subject.thing === 'people') return false;
  const { lower } = words[complement]!;
  return (lower === 'done' || lower === 'complete' || lower === 'completed') && words[complement - 1]!.counted;
}

/** 'Understand why customers leave': the answer to a question is found by whoever looks for it. */
function isQuestion(words: readonly Word[], { form, verb, verbClass, measured, end }: Clause): boolean {
  if (form !== 'imperative' || verbClass !== 'act' || measured.kind !== 'none' || verb + 1 >= end) return false;
  return asks(words[verb]!, words[verb + 1]!);
}
