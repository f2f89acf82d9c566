/** Who decides beside the editor's settings: a command that would change these says so where that would change nothing. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { configName } from '../server/configuration/names.ts';
import type { Decided } from '../server/requests/deciding.ts';

export type { Decided } from '../server/requests/deciding.ts';

/** Who decides for the document in front; null where there is none, or the server cannot say. */
export async function decidedInFront(client: Promise<BaseLanguageClient>): Promise<Decided | null> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return null;
  try {
    const running = await client;
    const uri = running.code2ProtocolConverter.asUri(document.uri);
    return await running.sendRequest<Decided | null>('okr/decided', { uri });
  } catch {
    // Without the server the editor's settings are all that can be known.
    return null;
  }
}

/** Says that a config file goes before the settings, and offers to open it. `what` it sets stands as the object of a sentence. */
export async function sayThatConfigDecides(config: string, what: string): Promise<void> {
  const open = `Open ${configName}`;
  const choice = await vscode.window.showInformationMessage(
    `${configName} sets ${what} for everybody who works in this folder. It goes before your own settings.`,
    open,
  );
  if (choice === open) await vscode.window.showTextDocument(vscode.Uri.parse(config, true));
}
