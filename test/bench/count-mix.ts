/**
 * Counts the mix of published key results, for test/corpus/mix.json.
 * usage: npx tsx test/bench/count-mix.ts FILES… > test/corpus/mix.json (labelled key results, a JSON object a line: {"text", "label"})
 */
import { readLine } from '../../server/language/judgement/read/line.ts';
import { readWords } from '../../server/language/judgement/read/words.ts';
import { readSentence } from '../../server/language/prose/quantities.ts';
import { cellsOf, type Mix } from './mix.ts';
import { readLabelled } from './train-judgement.ts';

const lines = process.argv
  .slice(2)
  .flatMap(readLabelled)
  .filter(({ label }) => label === 'outcome' || label === 'output');
const cells = new Map<string, number>();
for (const { text, label } of lines) {
  const sentence = readSentence(text);
  const { main } = readLine(sentence, readWords(sentence, null));
  for (const cell of cellsOf(main, label)) cells.set(cell, (cells.get(cell) ?? 0) + 1);
}
const mix: Mix = { lines: lines.length, cells: Object.fromEntries([...cells].sort()) };
console.log(JSON.stringify(mix, null, 2));
