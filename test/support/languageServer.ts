/** The built server at the other end of its standard input and output, spoken to as an editor does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { ClientCapabilities, CodeAction, Diagnostic, Hover, Range } from 'vscode-languageserver';

/** What an editor with everything says of itself; tests take away what they do without. */
export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: { diagnostic: { dynamicRegistration: false, codeDescriptionSupport: true } },
};

/** What one says that watches files, and shows all that is known of links between them. */
export const workspaceCapabilities: ClientCapabilities = {
  workspace: {
    ...fullCapabilities.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
  },
};

export class ServerAtWork {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  /** The `okr` section of the settings, as the editor would give it when asked; a promise of it where it takes its time. */
  settings: unknown = {};
  /** Diagnostics that were pushed, the newest of each document. */
  readonly pushed = new Map<string, { version?: number; diagnostics: Diagnostic[] }>();
  /** How often the server asked for its diagnostics to be pulled again. */
  refreshed = 0;

  private constructor(node: readonly string[]) {
    this.process = spawn(process.execPath, [...node, 'dist/server.cjs', '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onRequest('workspace/configuration', async ({ items }) => {
      const settings = await this.settings;
      return items.map(() => settings);
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshed++;
      return null;
    });
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
      this.pushed.set(uri, { version, diagnostics });
    });
    this.connection.listen();
  }

  /**
   * Starts a server and says hello, as a client with these capabilities, workspace folders and options of ours; `node` are
   * options of Node itself.
   */
  static async start(
    capabilities: ClientCapabilities = fullCapabilities,
    folders: readonly string[] = [],
    options: object = {},
    node: readonly string[] = [],
  ): Promise<ServerAtWork> {
    const server = new ServerAtWork(node);
    await server.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions: { commands: ['okr.setRuleLevel'], ...options },
    });
    await server.connection.sendNotification('initialized', {});
    return server;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'okr', version, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: { range?: Range; text: string }[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.items;
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });
  }

  codeActions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
  }

  /** Ends the server as an editor does, and returns its exit status. */
  async stop(): Promise<number> {
    const exited = once(this.process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [status] = await exited;
    this.connection.dispose();
    return status as number;
  }
}

/** Asks until the answer is there: notifications of the server have no reply to wait for. */
export async function eventually<Value>(ask: () => Value | undefined, withinMs = 5_000): Promise<Value> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const value = ask();
    if (value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`no answer within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
