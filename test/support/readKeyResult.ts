import type { Clause } from '../../server/language/judgement/read/clause.ts';
import { readLine } from '../../server/language/judgement/read/line.ts';
import { readWords, type Word } from '../../server/language/judgement/read/words.ts';
import { readSentence } from '../../server/language/prose/quantities.ts';

/** A key result's words, and the clause that promises. */
export function readKeyResult(text: string): { readonly words: readonly Word[]; readonly main: Clause } {
  const sentence = readSentence(text);
  const words = readWords(sentence, null);
  return { words, main: readLine(sentence, words).main };
}
