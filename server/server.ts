/** The language server: what it can do, and which feature answers which request. No logic of its own. */
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { type OpenDocument, openDocument } from './documents/openDocument.ts';
import type { EditAbilities } from './features/codeActions.ts';
import type { RulePage } from './features/diagnostics.ts';
import { actingCapabilities, serveActions } from './requests/acting.ts';
import { serveAdopting } from './requests/adopting.ts';
import { serveAssisting } from './requests/assisting.ts';
import { DocumentSettings } from './requests/configuring.ts';
import { serveDeciding } from './requests/deciding.ts';
import { diagnosingCapabilities, type Joined, serveDiagnostics, showsLinks } from './requests/diagnosing.ts';
import { guarded } from './requests/guarded.ts';
import { linkingCapabilities, serveLinking } from './requests/linking.ts';
import { oneAtATime } from './requests/oneAtATime.ts';
import { readingCapabilities, refreshReading, serveReading } from './requests/reading.ts';
import type { Serving } from './requests/serving.ts';
import { watchWorkspace } from './requests/watching.ts';
import { serveWriting, writingCapabilities } from './requests/writing.ts';
import { defaultEditorSettings, readEditorSettings } from './settings.ts';
import { version } from './version.ts';
import { endOfBurst } from './workspace/burst.ts';
import { clientFiles } from './workspace/clientFiles.ts';
import type { FileAccess } from './workspace/fileAccess.ts';
import { Workspace } from './workspace/workspace.ts';

/** What the client says of itself beside LSP's capabilities. */
interface InitializationOptions {
  /** Commands of ours that the client carries out. */
  readonly commands?: readonly string[];
  /** Whether files are to be asked of the client (`clientFiles`). */
  readonly files?: boolean;
  /** URI of the folder that holds the pages of the rules, where the server cannot know it; null where the client links to them. */
  readonly rulePages?: string | null;
}

/** What differs between the places that a server can run in. */
export interface Platform {
  /** URI of the folder that holds the pages of the rules; null where there is none. */
  readonly rulePages: string | null;
  /** Files for clients that leave them to us. */
  readonly disk: FileAccess;
  readonly joined: Joined;
}

/** Serves `connection` until it closes. */
export function serve(connection: Connection, { rulePages, disk, joined }: Platform): void {
  let files = disk;
  const access: FileAccess = {
    find: (folder) => files.find(folder),
    read: (uri, folders) => files.read(uri, folders),
  };
  let pages = rulePages;
  const page: RulePage = (code) => pages && `${pages}/${code}.md`;
  const documentSettings = new DocumentSettings(connection, access, () => void show());
  let editorSettings = defaultEditorSettings;
  let capabilities: ClientCapabilities = {};
  let commands: readonly string[] = [];

  const workspace = new Workspace(() => {
    diagnosing.whereOther();
    workspaceChanged();
  });

  const documents = new TextDocuments<OpenDocument>({
    create: (uri, language, version, text) =>
      openDocument(uri, language, version, text, settings(uri), workspace.around),
    update: (document, changes, version) => {
      document.update(changes, version);
      return document;
    },
  });

  const takeSettings = (given: unknown) => {
    documentSettings.setEditor(given);
    editorSettings = readEditorSettings(given);
  };

  const settings = (uri: string) => documentSettings.of(uri).settings;

  const abilities = (uri: string): EditAbilities => ({
    addWord: (list, word) => documentSettings.addWord(uri, list, word),
    snippets: capabilities.workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: capabilities.workspace?.workspaceEdit?.documentChanges === true,
    setRuleLevel: commands.includes('okr.setRuleLevel'),
  });

  /** Shows everything anew that the settings decide. */
  const showAll = guarded(connection, 'show', undefined, async () => {
    void refreshReading(serving);
    diagnosing.again();
    decidedAnew();
    await reportConfigs(undefined);
  });

  const show = oneAtATime(() => showAll(undefined));

  /** Reads the config files of the open documents, and says what in them is not as it should be. */
  const reportConfigs = guarded(connection, 'configFiles', undefined, async () => {
    await Promise.all(documents.keys().map((uri) => documentSettings.known(uri)));
    for (const uri of documents.keys()) documentSettings.of(uri);
    documentSettings.report();
  });

  const readConfiguration = guarded(connection, 'configuration', undefined, async () => {
    if (capabilities.workspace?.configuration) {
      try {
        takeSettings(await connection.workspace.getConfiguration('okr'));
      } finally {
        documentSettings.editorAnswered();
      }
    }
    await show();
  });

  connection.onInitialize((params) => {
    capabilities = params.capabilities;
    watching.initialize(params);
    documentSettings.initialize(capabilities);
    documentSettings.setFolders(watching.folders());
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    if (options.files === true) files = clientFiles(connection);
    if (typeof options.rulePages === 'string' || options.rulePages === null) pages = options.rulePages;
    if (!showsLinks(capabilities)) pages = null;
    commands = Array.isArray(options.commands) ? options.commands : [];
    return {
      serverInfo: { name: 'okr-language-server', version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        ...readingCapabilities,
        ...writingCapabilities,
        ...linkingCapabilities(capabilities),
        ...actingCapabilities,
        ...diagnosingCapabilities(capabilities),
      },
    };
  });

  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      // A client that refuses says nothing of changes; what it has said counts.
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'okr' }).catch(() => {});
    }
    documentSettings.watch();
    watching.begin();
    void readConfiguration(undefined);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    watching.filesChanged(changes);
    if (documentSettings.filesChanged(changes.map(({ uri }) => uri))) void show();
  });

  connection.onDidChangeConfiguration(({ settings: given }) => {
    if (!capabilities.workspace?.configuration) takeSettings(given?.okr);
    void readConfiguration(undefined);
  });

  let opened = 0;
  const lookAfterOpening = oneAtATime(async () => {
    documentSettings.look();
    await endOfBurst(() => opened);
    await reportConfigs(undefined);
  });
  documents.onDidOpen(() => {
    opened++;
    void lookAfterOpening();
  });

  documents.onDidSave(() => {
    if (documentSettings.look()) void show();
  });

  const serving: Serving = {
    connection,
    documents,
    workspace,
    settings,
    settingsKnown: (uri) => documentSettings.known(uri),
    isExcluded: (uri) => documentSettings.of(uri).excluded,
    editorSettings: () => editorSettings,
    capabilities: () => capabilities,
    commands: () => commands,
  };
  const diagnosing = serveDiagnostics(serving, page, joined);
  const freshlyKnown = (uri: string) => {
    documentSettings.look();
    return documentSettings.known(uri);
  };
  // An edit of a config file is made for what is in it now.
  serveActions({ ...serving, settingsKnown: freshlyKnown }, abilities, page);
  const workspaceChanged = serveReading(serving);
  serveAdopting(serving, access, () => watching.folders());
  serveWriting(serving);
  serveLinking(serving);
  serveAssisting(serving, abilities);
  const decidedAnew = serveDeciding(serving, (uri) => documentSettings.setByConfig(uri));
  const watching = watchWorkspace(serving, access, (folders) => {
    documentSettings.setFolders(folders);
    void show();
  });

  documents.listen(connection);
  connection.listen();
}
