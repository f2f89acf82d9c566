/** The command that adds today's line to the key result at the cursor. */
import * as vscode from 'vscode';

/** The server's kind of code action for it. */
const kind = 'refactor.rewrite.checkIn';

/** Applies the action with its tab stops; where there is none, it says where to put the cursor. */
export async function checkIn(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const found = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    editor.selection,
    kind,
  );
  if (found.length === 0) {
    void vscode.window.showInformationMessage(
      'Nothing to check in on here: put the cursor into a key result that has no line of today yet.',
    );
    return;
  }
  await vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
}
