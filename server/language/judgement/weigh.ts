/** Weighs a clause: what speaks for it being an output. */
import { fireFeatures } from './features.ts';
import { clauseSpace, Sum } from './fired.ts';
import { guarded } from './guards.ts';
import type { Clause } from './read/clause.ts';
import type { Word } from './read/words.ts';
import { type Share, Shares } from './shares.ts';
import { classWeights } from './weights.ts';

/** The weights of the outcome-or-output model by feature; above zero speaks for output. */
const weights = clauseSpace.read(classWeights);

/** A clause and what speaks for it being an output; below zero it is an outcome. Weighed when asked for. */
export class Weighed {
  readonly words: readonly Word[];
  readonly clause: Clause;
  readonly #labelled: boolean;
  #score: number | null = null;

  constructor(words: readonly Word[], clause: Clause, labelled: boolean) {
    this.words = words;
    this.clause = clause;
    this.#labelled = labelled;
  }

  get score(): number {
    if (this.#score === null) {
      const sum = new Sum(weights);
      fireFeatures(this.words, this.clause, this.#labelled, sum);
      this.#score = guarded(this.words, this.clause, sum.total);
    }
    return this.#score;
  }

  /** What each part of the clause adds to the score. */
  shares(): Share[] {
    const shares = new Shares(this.words, this.clause);
    fireFeatures(this.words, this.clause, this.#labelled, new Sum(weights, shares));
    return shares.parts();
  }
}
