/** Settings for each document: the editor's, and the files of its folders. Wrong files are diagnosed in themselves. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withWord } from '../configuration/addWord.ts';
import { adoptedName } from '../configuration/adoptedFile.ts';
import { configName } from '../configuration/configFile.ts';
import { type Configuration, Configurations } from '../configuration/configurations.ts';
import type { ConfigFiles } from '../configuration/files.ts';
import type { WordList } from '../language/rules/rule.ts';

/** The path of a `file:` URI; null for documents that are nowhere on this machine. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

/** Names of the files that bear on the settings. */
const names = [configName, adoptedName];

export class DocumentSettings {
  readonly #connection: Connection;
  readonly #configurations: Configurations;
  #canWatch = false;
  #folders: readonly string[] = [];
  #canCreate = false;
  #documentChanges = false;
  /** What was said of each config file, by URI. */
  readonly #said = new Map<string, string>();

  constructor(connection: Connection, files: ConfigFiles) {
    this.#connection = connection;
    this.#configurations = new Configurations(files);
  }

  /** Takes in what the client says of itself and of its folders. */
  initialize({ capabilities, rootUri, workspaceFolders }: InitializeParams): void {
    const { workspace } = capabilities;
    this.#canWatch = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.#documentChanges = workspace?.workspaceEdit?.documentChanges === true;
    this.#canCreate = workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
    this.setFolders(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []));
  }

  /** The folders that are open, as URIs. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  setFolders(uris: readonly string[]): void {
    this.#folders = uris;
    this.#configurations.setFolders(uris.flatMap((uri) => pathOf(uri) ?? []));
  }

  /** Asks the client to say when a config file changes. */
  watch(): void {
    if (!this.#canWatch) return;
    const watchers = names.map((name) => ({ globPattern: `**/${name}` }));
    void this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  setEditor(settings: unknown): void {
    this.#configurations.setEditor(settings);
  }

  /** Takes in changes of files; true when one of them bears on the settings. */
  filesChanged(uris: readonly string[]): boolean {
    if (!uris.some((uri) => names.some((name) => uri.endsWith(`/${name}`)))) return false;
    this.#configurations.changed();
    return true;
  }

  /** What counts for a document. */
  of(uri: string): Configuration {
    return this.#configurations.of(pathOf(uri));
  }

  /** Says of each config file that was come upon what in it is not as it should be. */
  report(): void {
    const found = this.#configurations.found;
    const uris = new Map([...found].map(([path, file]) => [pathToFileURL(path).href, file]));
    for (const uri of this.#said.keys()) if (!uris.has(uri)) this.#say(uri, []);
    for (const [uri, { text, problems }] of uris) {
      const document = TextDocument.create(uri, 'json', 0, text);
      this.#say(
        uri,
        problems.map(({ start, end, message }) => ({
          range: { start: document.positionAt(start), end: document.positionAt(end) },
          severity: DiagnosticSeverity.Warning,
          source: 'okr',
          message,
        })),
      );
    }
  }

  #say(uri: string, diagnostics: Diagnostic[]): void {
    const content = JSON.stringify(diagnostics);
    if (content === (this.#said.get(uri) ?? '[]')) return;
    if (diagnostics.length === 0) this.#said.delete(uri);
    else this.#said.set(uri, content);
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  /** The edit that adds a word to a list for a document; null where the client or the document has no place for it. */
  addWord(document: string, list: WordList, word: string): WorkspaceEdit | null {
    const path = pathOf(document);
    if (path === null || !this.#documentChanges) return null;
    const file = this.#configurations.fileFor(path);
    if (file.text === null && !this.#canCreate) return null;
    const uri = pathToFileURL(file.path).href;
    const before = TextDocument.create(uri, 'json', 0, file.text ?? '');
    const range = { start: { line: 0, character: 0 }, end: before.positionAt(before.getText().length) };
    const edit = {
      textDocument: { uri, version: null },
      edits: [{ range, newText: withWord(file.text, list, word) }],
    };
    if (file.text !== null) return { documentChanges: [edit] };
    return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edit] };
  }
}
