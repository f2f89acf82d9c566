/** A logistic model over sparse binary features, fitted by full-batch gradient descent with an L2 penalty. Deterministic. */

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

/** Fits weights that minimise the log loss plus `penalty`/2 times their squares. */
export function fitLogistic(rows: readonly Row[], size: number, penalty: number, rounds = 400): Float64Array {
  const weights = new Float64Array(size);
  const velocity = new Float64Array(size);
  const gradient = new Float64Array(size);
  const seen = new Float64Array(size);
  for (const { features } of rows) for (const id of features) seen[id]!++;
  // A step per feature by how often it fires: rare ones may move as far as frequent ones.
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0);
    for (const { features, label, weight } of rows) {
      const error = weight * (1 / (1 + Math.exp(-scoreOf(weights, features))) - label);
      for (const id of features) gradient[id]! += error;
    }
    for (let id = 0; id < size; id++) {
      if (seen[id] === 0) continue;
      const step = 1.2 / (penalty + seen[id]! * 6);
      velocity[id] = 0.9 * velocity[id]! - step * (gradient[id]! + penalty * weights[id]!) * 0.25;
      weights[id]! += velocity[id]!;
    }
  }
  return weights;
}
