/** Carries a fix out on a text as an editor would. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeIn } from '../../server/features/place.ts';
import type { Analysis } from '../../server/language/analysis.ts';
import { plainOfSnippet } from '../../server/language/rewrite/template.ts';
import type { FixEdit } from '../../server/language/rules/rule.ts';

/** The text after the edits, blanks shown as `‹name›`. Edits are places in sections of `analysis`. */
export function applyEdits(text: string, analysis: Analysis, edits: readonly FixEdit[]): string {
  const document = TextDocument.create('untitled:test', 'okr', 1, text);
  return TextDocument.applyEdits(
    document,
    edits.map(({ section, range, snippet }) => {
      const start = analysis.tree.starts[analysis.tree.sections.indexOf(section)]!;
      return { range: rangeIn(range, start), newText: plainOfSnippet(snippet) };
    }),
  );
}
