/** Adds a word to a list of `okr.config.json`, as an edit that keeps the layout of the file. */
import { applyEdits, findNodeAtLocation, getNodeValue, modify, type ParseError } from 'jsonc-parser';
import type { WordList } from '../language/rules/rule.ts';
import { parseConfig } from './configFile.ts';

/**
 * The text of the file with the word in the list; `text` is null where there is no file yet. Null where something else stands
 * in the place of the list, or the text is no JSON: whoever wrote that is to mend it.
 */
export function withWord(text: string | null, list: WordList, word: string): string | null {
  const before = text === null || text.trim() === '' ? '{}\n' : text;
  const errors: ParseError[] = [];
  const root = parseConfig(before, errors);
  if (errors.length > 0 || root === 'too deep' || root?.type !== 'object') return null;
  const lists = findNodeAtLocation(root, ['words']);
  if (lists !== undefined && lists.type !== 'object') return null;
  const listed = findNodeAtLocation(root, ['words', list]);
  if (listed !== undefined && listed.type !== 'array') return null;
  const words: unknown[] = listed === undefined ? [] : getNodeValue(listed);
  if (words.includes(word)) return before;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: before.includes('\r\n') ? '\r\n' : '\n' };
  return applyEdits(before, modify(before, ['words', list], [...words, word], { formattingOptions }));
}
