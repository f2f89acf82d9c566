/** The extension where there is only a browser. The one for Node takes from this program what they have in common. */
import type * as vscode from 'vscode';
import { createClient } from './browserClient.ts';
import { begin } from './extension.ts';

export { AssistantActions } from './assistantActions.ts';
export { deactivate } from './extension.ts';
export { clientOptions, completed } from './languageClient.ts';
export * as library from './library.ts';

export function activate(context: vscode.ExtensionContext): void {
  begin(context, () => createClient(context));
}
