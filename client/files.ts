/** The editor's files for the language server: remote and virtual folders as well as those of this machine. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { configurationNames } from '../server/configuration/names.ts';
import {
  type FileAccess,
  failed,
  isOkr,
  mostBytes,
  type ReadFile,
  skippedFolders,
} from '../server/workspace/fileAccess.ts';
import { foldersAbove } from '../server/workspace/uri.ts';

/**
 * Answers the server's requests for files. The server is told of it by `files: true` in the initialization options. `disk`
 * reads files of this machine, following links only as far as is allowed; null where the editor alone can read.
 */
export function serveFiles(client: BaseLanguageClient, disk: FileAccess | null): void {
  const uriOf = (uri: vscode.Uri) => client.code2ProtocolConverter.asUri(uri);
  client.onRequest('okr/findFiles', async ({ folder }: { folder: string }) => {
    const found = await filesIn(vscode.Uri.parse(folder));
    return found.map(uriOf);
  });
  client.onRequest<ReadFile, unknown>('okr/readFile', async ({ uri: given }: { uri: string }) => {
    const uri = vscode.Uri.parse(given);
    const folder = folderFor(uri);
    if (folder === null) return failed('outside');
    return disk !== null && uri.scheme === 'file' ? disk.read(given, [folder]) : read(uri);
  });
}

/** More folders than this are not looked through where the editor cannot search. */
const mostFolders = 2_000;

/** How long the search of a file system may take for which the editor may be waiting for somebody to search it, in milliseconds. */
const patience = 2_000;

/** All `.okr` files of a folder. */
async function filesIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, '**/*.okr');
  const searching = Promise.resolve(vscode.workspace.findFiles(pattern, `**/{${[...skippedFolders].join()}}/**`));
  if (folder.scheme === 'file') return searching;
  const tooLong = new Promise<readonly vscode.Uri[]>((resolve) => setTimeout(resolve, patience, []));
  const found = await Promise.race([searching.catch(() => []), tooLong]);
  // Whether nothing is there or nobody searches this file system, the editor does not say.
  return found.length > 0 ? found : walk(folder);
}

/** All `.okr` files of a folder, looked for one folder after the other; links are not followed. */
async function walk(root: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [root];
  for (let at = 0; at < Math.min(folders.length, mostFolders); at++) {
    const folder = folders[at]!;
    // A folder that may not be read has no files for us.
    const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory && !skippedFolders.has(name)) folders.push(uri);
      else if (type === vscode.FileType.File && isOkr(name)) found.push(uri);
    }
  }
  return found;
}

/**
 * The folder that a file may be read in: only workspace folders are, and on this machine what counts for the settings of
 * an open document that stands outside of them. Null where a file is not to be read.
 */
function folderFor(uri: vscode.Uri): string | null {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder !== undefined) return folder.uri.toString();
  const [own, ...above] = foldersAbove(uri.toString());
  const isSetting = configurationNames.some((name) => uri.path.endsWith(`/${name}`));
  const isAbove = () =>
    vscode.workspace.textDocuments.some((document) => foldersAbove(document.uri.toString()).includes(own!));
  return uri.scheme === 'file' && isSetting && own !== undefined && isAbove() ? (above.at(-1) ?? own) : null;
}

async function read(uri: vscode.Uri): Promise<ReadFile> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    // Where a link ends cannot be seen from here.
    if ((type & vscode.FileType.SymbolicLink) !== 0) return failed('outside');
    if (size > mostBytes) return failed('too large');
    return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), problem: null };
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return failed(isMissing ? 'missing' : 'unreadable');
  }
}
