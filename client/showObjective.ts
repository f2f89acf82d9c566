/** What a code lens above an objective leads to: the objective with its hover, or who supports it. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, Location } from 'vscode-languageclient';

/**
 * Puts the cursor into an objective and shows what is known of it; with `references` as `what` those who support it. The
 * arguments come from the server.
 */
export async function showObjective(
  client: Promise<BaseLanguageClient>,
  uri: unknown,
  position: unknown,
  what?: unknown,
): Promise<void> {
  if (typeof uri !== 'string' || !isPosition(position)) return;
  const document = vscode.Uri.parse(uri, true);
  const at = new vscode.Position(position.line, position.character);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
  if (what !== 'references') {
    await vscode.commands.executeCommand('editor.action.showHover');
    return;
  }
  const supporters = await supportersAt(await client, uri, position);
  await vscode.commands.executeCommand('editor.action.peekLocations', document, at, supporters, 'peek');
}

/** The references to an objective. The editor's own command for them would list the objective's id among them. */
async function supportersAt(
  client: BaseLanguageClient,
  uri: string,
  position: LensPosition,
): Promise<vscode.Location[]> {
  const found = await client.sendRequest<Location[] | null>('textDocument/references', {
    textDocument: { uri },
    position,
    context: { includeDeclaration: false },
  });
  return (found ?? []).map((location) => client.protocol2CodeConverter.asLocation(location));
}

interface LensPosition {
  readonly line: number;
  readonly character: number;
}

const isPosition = (value: unknown): value is LensPosition =>
  typeof value === 'object' &&
  value !== null &&
  'line' in value &&
  'character' in value &&
  typeof value.line === 'number' &&
  typeof value.character === 'number';
