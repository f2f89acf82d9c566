/** The space of the outcome-or-output model's features, and what takes the features that fire. */
import { FeatureSpace } from './featureSpace.ts';
import type { Entry } from './lexicon/entries.ts';
import { pairWeight, type Term } from './neighbours.ts';

export const clauseSpace = new FeatureSpace();

/** Takes features as they fire; one that fires again counts no more. */
export interface Firing {
  /** A feature that fired on the words from `at` to `end`; `at` is -1 for one without words. */
  add(feature: number, at: number, end: number): void;
  /** A word of the clause, for what it weighs by itself. */
  word(entry: Entry, at: number): void;
  /** Two words beside each other, or with one between them, and where they stand: -1 for an end of the clause. */
  pair(first: Term, second: Term, from: number, at: number): void;
}

/** Which firing a feature was last added to: tells a second time without a set for each clause. */
const stampOf = new Float64Array(1 << 13);
let stamps = 0;

/** A number for one firing. */
export const newStamp = (): number => ++stamps;

/** Whether a feature is added to a firing for the first time. */
export function isNew(feature: number, stamp: number): boolean {
  if (stampOf[feature] === stamp) return false;
  stampOf[feature] = stamp;
  return true;
}

/** What the features that fired weigh together: all that most lines are asked. */
export class Sum implements Firing {
  readonly #weights: Float64Array;
  readonly #stamp = newStamp();
  total = 0;

  constructor(weights: Float64Array) {
    this.#weights = weights;
  }

  add(feature: number): void {
    if (isNew(feature, this.#stamp)) this.total += this.#weights[feature]!;
  }

  word({ weight }: Entry): void {
    this.total += weight;
  }

  pair(first: Term, second: Term): void {
    this.total += pairWeight(first, second);
  }
}
