import type { Clause } from '../../server/language/judgement/read/clause.ts';
import { type Line, readLine } from '../../server/language/judgement/read/line.ts';
import { readWords, type Word } from '../../server/language/judgement/read/words.ts';
import { readSentence } from '../../server/language/prose/quantities.ts';

/** A key result as the judgement reads it: its words, its line, and the clause that promises. */
export function readKeyResult(text: string): {
  readonly words: readonly Word[];
  readonly line: Line;
  readonly main: Clause;
} {
  const sentence = readSentence(text);
  const words = readWords(sentence, null);
  const line = readLine(sentence, words);
  return { words, line, main: line.main };
}
