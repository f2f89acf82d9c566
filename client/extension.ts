/** Where the editor comes in: starts the language server and registers what only an editor can do. */
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { adopt } from './adopt.ts';
import { assistant } from './assistant.ts';
import { checkIn } from './checkIn.ts';
import type { CommandId } from './commandIds.ts';
import { newFromTemplate } from './newFromTemplate.ts';
import { schoolStatus, selectSchool } from './school.ts';
import { RuleLevelCommand } from './setRuleLevel.ts';
import { showObjective } from './showObjective.ts';

let client: Promise<LanguageClient> | undefined;

/**
 * Registers what an editor can do by itself at once. The client's library is the largest part by far and is loaded
 * afterwards, so that the editor need not wait for it.
 */
export function activate(context: vscode.ExtensionContext): void {
  const ruleLevels = new RuleLevelCommand(context.extension);
  const running = startClient(context);
  client = running;
  const handlers: Record<CommandId, (...args: unknown[]) => unknown> = {
    'okr.newFromTemplate': () => newFromTemplate(context.extensionUri),
    'okr.selectSchool': () => selectSchool(context.extension),
    'okr.setRuleLevel': (code, level) => ruleLevels.run(code, level),
    'okr.checkIn': () => checkIn(),
    'okr.adopt': async () => adopt(await running),
    'okr.showObjective': (uri, position) => showObjective(uri, position),
    'okr.restartServer': async () => (await running).restart(),
    'okr.showOutput': async () => (await running).outputChannel.show(),
  };
  for (const [id, handler] of Object.entries(handlers)) {
    context.subscriptions.push(vscode.commands.registerCommand(id, handler));
  }
  context.subscriptions.push(ruleLevels, schoolStatus(), assistant(running));
}

async function startClient(context: vscode.ExtensionContext): Promise<LanguageClient> {
  await new Promise((resolve) => setImmediate(resolve));
  const { createClient } = await import('./languageClient.ts');
  const languageClient = createClient(context);
  // Not awaited: it can be restarted also when it did not start. The client itself tells of a failure.
  languageClient.start().catch(() => {});
  return languageClient;
}

export async function deactivate(): Promise<void> {
  await (await client)?.dispose();
}
