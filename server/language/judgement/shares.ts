/** What each part of a clause weighs: the features that fired, summed by the words that they fired on. */
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
export class Shares {
  readonly #parts: Share[] = [];
  readonly #said: number[] = [];
  readonly #words: readonly Word[];
  readonly #clause: Clause;
  readonly #subjectStart: number;
  readonly #objectStart: number;

  constructor(words: readonly Word[], clause: Clause) {
    this.#words = words;
    this.#clause = clause;
    this.#subjectStart = nounStart(words, clause.subject);
    this.#objectStart = nounStart(words, clause.object);
  }

  /** Adds what a word weighs by itself, or beside another one. */
  say(weight: number, at: number): void {
    this.#said.push(weight, at);
  }

  /** To be asked for once. */
  parts(): Share[] {
    const said = this.#said;
    for (let i = 0; i < said.length; i += 2) this.add(said[i]!, said[i + 1]!, said[i + 1]! + 1);
    return this.#parts;
  }

  /** Adds what a feature weighs. What fired inside the measure or a phrase belongs to all of it; the verb is a part of its own. */
  add(weight: number, from: number, to: number): void {
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
