/** The least that a language server can do: it keeps the text, and answers every edit with the same diagnostics. */
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const diagnostics = Array.from({ length: Number(process.env.ECHO_DIAGNOSTICS ?? 0) }, (_, at) => ({
  range: { start: { line: at * 6, character: 6 }, end: { line: at * 6, character: 60 } },
  severity: 2 as const,
  code: 'echo',
  source: 'echo',
  message: 'A message about as long as one that a language server has for the person who wrote this line.',
}));

connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, hoverProvider: true, codeActionProvider: true },
}));
documents.onDidChangeContent(
  ({ document: { uri, version } }) => void connection.sendDiagnostics({ uri, version, diagnostics }),
);
connection.onHover(() => ({ contents: 'hover' }));
connection.onCodeAction(() => []);
documents.listen(connection);
connection.listen();
