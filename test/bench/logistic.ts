/**
 * A logistic model over sparse binary features, fitted by full-batch gradient descent with a penalty on squares and sizes of weights
 * (elastic net: Zou and Hastie 2005). Deterministic.
 */

/** One line: the ids of the features that fired, and the class, 1 or 0. */
export interface Row {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

export function scoreOf(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (const id of features) sum += weights[id]!;
  return sum;
}

/** What weights cost: half their squares, which keeps them small, and their sizes, which makes most of them nothing. */
export interface Penalty {
  readonly squares: number;
  readonly size: number;
}

const MOMENTUM = 0.9;

/** Fits weights that minimise the log loss plus the penalty. */
export function fitLogistic(rows: readonly Row[], size: number, penalty: Penalty, rounds = 400): Float64Array {
  const weights = new Float64Array(size);
  const velocity = new Float64Array(size);
  const gradient = new Float64Array(size);
  const seen = new Float64Array(size);
  for (const { features, weight } of rows) for (const id of features) seen[id]! += weight;
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0);
    for (const { features, label, weight } of rows) {
      const error = weight * (1 / (1 + Math.exp(-scoreOf(weights, features))) - label);
      for (const id of features) gradient[id]! += error;
    }
    for (let id = 0; id < size; id++) {
      if (seen[id] === 0) continue;
      // A step per feature by how often it fires: rare ones may move as far as frequent ones.
      const step = 0.3 / (penalty.squares + seen[id]! * 6);
      velocity[id] = MOMENTUM * velocity[id]! - step * (gradient[id]! + penalty.squares * weights[id]!);
      const moved = weights[id]! + velocity[id]!;
      // What stands still has moved ten steps by its momentum in each round.
      const back = (step / (1 - MOMENTUM)) * penalty.size;
      weights[id] = Math.sign(moved) * Math.max(0, Math.abs(moved) - back);
    }
  }
  return weights;
}
