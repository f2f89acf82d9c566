/** ‘Rewrite with …’ on outputs, for as long as the editor offers a chat model. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Rewritable } from '../server/features/suggestedRewrites.ts';
import { Previews } from './assistantPreview.ts';
import { rewriteWith } from './assistantRewrite.ts';
import { previewScheme } from './previewScheme.ts';
import { isReadOnly } from './readOnly.ts';

/** Not contributed: there is nothing that it could do from the command palette. */
const command = 'okr.rewriteWithModel';

const kind = vscode.CodeActionKind.RefactorRewrite.append('assistant');

/** Offers the entry and carries it out, until it is disposed of. */
export class AssistantActions implements vscode.CodeActionProvider, vscode.Disposable {
  readonly #client: Promise<BaseLanguageClient>;
  readonly #previews = new Previews();
  readonly #registered: vscode.Disposable;
  /** The chat models that the editor offers. */
  #models: readonly vscode.LanguageModelChat[] = [];
  #lastAsked: string | undefined;

  constructor(client: Promise<BaseLanguageClient>) {
    this.#client = client;
    this.#registered = vscode.Disposable.from(
      this.#previews,
      vscode.languages.registerCodeActionsProvider({ language: 'okr' }, this, { providedCodeActionKinds: [kind] }),
      // Not awaited: the editor shows that an action is at work for as long as its command runs.
      vscode.commands.registerCommand(command, (uri, line) => void this.#rewrite(uri, line)),
      // Editors that are built on an older or smaller VS Code may have no language models at all.
      vscode.lm?.onDidChangeChatModels(() => void this.#findModels()) ?? { dispose: () => {} },
    );
    void this.#findModels();
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    { start }: vscode.Range,
    { only }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const [first, ...others] = this.#models;
    if (!first || (only && !only.contains(kind)) || document.uri.scheme === previewScheme) return [];
    if (isReadOnly(document.uri)) return [];
    const client = await this.#client;
    const params = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) }, position: start };
    if ((await client.sendRequest<Rewritable | null>('okr/rewritable', params, token)) === null) return [];
    const title = `Rewrite with ${others.length > 0 ? 'a language model' : first.name}…`;
    const action = new vscode.CodeAction(title, kind);
    action.command = { title, command, arguments: [document.uri, start.line] };
    return [action];
  }

  async #findModels(): Promise<void> {
    // An editor in which a provider of models fails offers none for now.
    const models = await Promise.resolve(vscode.lm?.selectChatModels()).catch(() => undefined);
    this.#models = models ?? [];
  }

  async #rewrite(uri: unknown, line: unknown): Promise<void> {
    if (!(uri instanceof vscode.Uri) || typeof line !== 'number') return;
    const model = await this.#chooseModel();
    if (!model) return;
    this.#lastAsked = model.id;
    await rewriteWith(model, await this.#client, this.#previews, await vscode.workspace.openTextDocument(uri), line);
  }

  /** The only model there is, or the one that the writer chooses. */
  async #chooseModel(): Promise<vscode.LanguageModelChat | undefined> {
    if (this.#models.length < 2) return this.#models[0];
    const isLast = ({ id }: vscode.LanguageModelChat) => id === this.#lastAsked;
    const models = [...this.#models.filter(isLast), ...this.#models.filter((model) => !isLast(model))];
    const chosen = await vscode.window.showQuickPick(
      models.map((model) => ({ label: model.name, description: model.vendor, model })),
      { placeHolder: 'Which model may read this objective and its key results?', matchOnDescription: true },
    );
    return chosen?.model;
  }

  dispose(): void {
    this.#registered.dispose();
  }
}
