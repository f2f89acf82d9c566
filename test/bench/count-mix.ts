/**
 * Counts the mix of published key results, for test/corpus/mix.json.
 * usage: npx tsx test/bench/count-mix.ts FILES… > test/corpus/mix.json (labelled key results, a JSON object a line: {"text", "label"})
 */
import { readKeyResult } from '../support/readKeyResult.ts';
import { cellsOf, type Mix } from './mix.ts';
import { isOneResult, readLabelled } from './train-judgement.ts';

const lines = process.argv.slice(2).flatMap(readLabelled).filter(isOneResult);
const cells = new Map<string, number>();
for (const { text, label } of lines) {
  for (const cell of cellsOf(readKeyResult(text).main, label)) cells.set(cell, (cells.get(cell) ?? 0) + 1);
}
const mix: Mix = { lines: lines.length, cells: Object.fromEntries([...cells].sort()) };
console.log(JSON.stringify(mix, null, 2));
