/** The command that adds today's line to the key result at the cursor. */
import * as vscode from 'vscode';

/** The server's kind of code action for it. */
const kind = 'refactor.rewrite.checkIn';

/** Applies the action with its tab stops; the editor says so where the cursor is in no key result. */
export async function checkIn(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
}
