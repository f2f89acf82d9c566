/** Formatting of a document and of parts of it. */
import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver';
import { type FormatOptions, format } from '../language/format/format.ts';
import type { TextChange, Tree } from '../language/syntax/tree.ts';

/** Of the editor's options only one counts: with spaces, things stand in as far as the bullet above them is wide. */
const formatOptions = ({ insertSpaces }: FormattingOptions): FormatOptions => ({ tabs: insertSpaces === false });

/** A change of the core as LSP's edit. */
export const textEditOf = ({ range, text }: TextChange): TextEdit => ({ range, newText: text });

/** The edits that bring a whole document into canonical form. */
export const documentEdits = (tree: Tree, options: FormattingOptions): TextEdit[] =>
  format(tree, formatOptions(options)).map(textEditOf);

/** The edits that bring the key results and objectives that some ranges touch into canonical form. */
export function rangeEdits(tree: Tree, ranges: readonly Range[], options: FormattingOptions): TextEdit[] {
  const edits = new Map<string, TextEdit>();
  for (const { start, end } of ranges) {
    // A selection of whole lines ends at the beginning of the line behind them.
    const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    for (const change of format(tree, formatOptions(options), { first: start.line, last })) {
      edits.set(JSON.stringify(change.range), textEditOf(change));
    }
  }
  return [...edits.values()];
}
