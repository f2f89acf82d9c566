/** The command that records today's findings, so that only new and changed lines speak from now on. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

interface AdoptedFile {
  readonly uri: string;
  readonly text: string;
  readonly findings: number;
}

/** Asks the server what the file of each open folder is to say, and writes it. */
export async function adopt(client: BaseLanguageClient): Promise<void> {
  await vscode.workspace.saveAll(false);
  const files = await client.sendRequest<readonly AdoptedFile[]>('okr/adopt');
  if (files.length === 0) {
    void vscode.window.showInformationMessage(
      'Open the folder of your OKRs first: what is adopted is kept in a file there.',
    );
    return;
  }
  for (const { uri, text } of files) {
    await vscode.workspace.fs.writeFile(vscode.Uri.parse(uri, true), new TextEncoder().encode(text));
  }
  const findings = files.reduce((sum, file) => sum + file.findings, 0);
  void vscode.window.showInformationMessage(
    `${findings} ${findings === 1 ? 'finding' : 'findings'} adopted. From now on only new and changed lines speak; commit the file .okr-adopted.json.`,
  );
}
