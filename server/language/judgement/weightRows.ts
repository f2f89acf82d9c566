/**
 * How weights stand in their file: a row is a name, and behind it names with their weights, in hundredths, each with as many
 * as there are models. The file has them as text: an engine takes longer over a large object than over reading one.
 */
export type WeightRow = readonly [row: string, ...namesAndWeights: (string | number)[]];

/** A name with its weights, one a model, those below `least` as 0; nothing where none is left. */
export function named(name: string, weights: readonly number[], least: number): (string | number)[] {
  const kept = weights.map((weight) => (Math.abs(weight) < least ? 0 : Math.round(Number(weight.toFixed(2)) * 100)));
  return kept.some((weight) => weight !== 0) ? [name, ...kept] : [];
}
