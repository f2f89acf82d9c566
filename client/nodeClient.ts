/** The client of a language server that is a process of its own. */
import * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { nodeFiles } from '../server/workspace/nodeFiles.ts';
import { clientOptions, completed } from './languageClient.ts';

/** The client, not started yet. Disposing it stops the server. */
export function createClient(context: vscode.ExtensionContext): LanguageClient {
  const server: ServerOptions = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.ipc,
    // Where Node 22 and later keep what they have compiled: the server starts sooner the next time.
    options: { env: { NODE_COMPILE_CACHE: vscode.Uri.joinPath(context.globalStorageUri, 'compiled').fsPath } },
  };
  const options = clientOptions(() => client);
  const client = new LanguageClient('okr', 'OKR', server, options);
  return completed(client, nodeFiles);
}
