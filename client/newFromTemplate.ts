/** A new document from one of the snippets that hold a whole objective. */
import * as vscode from 'vscode';
import { templatesOf } from './templates.ts';

/** Asks for a template and opens it in an untitled document, with its blanks as tab stops. */
export async function newFromTemplate(extensionUri: vscode.Uri): Promise<void> {
  const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'snippets', 'okr.json'));
  const templates = templatesOf(new TextDecoder().decode(file));
  const chosen = await vscode.window.showQuickPick(
    templates.map((template) => ({ label: template.name, detail: template.description, template })),
    { placeHolder: 'Whose objective is it?', matchOnDetail: true },
  );
  if (!chosen) return;
  const document = await vscode.workspace.openTextDocument({ language: 'okr' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(chosen.template.body));
}
