/** Weighs a clause: what speaks for it being an output. */
import { fireFeatures } from './features.ts';
import { clauseSpace, Fired } from './fired.ts';
import { guarded } from './guards.ts';
import type { Clause } from './read/clause.ts';
import type { Word } from './read/words.ts';
import { classWeights } from './weights.ts';

/** The weights of the outcome-or-output model by feature; above zero speaks for output. */
export const weights = clauseSpace.read(classWeights);

/** A clause and what speaks for it being an output; below zero it is an outcome. */
export interface Weighed {
  readonly clause: Clause;
  readonly fired: Fired;
  readonly score: number;
}

/** Weighs one reading of some words. */
export function weigh(words: readonly Word[], clause: Clause, labelled: boolean): Weighed {
  const fired = new Fired();
  fireFeatures(words, clause, labelled, fired);
  let score = 0;
  for (const id of fired.features) score += weights[id]!;
  return { clause, fired, score: guarded(words, clause, score) };
}
