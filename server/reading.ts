/** Requests of somebody who reads a document: its outline, what can be folded and selected, links and highlights. */
import type {
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentLink,
  DocumentLinkParams,
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  SelectionRange,
  SelectionRangeParams,
  ServerCapabilities,
  SymbolInformation,
} from 'vscode-languageserver';
import { foldingRangesOf } from './features/folding.ts';
import { highlightsAt } from './features/highlights.ts';
import { linksOf } from './features/links.ts';
import { selectionRangeAt } from './features/selectionRanges.ts';
import { flatSymbolsOf, symbolsOf } from './features/symbols.ts';
import { overDocument, type Serving } from './serving.ts';

export const readingCapabilities: ServerCapabilities = {
  documentSymbolProvider: { label: 'OKR' },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  documentHighlightProvider: true,
};

/** Answers these requests. */
export function serveReading(serving: Serving): void {
  const { connection } = serving;
  const ofClient = () => serving.capabilities().textDocument;

  connection.onDocumentSymbol(
    overDocument<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
      serving,
      'documentSymbol',
      [],
      (analysis, { textDocument }) =>
        ofClient()?.documentSymbol?.hierarchicalDocumentSymbolSupport
          ? symbolsOf(analysis)
          : flatSymbolsOf(analysis, textDocument.uri),
    ),
  );

  connection.onFoldingRanges(
    overDocument<FoldingRangeParams, FoldingRange[]>(serving, 'foldingRange', [], ({ tree }) =>
      foldingRangesOf(tree, ofClient()?.foldingRange?.rangeLimit),
    ),
  );

  connection.onSelectionRanges(
    overDocument<SelectionRangeParams, SelectionRange[]>(serving, 'selectionRange', [], ({ tree }, { positions }) =>
      positions.map((position) => selectionRangeAt(tree, position)),
    ),
  );

  connection.onDocumentLinks(
    overDocument<DocumentLinkParams, DocumentLink[]>(serving, 'documentLink', [], ({ tree }, { textDocument }) =>
      linksOf(tree, textDocument.uri),
    ),
  );

  connection.onDocumentHighlight(
    overDocument<DocumentHighlightParams, DocumentHighlight[] | null>(
      serving,
      'documentHighlight',
      null,
      ({ tree }, { position }) => highlightsAt(tree, position),
    ),
  );
}
