/** Highlights: where the id or label at the cursor is given, and what in the document refers to it. */
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import { idsIn, isSameId, referencesIn } from '../language/model/references.ts';
import { sectionAt } from '../language/syntax/edit.ts';
import type { Section, Span, Tree } from '../language/syntax/tree.ts';
import { rangeOfSpan } from './place.ts';

/** The places of the id at a position; null where there is none. */
export function highlightsAt(tree: Tree, { line, character }: Position): DocumentHighlight[] | null {
  const index = sectionAt(tree, line);
  const own = line - tree.starts[index]!;
  const holds = ({ span }: { span: Span }) => span.line === own && span.start <= character && character <= span.end;
  const id = placesIn(tree.sections[index]!).find(holds)?.id;
  if (id === undefined) return null;
  return tree.sections.flatMap((section, at) =>
    placesIn(section)
      .filter((place) => isSameId(place.id, id))
      .map(({ span, kind }) => ({ range: rangeOfSpan(span, tree.starts[at]!), kind })),
  );
}

function placesIn(section: Section): { id: string; span: Span; kind: DocumentHighlightKind }[] {
  const given = idsIn(section).map(({ id, span }) => ({ id, span, kind: DocumentHighlightKind.Write }));
  const used = referencesIn(section).flatMap(({ path, id, idSpan }) =>
    path === '' && id !== null ? [{ id, span: idSpan!, kind: DocumentHighlightKind.Read }] : [],
  );
  return [...given, ...used].sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start);
}
