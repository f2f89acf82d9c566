/** The space of the outcome-or-output model's features, and the features of it that fired on a clause. */
import { FeatureSpace } from './featureSpace.ts';

export const clauseSpace = new FeatureSpace();

/** The features that fired, each once, with the words that they fired on. */
export class Fired {
  readonly features: number[] = [];
  readonly at: number[] = [];
  readonly end: number[] = [];
  readonly #stamp = ++stamps;

  /** A feature without words has `at` -1. */
  add(feature: number, at: number, end: number): void {
    if (stampOf[feature] === this.#stamp) return;
    stampOf[feature] = this.#stamp;
    this.features.push(feature);
    this.at.push(at);
    this.end.push(end);
  }
}

/** Which `Fired` a feature was last added to: tells a second firing without a set for each clause. */
let stamps = 0;
const stampOf = new Float64Array(1 << 13);
