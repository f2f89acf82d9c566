/**
 * How weights stand in their file: a row is a name, then the names in it, one string with `;` between them, then their weights in
 * hundredths, for each name as many as there are models. The file has them as text: an engine takes longer over a large
 * object than over reading one.
 */
export type WeightRow = readonly [row: string, names?: string, ...weights: number[]];

const between = ';';

/** The names in a row; none in one that is a name alone. */
export const namesIn = ([, names]: WeightRow): string[] => names?.split(between) ?? [];

/** The weight of a name in a row, by the place of the name, in a model. */
export const weightIn = (row: WeightRow, place: number, model = 0, models = 1): number =>
  (row[2 + place * models + model] as number) / 100;

/** A row of names, each with its weights, one a model. Those below `least` are 0; null where none is left. */
export function weightRow(
  row: string,
  cells: readonly (readonly [name: string, weights: readonly number[]])[],
  least: number,
): WeightRow | null {
  const names: string[] = [];
  const kept: number[] = [];
  for (const [name, weights] of cells) {
    const hundredths = weights.map((weight) =>
      Math.abs(weight) < least ? 0 : Math.round(Number(weight.toFixed(2)) * 100),
    );
    // A name that would be read as two is no word to weigh anything.
    if (name.includes(between) || hundredths.every((weight) => weight === 0)) continue;
    names.push(name);
    kept.push(...hundredths);
  }
  return names.length === 0 ? null : [row, names.join(between), ...kept];
}
