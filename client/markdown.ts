/**
 * Markdown documents with `okr` blocks get diagnostics, hovers and quick fixes, for as long as they have such a block. Of
 * others the server never hears, and the editor asks nothing about them.
 */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type CodeActionRegistrationOptions,
  CodeActionRequest,
  type DiagnosticRegistrationOptions,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  type DynamicFeature,
  type FeatureState,
  HoverRequest,
  type StaticFeature,
  TextDocumentSyncKind,
} from 'vscode-languageclient';
import { rulePageScheme } from '../server/workspace/uri.ts';
import { isReadOnly } from './readOnly.ts';

/** A line that may begin a block: whether it does, the server says. */
const opening = /^(?:`{3,}|~{3,})[ \t]*okr(?![^\s:,{?])/i;

export class MarkdownBlocks implements StaticFeature {
  readonly #client: BaseLanguageClient;
  readonly #followed = new Map<string, vscode.Disposable>();
  #listeners: vscode.Disposable | undefined;

  /** To be registered behind the client's own features: an edit that begins the first block must not reach the server twice. */
  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  fillClientCapabilities(): void {}

  getState(): FeatureState {
    return { kind: 'static' };
  }

  initialize(): void {
    const { workspace } = vscode;
    this.#listeners = vscode.Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.#look(document)),
      workspace.onDidChangeTextDocument((event) => {
        if (this.#followed.has(event.document.uri.toString()) || mayBegin(event)) this.#look(event.document);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#leave(uri.toString())),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('okr.markdown')) this.#lookAtAll();
      }),
    );
    this.#lookAtAll();
  }

  clear(): void {
    this.#listeners?.dispose();
    // With the server all that was registered has gone.
    this.#followed.clear();
  }

  #lookAtAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#look(document);
  }

  /** Begins to follow a document, or leaves it. */
  #look(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!isWanted(document)) this.#leave(key);
    else if (!this.#followed.has(key)) this.#followed.set(key, this.#follow(document));
  }

  #leave(key: string): void {
    this.#followed.get(key)?.dispose();
    this.#followed.delete(key);
  }

  #follow({ uri }: vscode.TextDocument): vscode.Disposable {
    const client = this.#client;
    const id = `okr in ${uri}`;
    const documentSelector = [{ language: 'markdown', scheme: uri.scheme, pattern: uri.fsPath }];
    const acting: CodeActionRegistrationOptions = { documentSelector, codeActionKinds: ['quickfix'] };
    const diagnosing: DiagnosticRegistrationOptions = {
      documentSelector,
      identifier: 'okr',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    };
    const register = <Options>(feature: DynamicFeature<Options>, registerOptions: Options): vscode.Disposable => {
      feature.register({ id, registerOptions });
      return new vscode.Disposable(() => feature.unregister(id));
    };
    const registered = [
      register(client.getFeature(DidOpenTextDocumentNotification.method), { documentSelector }),
      register(client.getFeature(DidChangeTextDocumentNotification.method), {
        documentSelector,
        syncKind: TextDocumentSyncKind.Incremental,
      }),
      register(client.getFeature(DidCloseTextDocumentNotification.method), { documentSelector }),
      register(client.getFeature(HoverRequest.method), { documentSelector }),
      register(client.getFeature(CodeActionRequest.method), acting),
      register(client.getFeature(DocumentDiagnosticRequest.method), diagnosing),
    ];
    // The document is closed behind everything that asks about it.
    return vscode.Disposable.from(...registered.reverse());
  }
}

function isWanted(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || document.isClosed) return false;
  // The page of a rule shows what is wrong on purpose.
  if (document.uri.scheme === rulePageScheme || isReadOnly(document.uri)) return false;
  if (vscode.workspace.getConfiguration('okr', document).get('markdown.enabled') !== true) return false;
  return hasOpening(document, 0, document.lineCount);
}

/** Whether an edit may have begun the first block of a document: of one place in the text only its lines are looked at. */
function mayBegin({ document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
  if (document.languageId !== 'markdown') return false;
  const [change, ...others] = contentChanges;
  if (change === undefined || others.length > 0) return change !== undefined;
  const from = change.range.start.line;
  return hasOpening(document, from, from + change.text.split('\n').length);
}

function hasOpening(document: vscode.TextDocument, from: number, to: number): boolean {
  for (let line = from; line < Math.min(to, document.lineCount); line++) {
    if (opening.test(document.lineAt(line).text)) return true;
  }
  return false;
}
