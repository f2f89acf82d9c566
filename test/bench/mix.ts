/**
 * Gives the tuning corpus the mix of published plans. Whoever writes key results to tune on writes too many of some kinds:
 * sentences about customers for outcomes, passives for outputs; so "at least" or a product as subject came to speak for an outcome,
 * which in published plans they do not. How often a form, a verb's class, … goes with a class there is counted in `mix.json`.
 */
import { readFileSync } from 'node:fs';
import type { Clause } from '../../server/language/judgement/read/clause.ts';

/** How many published key results there are, and of which parts and class: texts are not kept. */
export interface Mix {
  readonly lines: number;
  readonly cells: Readonly<Record<string, number>>;
}

/** The mix of published plans. */
export const readMix = (): Mix => JSON.parse(readFileSync(new URL('../corpus/mix.json', import.meta.url), 'utf8'));

/** The cell of each table that a key result is counted in: of one part or two, with its class. */
export function cellsOf({ form, verbClass, subject, object, measured }: Clause, label: string): string[] {
  return [
    `form ${form}`,
    `verb ${verbClass}`,
    `subject ${subject.thing}`,
    `object ${object.thing}`,
    `measure ${measured.kind}`,
    `form, verb ${form} ${verbClass}`,
    `verb, object ${verbClass} ${object.thing}`,
    `form, measure ${form} ${measured.kind}`,
  ].map((cell) => `${cell}: ${label}`);
}

/** A line to weigh: its cells, one a table, and what it weighs by itself. */
export interface Counted {
  readonly cells: readonly string[];
  readonly weight: number;
}

const ROUNDS = 10;

/** So many more lines are counted in each cell, here and there: one without published lines would else have no weight at once. */
const FEW = 3;

/** No line counts for more than this, nor for less. */
const MOST = 4;
const LEAST = 0.3;

/** How much of the way lines go: were they to go all of it, those of a kind that is rare here would stand for too many others. */
const PART = 0.2;

/**
 * What each line weighs more or less than it does by itself, 1 on average. Tables are matched one after another until all
 * fit: raking, or iterative proportional fitting (Deming and Stephan 1940).
 */
export function mixWeights(lines: readonly Counted[], mix: Mix): number[] {
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  const raked = lines.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (let table = 0; table < (lines[0]?.cells.length ?? 0); table++) {
      const sums = new Map<string, number>();
      let all = 0;
      lines.forEach(({ cells, weight }, at) => {
        sums.set(cells[table]!, (sums.get(cells[table]!) ?? 0) + weight * raked[at]!);
        all += weight * raked[at]!;
      });
      lines.forEach(({ cells }, at) => {
        const here = (sums.get(cells[table]!)! / all) * mix.lines;
        raked[at]! *= ((mix.cells[cells[table]!] ?? 0) + FEW) / (here + FEW);
      });
    }
  }
  const factors = raked.map((factor) => factor ** PART);
  const mean = lines.reduce((sum, { weight }, at) => sum + weight * factors[at]!, 0) / total;
  return factors.map((factor) => Math.min(MOST, Math.max(LEAST, factor / mean)));
}
