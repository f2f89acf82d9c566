/** The optional assistant: there while its setting is on. Under Node its program comes along with the client's library. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Follows the setting `okr.assistant.enabled`. */
export function assistant(client: Promise<BaseLanguageClient>): vscode.Disposable {
  let isOn = false;
  let actions: Promise<vscode.Disposable | undefined> = Promise.resolve(undefined);
  // One after the other, however fast the setting changes: the same entry cannot be registered twice.
  const turn = (on: boolean) => {
    if (on === isOn) return;
    isOn = on;
    actions = actions.then(async (loaded) => {
      loaded?.dispose();
      return on ? new (await import('./assistantActions.ts')).AssistantActions(client) : undefined;
    });
  };
  const follow = () => turn(vscode.workspace.getConfiguration('okr').get('assistant.enabled') === true);
  follow();
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('okr.assistant')) follow();
  });
  return new vscode.Disposable(() => {
    listener.dispose();
    turn(false);
  });
}
