/** The optional assistant: there while its setting is on, and loaded only then. */
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Follows the setting `okr.assistant.enabled`. */
export function assistant(client: Promise<LanguageClient>): vscode.Disposable {
  let actions: Promise<vscode.Disposable> | undefined;
  const follow = () => {
    const isWanted = vscode.workspace.getConfiguration('okr').get('assistant.enabled') === true;
    if (isWanted === (actions !== undefined)) return;
    if (isWanted) {
      actions = import('./assistantActions.ts').then(({ AssistantActions }) => new AssistantActions(client));
    } else {
      void actions?.then((loaded) => loaded.dispose());
      actions = undefined;
    }
  };
  follow();
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('okr.assistant')) follow();
  });
  return new vscode.Disposable(() => {
    listener.dispose();
    void actions?.then((loaded) => loaded.dispose());
  });
}
