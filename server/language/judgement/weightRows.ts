/**
 * How weights stand in their file: a row is a name, and behind it names with their weights, in hundredths, each with as many
 * as there are models. The file has them as text: an engine takes longer over a large object than over reading one.
 */
export type WeightRow = readonly [row: string, ...namesAndWeights: (string | number)[]];

/** Goes through the names of a row; `at` is where the name's weights begin. */
export function eachName(row: WeightRow, models: number, take: (name: string, at: number) => void): void {
  for (let at = 2; at < row.length; at += models + 1) take(row[at - 1] as string, at);
}

/** A name with its weights, one a model, those below `least` as 0; nothing where none is left. */
export function named(name: string, weights: readonly number[], least: number): (string | number)[] {
  const kept = weights.map((weight) => (Math.abs(weight) < least ? 0 : Math.round(Number(weight.toFixed(2)) * 100)));
  return kept.some((weight) => weight !== 0) ? [name, ...kept] : [];
}
