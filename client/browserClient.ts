/** The client of a language server in a web worker. */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, completed } from './languageClient.ts';

/** All that is needed of a browser's own: the types of the rest would be there for every file. */
declare const Worker: new (url: string) => object;

/** The client, not started yet. Each start makes a worker; the server ends it when it is stopped. */
export async function createClient({ extensionUri }: vscode.ExtensionContext): Promise<LanguageClient> {
  const program = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'web', 'server.js'));
  // A worker has to come from where the page does, and an extension comes from elsewhere. A module it cannot be: this one
  // is of Node's kind, as the server for Node takes most of itself from it.
  const parts = [
    'const module = { exports: {} };',
    program as Uint8Array<ArrayBuffer>,
    ';module.exports.serveIn(self);',
  ];
  const url = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
  const options = clientOptions(() => client);
  const server = async () => {
    // The editor has a class of its own for workers, which the library does not recognise.
    const worker = new Worker(url) as never;
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new LanguageClient('okr', 'OKR', server, options);
  return completed(client, null);
}
