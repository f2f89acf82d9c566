/** Requests of somebody who reads a document: hovers, its outline, folding, selection, links, and what is shown beside the text. */
import type {
  CodeLens,
  CodeLensParams,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentLink,
  DocumentLinkParams,
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  InlayHint,
  InlayHintParams,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
  ServerCapabilities,
  SymbolInformation,
} from 'vscode-languageserver';
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { codeLensesOf, type LensData, resolveCodeLens, showObjective } from '../features/codeLens.ts';
import { foldingRangesOf } from '../features/folding.ts';
import { highlightsAt } from '../features/highlights.ts';
import { hoverAmong } from '../features/hover.ts';
import { type HintData, inlayHintsIn, resolveInlayHint } from '../features/inlayHints.ts';
import { linksOf } from '../features/links.ts';
import { selectionRangeAt } from '../features/selectionRanges.ts';
import { DocumentTokens, semanticTokensIn, semanticTokensLegend } from '../features/semanticTokens.ts';
import { resolveSupportLens, supportLensesOf } from '../features/supporters.ts';
import { flatSymbolsOf, symbolsOf } from '../features/symbols.ts';
import { guarded } from './guarded.ts';
import { overDocument, resolving, type Serving } from './serving.ts';

export const readingCapabilities: ServerCapabilities = {
  hoverProvider: true,
  documentSymbolProvider: { label: 'OKR' },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  documentHighlightProvider: true,
  semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
  inlayHintProvider: { resolveProvider: true },
  codeLensProvider: { resolveProvider: true },
};

/** Answers these requests. What comes back is to be called when files have changed what they say of each other. */
export function serveReading(serving: Serving): () => void {
  const { connection } = serving;
  const ofClient = () => serving.capabilities().textDocument;

  connection.onHover(
    guarded<HoverParams, Hover | null>(connection, 'hover', null, async ({ textDocument, position }) => {
      await serving.settingsKnown(textDocument.uri);
      const document = serving.documents.get(textDocument.uri);
      return document ? hoverAmong(document.analyses(serving.settings(document.uri)), position) : null;
    }),
  );

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
      linksOf(tree, textDocument.uri, serving.workspace),
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

  const tokens = new DocumentTokens();
  serving.documents.onDidClose(({ document }) => tokens.forget(document.uri));

  connection.languages.semanticTokens.on(
    overDocument<SemanticTokensParams, SemanticTokens>(serving, 'semanticTokens', { data: [] }, (analysis, params) =>
      tokens.full(params.textDocument.uri, analysis),
    ),
  );

  connection.languages.semanticTokens.onDelta(
    overDocument<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      serving,
      'semanticTokensDelta',
      { data: [] },
      (analysis, { textDocument, previousResultId }) => tokens.delta(textDocument.uri, analysis, previousResultId),
    ),
  );

  connection.languages.semanticTokens.onRange(
    overDocument<SemanticTokensRangeParams, SemanticTokens>(
      serving,
      'semanticTokensRange',
      { data: [] },
      (analysis, { range }) => semanticTokensIn(analysis, range),
    ),
  );

  connection.languages.inlayHint.on(
    overDocument<InlayHintParams, InlayHint[]>(serving, 'inlayHint', [], (analysis, { range, textDocument }) =>
      inlayHintsIn(analysis, range, textDocument.uri, serving.editorSettings().inlayHints),
    ),
  );

  connection.languages.inlayHint.resolve(
    resolving(serving, 'inlayHintResolve', (hint: InlayHint) => (hint.data as HintData).uri, resolveInlayHint),
  );

  const canShow = () => serving.commands().includes(showObjective);

  /** What the files say of each other that refer to a document: who supports it follows from that and from itself. */
  const factsAround = (uri: string): readonly string[] =>
    serving.workspace.referring(uri).flatMap((file) => (file.uri === uri ? [] : file.summary.facts));

  /** These facts when lenses were given last, by the documents' URIs. */
  const given = new Map<string, readonly string[]>();
  serving.documents.onDidClose(({ document }) => given.delete(document.uri));

  connection.onCodeLens(
    overDocument<CodeLensParams, CodeLens[]>(serving, 'codeLens', [], (analysis, { textDocument: { uri } }) => {
      if (!serving.editorSettings().codeLens) return [];
      given.set(uri, factsAround(uri));
      const file = serving.workspace.file(uri);
      return [...codeLensesOf(analysis, uri), ...(file === null ? [] : supportLensesOf(file, serving.workspace))];
    }),
  );

  connection.onCodeLensResolve(
    resolving(
      serving,
      'codeLensResolve',
      (lens: CodeLens) => (lens.data as LensData).uri,
      (lens, analysis) => {
        const { uri, supporters } = lens.data as LensData;
        if (!supporters) return resolveCodeLens(lens, analysis, canShow());
        const file = serving.workspace.file(uri);
        return file === null ? lens : resolveSupportLens(lens, file, serving.workspace, canShow());
      },
    ),
  );

  return () => {
    const isSame = (facts: readonly string[], now: readonly string[]) =>
      facts.length === now.length && facts.every((fact, at) => fact === now[at]);
    if ([...given].every(([uri, facts]) => isSame(facts, factsAround(uri)))) return;
    void refreshLenses(serving).catch(() => {});
  };
}

async function refreshLenses({ connection, capabilities }: Serving): Promise<void> {
  if (capabilities().workspace?.codeLens?.refreshSupport) await connection.sendRequest(CodeLensRefreshRequest.type);
}

/** Asks the client to show anew what the settings decide; a client that refuses shows what it has. */
export async function refreshReading(serving: Serving): Promise<void> {
  const { connection, capabilities } = serving;
  await Promise.allSettled([
    capabilities().workspace?.inlayHint?.refreshSupport ? connection.languages.inlayHint.refresh() : null,
    refreshLenses(serving),
  ]);
}
