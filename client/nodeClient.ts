/** The client of a language server that is a process of its own. */
import type * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { nodeFiles } from '../server/workspace/nodeFiles.ts';
import { clientOptions, completed } from './languageClient.ts';

/** The client, not started yet. Disposing it stops the server. */
export function createClient(context: vscode.ExtensionContext): LanguageClient {
  const server: ServerOptions = {
    module: context.asAbsolutePath('dist/server.cjs'),
    transport: TransportKind.ipc,
  };
  const options = clientOptions(() => client);
  const client = new LanguageClient('okr', 'OKR', server, options);
  return completed(client, nodeFiles);
}
