/** Adds a word to a list of `okr.config.json`, as an edit that keeps the layout of the file. */
import { applyEdits, modify, parse } from 'jsonc-parser';
import type { WordList } from '../language/rules/rule.ts';

/** The text of the file with the word in the list; `text` is null where there is no file yet. */
export function withWord(text: string | null, list: WordList, word: string): string {
  const before = text === null || text.trim() === '' ? '{}\n' : text;
  const listed: unknown = parse(before)?.words?.[list];
  const words = Array.isArray(listed) ? listed : [];
  if (words.includes(word)) return before;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: before.includes('\r\n') ? '\r\n' : '\n' };
  return applyEdits(before, modify(before, ['words', list], [...words, word], { formattingOptions }));
}
