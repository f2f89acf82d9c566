/** Where the editor comes in, wherever it runs: registers what only an editor can do, and starts the language server. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { adopt } from './adopt.ts';
import { assistant } from './assistant.ts';
import { checkIn } from './checkIn.ts';
import type { CommandId } from './commandIds.ts';
import { newFromTemplate } from './newFromTemplate.ts';
import { schoolStatus, selectSchool } from './school.ts';
import { RuleLevelCommand } from './setRuleLevel.ts';
import { showObjective } from './showObjective.ts';

/** Makes the client of the language server, not started yet. */
export type CreateClient = () => Promise<BaseLanguageClient>;

let client: Promise<BaseLanguageClient> | undefined;

/**
 * Registers what an editor can do by itself at once. The client's library is the largest part by far and is loaded
 * afterwards, by `createClient`, so that the editor need not wait for it.
 */
export function begin(context: vscode.ExtensionContext, createClient: CreateClient): void {
  const running = startClient(createClient);
  client = running;
  const ruleLevels = new RuleLevelCommand(context.extension, running);
  const handlers: Record<CommandId, (...args: unknown[]) => unknown> = {
    'okr.newFromTemplate': () => newFromTemplate(context.extensionUri),
    'okr.selectSchool': () => selectSchool(context.extension, running),
    'okr.setRuleLevel': (code, level) => ruleLevels.run(code, level),
    'okr.checkIn': () => checkIn(),
    'okr.adopt': async () => adopt(await running),
    'okr.showObjective': (uri, position, what) => showObjective(running, uri, position, what),
    'okr.restartServer': async () => restart(await running),
    'okr.showOutput': async () => (await running).outputChannel.show(),
  };
  for (const [id, handler] of Object.entries(handlers)) {
    context.subscriptions.push(vscode.commands.registerCommand(id, handler));
  }
  context.subscriptions.push(ruleLevels, schoolStatus(running), assistant(running));
}

async function startClient(createClient: CreateClient): Promise<BaseLanguageClient> {
  await new Promise((resolve) => setTimeout(resolve));
  const languageClient = await createClient();
  // Not awaited: it can be restarted also when it did not start. The client itself tells of a failure.
  languageClient.start().catch(() => {});
  return languageClient;
}

async function restart(languageClient: BaseLanguageClient): Promise<void> {
  await languageClient.stop();
  await languageClient.start();
}

export async function deactivate(): Promise<void> {
  await (await client)?.dispose();
}
