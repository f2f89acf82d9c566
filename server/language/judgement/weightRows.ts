/**
 * How weights stand in their file: a row is a name, then the names in it, one string with `;` between them, then their weights,
 * one string with a character for each: for each name as many as there are models. The file has them as text: an engine takes
 * longer over a large object than over reading one, and a character is a third of what a number takes in the package.
 */
export type WeightRow = readonly [row: string, names?: string, weights?: string];

const between = ';';

/** A weight is told in twenty-fifths, by how far its character is from this one. */
const nothing = 'O'.charCodeAt(0);
const steps = 25;

/** The names in a row; none in one that is a name alone. */
export const namesIn = (row: WeightRow): string[] => row[1]?.split(between) ?? [];

/** The weight of a name in a row in steps, by the place of the name, in a model. By index: a pattern would make an iterator for each of thousands. */
export const stepsIn = (row: WeightRow, place: number, model = 0, models = 1): number =>
  row[2]!.charCodeAt(place * models + model) - nothing;

/** What some steps weigh. */
export const weightOf = (count: number): number => count / steps;

/** The weight of a name in a row, by the place of the name, in a model. */
export const weightIn = (row: WeightRow, place: number, model = 0, models = 1): number =>
  weightOf(stepsIn(row, place, model, models));

/** A row of names, each with its weights, one a model. Those below `least` are 0; null where none is left. */
export function weightRow(
  row: string,
  cells: readonly (readonly [name: string, weights: readonly number[]])[],
  least: number,
): WeightRow | null {
  const names: string[] = [];
  let kept = '';
  for (const [name, weights] of cells) {
    const told = weights.map((weight) => (Math.abs(weight) < least ? 0 : Math.round(weight * steps)));
    // A name that would be read as two is no word to weigh anything.
    if (name.includes(between) || told.every((step) => step === 0)) continue;
    names.push(name);
    for (const step of told) kept += String.fromCharCode(nothing + Math.max(step, -nothing));
  }
  return names.length === 0 ? null : [row, names.join(between), kept];
}
