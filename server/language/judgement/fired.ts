/** The space of the outcome-or-output model's features, and what takes the features that fire. */
import { FeatureSpace } from './featureSpace.ts';
import type { Entry } from './lexicon/entries.ts';
import { pairWeight, type Term } from './neighbours.ts';
import type { Shares } from './shares.ts';
import { weightOf } from './weightRows.ts';

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

/** Which sum a feature was last added to: tells a second time without a set for each clause. */
const lastSum = new Int32Array(1 << 13);
let sums = 0;

/** What the features that fired weigh together: all that most lines are asked. Some are also asked which part of the clause weighs what. */
export class Sum implements Firing {
  readonly #weights: Float64Array;
  readonly #shares: Shares | null;
  readonly #number: number;
  total = 0;

  constructor(weights: Float64Array, shares: Shares | null = null) {
    this.#weights = weights;
    this.#shares = shares;
    sums = (sums + 1) | 0;
    this.#number = sums;
  }

  add(feature: number, at: number, end: number): void {
    if (lastSum[feature] === this.#number) return;
    lastSum[feature] = this.#number;
    const weight = this.#weights[feature]!;
    this.total += weight;
    if (this.#shares !== null && weight !== 0 && at >= 0) this.#shares.add(weight, at, Math.max(end, at + 1));
  }

  word({ steps }: Entry, at: number): void {
    if (steps === 0) return;
    const weight = weightOf(steps);
    this.total += weight;
    this.#shares?.say(weight, at);
  }

  pair(first: Term, second: Term, from: number, at: number): void {
    const weight = pairWeight(first, second);
    if (weight === 0) return;
    this.total += weight;
    if (this.#shares === null) return;
    if (from < 0) this.#shares.say(weight, at);
    else if (at < 0) this.#shares.say(weight, from);
    else {
      this.#shares.say(weight / 2, from);
      this.#shares.say(weight / 2, at);
    }
  }
}
