/** Documents as they would be after a rewrite, beside what they are now. */
import * as vscode from 'vscode';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { previewScheme } from './previewScheme.ts';

/** The right sides of the diffs that are open. */
export class Previews implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #registered = vscode.workspace.registerTextDocumentContentProvider(previewScheme, this);
  #opened = 0;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** A preview of a document that is yet to be shown. */
  of(document: vscode.TextDocument, author: string): Preview {
    const uri = document.uri.with({ scheme: previewScheme, query: String(++this.#opened) });
    return new Preview(document, uri, author, (text) => this.#set(uri, text));
  }

  #set(uri: vscode.Uri, text: string | null): void {
    if (text === null) this.#texts.delete(uri.toString());
    else {
      this.#texts.set(uri.toString(), text);
      this.#changed.fire(uri);
    }
  }

  dispose(): void {
    this.#registered.dispose();
    this.#changed.dispose();
  }
}

/** One document with what would become of it. */
export class Preview {
  readonly #document: vscode.TextDocument;
  readonly #uri: vscode.Uri;
  readonly #author: string;
  readonly #set: (text: string | null) => void;
  /** The text that the edits are of. */
  readonly text: string;

  constructor(document: vscode.TextDocument, uri: vscode.Uri, author: string, set: (text: string | null) => void) {
    this.#document = document;
    this.#uri = uri;
    this.#author = author;
    this.#set = set;
    this.text = document.getText();
  }

  /** Opens the diff, or puts other edits into it. */
  async show(edits: readonly TextEdit[]): Promise<void> {
    const before = TextDocument.create(this.#uri.toString(), 'okr', this.#document.version, this.text);
    this.#set(TextDocument.applyEdits(before, [...edits]));
    const after = await vscode.workspace.openTextDocument(this.#uri);
    // An untitled document has no ending to tell its language by.
    if (after.languageId !== 'okr') await vscode.languages.setTextDocumentLanguage(after, 'okr');
    const name = this.#document.uri.path.split('/').at(-1);
    await vscode.commands.executeCommand('vscode.diff', this.#document.uri, this.#uri, `${name} ↔ ${this.#author}`);
  }

  /** Closes the diff, wherever it has been moved to. */
  async close(): Promise<void> {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const ours = tabs.filter(
      ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === this.#uri.toString(),
    );
    await vscode.window.tabGroups.close(ours);
    this.#set(null);
  }
}
