/** What each part of a clause weighs: the features that fired, summed by the words that they fired on. */
import { type Firing, isNew, newStamp } from './fired.ts';
import type { Entry } from './lexicon/entries.ts';
import { pairWeight, type Term } from './neighbours.ts';
import type { Clause } from './read/clause.ts';
import type { Phrase } from './read/phrase.ts';
import type { Word } from './read/words.ts';

/** A part of the clause that evidence can point at, and what all features on it weigh together. */
export interface Share {
  readonly at: number;
  readonly end: number;
  weight: number;
}

/** The shares of a clause's parts, in the order in which something fired on them: features first, then what words weigh by themselves. */
export class Shares implements Firing {
  readonly #parts: Share[] = [];
  readonly #said: number[] = [];
  readonly #words: readonly Word[];
  readonly #clause: Clause;
  readonly #weights: Float64Array;
  readonly #subjectStart: number;
  readonly #objectStart: number;
  readonly #stamp = newStamp();

  constructor(words: readonly Word[], clause: Clause, weights: Float64Array) {
    this.#words = words;
    this.#clause = clause;
    this.#weights = weights;
    this.#subjectStart = nounStart(words, clause.subject);
    this.#objectStart = nounStart(words, clause.object);
  }

  add(feature: number, at: number, end: number): void {
    const weight = this.#weights[feature]!;
    if (weight !== 0 && at >= 0 && isNew(feature, this.#stamp)) this.#add(weight, at, Math.max(end, at + 1));
  }

  word({ weight }: Entry, at: number): void {
    if (weight !== 0) this.#said.push(weight, at);
  }

  pair(first: Term, second: Term, from: number, at: number): void {
    const weight = pairWeight(first, second);
    if (weight === 0) return;
    if (from < 0) this.#said.push(weight, at);
    else if (at < 0) this.#said.push(weight, from);
    else this.#said.push(weight / 2, from, weight / 2, at);
  }

  /** To be asked for once. */
  parts(): Share[] {
    const said = this.#said;
    for (let i = 0; i < said.length; i += 2) this.#add(said[i]!, said[i + 1]!, said[i + 1]! + 1);
    return this.#parts;
  }

  /** What fired inside the measure or a phrase belongs to all of it; the verb is a part of its own. */
  #add(weight: number, from: number, to: number): void {
    const { subject, object, measured, verb } = this.#clause;
    let at = from;
    let end = to;
    if (from !== verb && isIn(subject, from)) {
      at = this.#subjectStart;
      end = subject.head + 1;
    } else if (from !== verb && isIn(object, from)) {
      at = this.#objectStart;
      end = object.head + 1;
    }
    if (measured.at >= 0 && at >= measured.at && at < measured.end) {
      at = measured.at;
      end = measured.end;
    }
    for (const part of this.#parts) {
      if (part.at !== at) continue;
      part.weight += weight;
      return;
    }
    this.#parts.push({ at, end: Math.min(end, this.#words.length), weight });
  }
}

const isIn = ({ head, first, end }: Phrase, at: number): boolean => head >= 0 && at >= first && at < end;

/** Where the words of a phrase start that name its thing: without article and number. */
function nounStart(words: readonly Word[], { first, head }: Phrase): number {
  let at = head;
  while (at > first && isPlain(words[at - 1]!)) at--;
  return at;
}

const isPlain = ({ kind, counted, sense, quantity }: Word): boolean =>
  kind === 'word' && !counted && sense.marks === 0 && quantity === null;
