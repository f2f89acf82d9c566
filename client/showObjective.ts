/** What a code lens above an objective leads to: the objective with its hover, or with who supports it. */
import * as vscode from 'vscode';

/**
 * Puts the cursor into an objective and shows what is known of it; with `references` as `what` those who support it. The
 * arguments come from the server.
 */
export async function showObjective(uri: unknown, position: unknown, what?: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isPosition(position)) return;
  const at = new vscode.Position(position.line, position.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { selection: new vscode.Range(at, at) });
  await vscode.commands.executeCommand(
    what === 'references' ? 'editor.action.goToReferences' : 'editor.action.showHover',
  );
}

const isPosition = (value: unknown): value is { line: number; character: number } =>
  typeof value === 'object' &&
  value !== null &&
  'line' in value &&
  'character' in value &&
  typeof value.line === 'number' &&
  typeof value.character === 'number';
