/** Where the editor comes in: starts the language server and registers what only an editor can do. */
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CommandId } from './commandIds.ts';
import { createClient } from './languageClient.ts';
import { newFromTemplate } from './newFromTemplate.ts';
import { schoolStatus, selectSchool } from './school.ts';
import { RuleLevelCommand } from './setRuleLevel.ts';

let client: LanguageClient | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const languageClient = createClient(context);
  client = languageClient;
  const ruleLevels = new RuleLevelCommand(context.extension);
  const handlers: Record<CommandId, (...args: unknown[]) => unknown> = {
    'okr.newFromTemplate': () => newFromTemplate(context.extensionUri),
    'okr.selectSchool': () => selectSchool(context.extension),
    'okr.setRuleLevel': (code, level) => ruleLevels.run(code, level),
    'okr.restartServer': () => languageClient.restart(),
    'okr.showOutput': () => languageClient.outputChannel.show(),
  };
  for (const [id, handler] of Object.entries(handlers)) {
    context.subscriptions.push(vscode.commands.registerCommand(id, handler));
  }
  context.subscriptions.push(ruleLevels, schoolStatus());
  // Not awaited: the editor goes on while the server starts. The client itself tells of a failure.
  languageClient.start().catch(() => {});
}

export function deactivate(): Promise<void> | undefined {
  return client?.dispose();
}
