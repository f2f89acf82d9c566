import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FormatOptions, format, type LineRange } from '../../../server/language/format/format.ts';
import { parse } from '../../../server/language/syntax/parser.ts';
import { readMarks } from '../../support/markedText.ts';

/** A text after its formatting. */
export function formatted(text: string, options: FormatOptions, range?: LineRange): string {
  const edits = format(parse(text), options, range).map(({ range, text }) => ({ range, newText: text }));
  return TextDocument.applyEdits(TextDocument.create('untitled:text', 'okr', 1, text), edits);
}

/** Formats a text, or the part of it that `[[ ]]` marks; what comes out must stay as it is. */
export function checkFormat(marked: string, expected: string, options: FormatOptions = { tabs: false }): void {
  const hasPart = marked.includes('[[');
  const { text, ranges } = hasPart ? readMarks(marked) : { text: marked, ranges: [] };
  const [part] = ranges;
  const range = part && { first: part.start.line, last: part.end.line };
  const after = formatted(text, options, range);
  assert.equal(after, expected);
  if (range === undefined) assert.equal(formatted(after, options), expected);
}
