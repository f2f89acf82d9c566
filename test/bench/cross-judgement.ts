/**
 * Leaves each file of the tuning corpus out once, fits the weights on the others and the textbook, and tells outcome from output in it:
 * how well the reading carries over to another writer.
 * usage: npm run bench:judgement:cross
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fitLogistic, scoreOf } from './logistic.ts';
import {
  CLASS_PENALTY,
  corpusFolder,
  corpusRows,
  isOneResult,
  Lexis,
  readLabelled,
  textbookRows,
} from './train-judgement.ts';

const folder = path.join(corpusFolder, 'tune');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort();
const lines = files.map((file) => readLabelled(path.join(folder, file)).filter(isOneResult));
const lexis = new Lexis(lines.flat());
const corpus = corpusRows(lines.flat(), lexis)[Symbol.iterator]();
const rowsOf = new Map(files.map((file, at) => [file, lines[at]!.map(() => corpus.next().value!)]));
const textbook = textbookRows(lexis);

const table: Record<string, { n: number; right: number; wrongWarnings: number }> = {};
for (const file of files) {
  const others = files.filter((other) => other !== file).flatMap((other) => rowsOf.get(other)!);
  const weights = fitLogistic([...others, ...textbook], lexis.size, CLASS_PENALTY);
  const rows = rowsOf.get(file)!;
  const outcomes = rows.filter(({ label }) => label === 0);
  const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
  table[file] = {
    n: rows.length,
    right: percent(
      rows.filter(({ features, label }) => scoreOf(weights, features) > 0 === (label === 1)).length,
      rows.length,
    ),
    wrongWarnings: percent(outcomes.filter(({ features }) => scoreOf(weights, features) > 0).length, outcomes.length),
  };
}
console.table(table);
