/** The command that records today's findings, so that only new and changed lines speak from now on. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AdoptedFile } from '../server/requests/adopting.ts';

/** Asks the server what the file of each open folder is to say, writes it, and offers the way back. */
export async function adopt(client: BaseLanguageClient): Promise<void> {
  await vscode.workspace.saveAll(false);
  const files = await client.sendRequest<readonly AdoptedFile[]>('okr/adopt');
  if (files.length === 0) {
    void vscode.window.showInformationMessage(
      'Open the folder of your OKRs first: what is adopted is kept in a file there.',
    );
    return;
  }
  const findings = files.reduce((sum, file) => sum + file.findings, 0);
  if (findings === 0) {
    void vscode.window.showInformationMessage('Nothing to adopt: there is nothing to say of the files here.');
    return;
  }
  const before: FileBefore[] = [];
  for (const { uri, text } of files) {
    const file = vscode.Uri.parse(uri, true);
    before.push({ uri, text: await textOf(file) });
    await replaceFile(file, text);
  }
  await tellOf(client, files);
  void offerUndo(client, findings, before);
}

/** LSP's `FileChangeType.Changed`. */
const changed = 2;

/** Tells the server that files have changed: not every file system is watched, and none in the first seconds. */
const tellOf = (client: BaseLanguageClient, files: readonly Pick<AdoptedFile, 'uri'>[]): Promise<void> =>
  client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: files.map(({ uri }) => ({ uri, type: changed })),
  });

/** A file as it was; null where there was none. */
interface FileBefore {
  readonly uri: string;
  readonly text: string | null;
}

async function offerUndo(client: BaseLanguageClient, findings: number, before: readonly FileBefore[]): Promise<void> {
  const undo = 'Undo';
  const choice = await vscode.window.showInformationMessage(
    `${findings} ${findings === 1 ? 'finding' : 'findings'} adopted. From now on only new and changed lines speak; commit the file .okr-adopted.json.`,
    undo,
  );
  if (choice !== undo) return;
  for (const { uri, text } of before) {
    const file = vscode.Uri.parse(uri, true);
    await (text === null ? vscode.workspace.fs.delete(file) : replaceFile(file, text));
  }
  await tellOf(client, before);
}

/** The text of a file; null where there is none, or a link in its place. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    if (type !== vscode.FileType.File) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
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
