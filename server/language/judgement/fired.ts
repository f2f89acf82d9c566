/** The space of the outcome-or-output model's features, and what takes the features that fire on a clause. */
import { FeatureSpace } from './featureSpace.ts';
import type { Entry } from './lexicon/entries.ts';

export const clauseSpace = new FeatureSpace();

/** Takes features as they fire; one that fires again counts no more. */
export interface Firing {
  /** A feature that fired on the words from `at` to `end`; `at` is -1 for one without words. */
  add(feature: number, at: number, end: number): void;
  /** A word of the clause, for what it weighs by itself. */
  word(entry: Entry, at: number): void;
}

/** Which `Firing` a feature was last added to: tells a second firing without a set for each clause. */
const stampOf = new Float64Array(1 << 13);
let stamps = 0;

/** The features that fired, with the words that they fired on. */
export class Fired implements Firing {
  readonly features: number[] = [];
  readonly at: number[] = [];
  readonly end: number[] = [];
  readonly words: { readonly entry: Entry; readonly at: number }[] = [];
  readonly #stamp = ++stamps;

  add(feature: number, at: number, end: number): void {
    if (stampOf[feature] === this.#stamp) return;
    stampOf[feature] = this.#stamp;
    this.features.push(feature);
    this.at.push(at);
    this.end.push(end);
  }

  word(entry: Entry, at: number): void {
    this.words.push({ entry, at });
  }
}

/** What the features that fired weigh together: all that most lines are asked. */
export class Sum implements Firing {
  readonly #weights: Float64Array;
  readonly #stamp = ++stamps;
  total = 0;

  constructor(weights: Float64Array) {
    this.#weights = weights;
  }

  add(feature: number): void {
    if (stampOf[feature] === this.#stamp) return;
    stampOf[feature] = this.#stamp;
    this.total += this.#weights[feature]!;
  }

  word({ weight }: Entry): void {
    this.total += weight;
  }
}
