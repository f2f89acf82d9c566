/** The command that records today's findings, so that only new and changed lines speak from now on. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AdoptedFile } from '../server/requests/adopting.ts';

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
    await replaceFile(vscode.Uri.parse(uri, true), text);
  }
  const findings = files.reduce((sum, file) => sum + file.findings, 0);
  void vscode.window.showInformationMessage(
    `${findings} ${findings === 1 ? 'finding' : 'findings'} adopted. From now on only new and changed lines speak; commit the file .okr-adopted.json.`,
  );
}

/**
 * Replaces a file by another one, so that nobody ever finds half of it. A link is replaced itself: one that came with a folder
 * may lead anywhere, and writing would follow it.
 */
async function replaceFile(uri: vscode.Uri, text: string): Promise<void> {
  const { fs } = vscode.workspace;
  // By chance, so that nothing can stand in its place already.
  const partial = uri.with({ path: `${uri.path}.${Math.random().toString(36).slice(2)}.partial` });
  try {
    await fs.writeFile(partial, new TextEncoder().encode(text));
    await fs.rename(partial, uri, { overwrite: true });
  } catch (error) {
    await Promise.resolve(fs.delete(partial)).catch(() => {});
    throw error;
  }
}
