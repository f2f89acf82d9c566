/** Settings for each document: the editor's, and the files of its folders. Wrong files are diagnosed in themselves. */
import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withWord } from '../configuration/addWord.ts';
import { type Configuration, Configurations } from '../configuration/configurations.ts';
import { configurationNames } from '../configuration/names.ts';
import type { WordList } from '../language/rules/rule.ts';
import type { FileAccess } from '../workspace/fileAccess.ts';
import type { SetByConfig } from './deciding.ts';

/** How long a document waits for the settings that count for it, in milliseconds. */
const patience = 2_000;

export class DocumentSettings {
  readonly #connection: Connection;
  readonly #configurations: Configurations;
  readonly #late: () => void;
  #isWatching = false;
  #canCreate = false;
  #documentChanges = false;
  /** What was said of each config file, by URI. */
  readonly #said = new Map<string, string>();
  /** The waiting for settings, by the URI of the document that they are for. */
  readonly #waiting = new Map<string, Promise<void>>();
  /** Whether the editor is asked for its settings, and may still answer. */
  #isAsking = false;
  readonly #answered: Promise<void>;
  #answer = () => {};

  /** `late` is called when settings are here for which somebody has waited too long. */
  constructor(connection: Connection, files: FileAccess, late: () => void) {
    this.#connection = connection;
    this.#configurations = new Configurations(files);
    this.#late = late;
    this.#answered = new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  /** Takes in what the client says of itself. */
  initialize({ workspace }: ClientCapabilities): void {
    this.#isAsking = workspace?.configuration === true;
    this.#isWatching = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.#documentChanges = workspace?.workspaceEdit?.documentChanges === true;
    this.#canCreate = workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
  }

  /** The folders that are open now, as URIs. */
  setFolders(uris: readonly string[]): void {
    this.#configurations.setFolders(uris);
  }

  /** Asks the client to say when a config file changes. */
  watch(): void {
    if (!this.#isWatching) return;
    const watchers = configurationNames.map((name) => ({ globPattern: `**/${name}` }));
    this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {
      this.#isWatching = false;
    });
  }

  /** Without a client that watches, sees to it that the files are read again; true when that is so. */
  look(): boolean {
    if (!this.#isWatching) this.#configurations.changed();
    return !this.#isWatching;
  }

  setEditor(settings: unknown): void {
    this.#configurations.setEditor(settings);
  }

  /** The editor has said its settings, or is not going to: nothing waits for them any more. */
  editorAnswered(): void {
    this.#isAsking = false;
    this.#answer();
  }

  /** Takes in changes of files; true when one of them bears on the settings. */
  filesChanged(uris: readonly string[]): boolean {
    if (!uris.some((uri) => configurationNames.some((name) => uri.endsWith(`/${name}`)))) return false;
    this.#configurations.changed();
    return true;
  }

  /** Resolves when what counts for a document is known, or takes too long to find out. */
  async known(uri: string): Promise<void> {
    if (!this.#isAsking && this.#configurations.isRead(uri)) return;
    const waiting = this.#waiting.get(uri) ?? this.#wait(uri);
    this.#waiting.set(uri, waiting);
    await waiting;
  }

  async #wait(uri: string): Promise<void> {
    const answered = this.#isAsking ? this.#answered : null;
    const coming = Promise.all([this.#configurations.read(uri), answered]).finally(() => this.#waiting.delete(uri));
    const tooLong = new Promise<'too long'>((resolve) => setTimeout(resolve, patience, 'too long'));
    if ((await Promise.race([coming, tooLong])) !== 'too long') return;
    this.#isAsking = false;
    void coming.then(this.#late);
  }

  /** What counts for a document, as far as it is known. */
  of(uri: string): Configuration {
    return this.#configurations.of(uri);
  }

  /** What the config file sets that counts for a document; null without one. */
  setByConfig(uri: string): SetByConfig | null {
    const config = this.#configurations.configFor(uri);
    if (config === null) return null;
    const { school, rules } = config.values;
    const codes = typeof rules === 'object' && rules !== null ? Object.keys(rules) : [];
    return { config: config.uri, setsSchool: school !== undefined, rules: codes };
  }

  /** Says of each config file that was come upon what in it is not as it should be. */
  report(): void {
    const { found } = this.#configurations;
    for (const uri of this.#said.keys()) if (!found.has(uri)) this.#say(uri, []);
    for (const [uri, { text, problems }] of found) {
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
    // A client that has gone needs none.
    this.#connection.sendDiagnostics({ uri, diagnostics }).catch(() => {});
  }

  /** The edit that adds a word to a list for a document; null where the client or the document has no place for it. */
  addWord(document: string, list: WordList, word: string): WorkspaceEdit | null {
    const file = this.#configurations.fileFor(document);
    if (file === null || !this.#documentChanges || (file.text === null && !this.#canCreate)) return null;
    const { uri } = file;
    const after = withWord(file.text, list, word);
    if (after === null) return null;
    const before = TextDocument.create(uri, 'json', 0, file.text ?? '');
    const range = { start: { line: 0, character: 0 }, end: before.positionAt(before.getText().length) };
    const edit = {
      textDocument: { uri, version: null },
      edits: [{ range, newText: after }],
    };
    if (file.text !== null) return { documentChanges: [edit] };
    return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edit] };
  }
}
