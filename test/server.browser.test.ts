/** The built server as a web worker has it: with nothing around it but what browsers have, spoken to over a port. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Message,
  type MessageConnection,
} from 'vscode-jsonrpc';
import type { ClientCapabilities, Diagnostic, DocumentDiagnosticReport, Hover, Location } from 'vscode-languageserver';
import type { WorkerScope } from '../server/browser.ts';
import type { ReadFile } from '../server/workspace/fileAccess.ts';
import { eventually } from './support/languageServer.ts';

class PortReader extends AbstractMessageReader {
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
  }

  override listen(callback: DataCallback) {
    this.#port.on('message', (message: Message) => callback(message));
    return { dispose: () => {} };
  }
}

class PortWriter extends AbstractMessageWriter {
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
  }

  async write(message: Message): Promise<void> {
    this.#port.postMessage(message);
  }

  end(): void {}
}

const program = readFileSync('dist/web/server.js', 'utf8');
const folder = 'vscode-vfs://github/larder/okrs';
const uri = `${folder}/teams/a%20b.okr`;
const text = 'Objective: 顧客 Delight 🎯\r\nSupports: ../company.okr#grow\r\n- KR: Launch the mobile app\r\n';

/** What a worker has in a browser, as far as a language server could ask for it. Nothing of Node's is there. */
const ofBrowsers = { URL, MessageChannel, TextEncoder, TextDecoder, setTimeout, clearTimeout, console, performance };

describe('the server in a worker', () => {
  const files = new Map<string, string>();
  let connection: MessageConnection;
  let port: MessagePort;
  let pushed: Diagnostic[] | undefined;

  async function start(capabilities: ClientCapabilities): Promise<void> {
    pushed = undefined;
    const { port1, port2 } = new MessageChannel();
    port = port1;
    const context = createContext({ ...ofBrowsers, self: port2 satisfies WorkerScope, module: { exports: {} } });
    runInContext(`${program};module.exports.serveIn(self);`, context);
    // A worker's own port is open from the beginning.
    port2.start();
    connection = createMessageConnection(new PortReader(port), new PortWriter(port));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('okr/findFiles', () => [...files.keys()].filter((file) => file.endsWith('.okr')));
    connection.onRequest<ReadFile, unknown>('okr/readFile', ({ uri: file }: { uri: string }): ReadFile => {
      const found = files.get(file);
      return found === undefined ? { text: null, problem: 'missing' } : { text: found, problem: null };
    });
    connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => {
      pushed = diagnostics;
    });
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: [{ uri: folder, name: 'okrs' }],
      initializationOptions: { files: true, rulePages: 'https://example.com/rules' },
    });
    await connection.sendNotification('initialized', {});
    const textDocument = { uri, languageId: 'okr', version: 1, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  beforeEach(() => {
    files.clear();
    files.set(`${folder}/company.okr`, 'O1: Restaurants plan around what grows\nId: grow\n');
  });

  afterEach(async () => {
    await connection.sendRequest('shutdown');
    const closed = once(port, 'close');
    await connection.sendNotification('exit');
    await closed;
    connection.dispose();
  });

  it('judges, explains and mends, by the files and the configuration that the editor reads', async () => {
    files.set(`${folder}/okr.config.json`, '{ "rules": { "output-key-result": "error" } }');
    await start({ textDocument: { diagnostic: { codeDescriptionSupport: true } } });
    const textDocument = { uri };
    const position = { line: 2, character: 8 };
    const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    assert.ok(report.kind === 'full');
    const output = report.items.find(({ code }) => code === 'output-key-result');
    assert.equal(output?.severity, 1);
    assert.equal(output.codeDescription?.href, 'https://example.com/rules/output-key-result.md');
    const hover = await connection.sendRequest<Hover>('textDocument/hover', { textDocument, position });
    assert.match((hover.contents as { value: string }).value, /output/i);
    const context = { diagnostics: [] };
    const range = { start: position, end: position };
    const actions = await connection.sendRequest<object[]>('textDocument/codeAction', { textDocument, range, context });
    assert.ok(actions.length > 0);
    const there = { textDocument, position: { line: 1, character: 26 } };
    const [definition] = await connection.sendRequest<Location[]>('textDocument/definition', there);
    assert.equal(definition?.uri, `${folder}/company.okr`);
  });

  it('sends what it finds to an editor that does not ask', async () => {
    await start({});
    const codes = await eventually(() => pushed?.map(({ code }) => code));
    assert.ok(codes.includes('output-key-result'), codes.join());
  });
});
