/** The extension where there is Node: on a desktop, and on the machine that a remote window works on. */
import type * as vscode from 'vscode';
import { begin } from './extension.ts';

export { deactivate } from './extension.ts';

export function activate(context: vscode.ExtensionContext): void {
  begin(context, async () => (await import('./nodeClient.ts')).createClient(context));
}
