/** The editor's files for the language server: remote and virtual folders as well as those of this machine. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { failed, mostBytes, type ReadFile } from '../server/workspace/fileAccess.ts';
import { nodeFiles } from '../server/workspace/nodeFiles.ts';

/** Answers the server's requests for files. The server is told of it by `files: true` in the initialization options. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest('okr/findFiles', async ({ folder }: { folder: string }) => {
    const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), '**/*.okr');
    const found = await vscode.workspace.findFiles(pattern, '**/{node_modules,.git}/**');
    return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
  client.onRequest<ReadFile, unknown>('okr/readFile', ({ uri }: { uri: string }) => read(uri));
}

/** Only files of the workspace folders are read, and none by a link that leads out of them. */
async function read(given: string): Promise<ReadFile> {
  const uri = vscode.Uri.parse(given);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return failed('outside');
  if (uri.scheme === 'file') return nodeFiles.read(given, [folder.uri.toString()]);
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > mostBytes) return failed('too large');
    return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), problem: null };
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return failed(isMissing ? 'missing' : 'unreadable');
  }
}
