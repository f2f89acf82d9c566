/** The language server: what it can do, and which feature answers which request. No logic of its own. */
import type {
  ClientCapabilities,
  Connection,
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  HoverParams,
} from 'vscode-languageserver';
import { DidChangeConfigurationNotification, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { type OpenDocument, openDocument } from './documents/openDocument.ts';
import { type EditAbilities, preparingFixes } from './features/codeActions.ts';
import { type DiagnosticsBySection, diagnosticsBySection, notChecked, type RulePage } from './features/diagnostics.ts';
import { hoverAmong } from './features/hover.ts';
import { actingCapabilities, serveActions } from './requests/acting.ts';
import { serveAdopting } from './requests/adopting.ts';
import { serveAssisting } from './requests/assisting.ts';
import { DocumentSettings } from './requests/configuring.ts';
import { guarded, handledSoFar } from './requests/guarded.ts';
import { linkingCapabilities, serveLinking } from './requests/linking.ts';
import { oneAtATime } from './requests/oneAtATime.ts';
import { Publisher } from './requests/publisher.ts';
import { readingCapabilities, refreshReading, serveReading } from './requests/reading.ts';
import type { Serving } from './requests/serving.ts';
import { watchWorkspace } from './requests/watching.ts';
import { serveWriting, writingCapabilities } from './requests/writing.ts';
import { defaultEditorSettings, readEditorSettings } from './settings.ts';
import { version } from './version.ts';
import { endOfBurst, turn } from './workspace/burst.ts';
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
  /** Diagnostics, section by section, as what writes messages takes them. */
  readonly joined: (diagnostics: Said['diagnostics']) => Diagnostic[];
}

/** What was last said of a document, section by section, and of which version. */
interface Said {
  readonly version: number;
  readonly diagnostics: readonly (readonly Diagnostic[])[];
  /** The same by analysis, as far as it comes from one. */
  readonly found: readonly DiagnosticsBySection[];
}

/** What a client knows of a document that it asked for, and the name it has for that. */
interface Reported {
  readonly diagnostics: Said['diagnostics'];
  readonly resultId: string;
}

/** Whether the same is said of a document; of most sections it is the same list. */
const isSame = (now: Said['diagnostics'], before: Said['diagnostics']): boolean =>
  now.length === before.length &&
  now.every((own, at) => own === before[at] || JSON.stringify(own) === JSON.stringify(before[at]));

/** For so long nobody has asked for anything when fixes are prepared, in milliseconds. */
const prepareAfter = 300;

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
    void showChanged(undefined);
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

  const said = new WeakMap<OpenDocument, Said>();

  const reported = new WeakMap<OpenDocument, Reported>();

  /** How many different things were reported so far. A server after this one counts anew, so its beginning is in the name. */
  let results = 0;

  const begun = Date.now();

  const pulls = () => capabilities.textDocument?.diagnostic !== undefined;

  const showsRelated = () =>
    (capabilities.textDocument?.diagnostic?.relatedInformation ??
      capabilities.textDocument?.publishDiagnostics?.relatedInformation) === true;

  const showsLinks = () =>
    (capabilities.textDocument?.diagnostic?.codeDescriptionSupport ??
      capabilities.textDocument?.publishDiagnostics?.codeDescriptionSupport) === true;

  const settings = (uri: string) => documentSettings.of(uri).settings;

  const found = (document: OpenDocument): Pick<Said, 'diagnostics' | 'found'> => {
    if (documentSettings.of(document.uri).excluded) return { diagnostics: [], found: [] };
    if (document.problem !== null) return { diagnostics: [[notChecked(document.problem)]], found: [] };
    const before = said.get(document)?.found ?? [];
    const found = document
      .analyses(settings(document.uri))
      .map((analysis, at) => diagnosticsBySection(analysis, page, showsRelated(), before[at]));
    return { diagnostics: found.length === 1 ? found[0]!.diagnostics : found.flatMap((one) => one.diagnostics), found };
  };

  /** What there is to say of a document now, remembered as said. */
  const say = (document: OpenDocument): Said => {
    const now = { version: document.version, ...found(document) };
    said.set(document, now);
    if (now.diagnostics.length > 0) prepareFixes(document);
    return now;
  };

  const prepared = new WeakSet<OpenDocument>();
  let preparing: OpenDocument | undefined;
  /** Sees to it that the fixes of a document need not wait for what they are found by: once, and of many documents for the last one. */
  const prepareFixes = (document: OpenDocument) => {
    if (prepared.has(document)) return;
    prepared.add(document);
    preparing = document;
    const steps = preparingFixes(() => document.analyses(settings(document.uri)));
    const takeSteps = guarded(connection, 'fixes', undefined, async () => {
      while (preparing === document) {
        const before = handledSoFar();
        await new Promise((resolve) => setTimeout(resolve, prepareAfter));
        while (preparing === document && handledSoFar() === before) {
          if (steps.next().done) preparing = undefined;
          await turn();
        }
      }
    });
    void takeSteps(undefined);
  };

  const report = (document: OpenDocument, known: string | undefined): DocumentDiagnosticReport => {
    const { diagnostics } = say(document);
    const before = reported.get(document);
    const resultId = before && isSame(diagnostics, before.diagnostics) ? before.resultId : `${begun}.${++results}`;
    reported.set(document, { diagnostics, resultId });
    return resultId === known
      ? { kind: 'unchanged', resultId }
      : { kind: 'full', resultId, items: joined(diagnostics) };
  };

  const abilities = (uri: string): EditAbilities => ({
    addWord: (list, word) => documentSettings.addWord(uri, list, word),
    snippets: capabilities.workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: capabilities.workspace?.workspaceEdit?.documentChanges === true,
    setRuleLevel: commands.includes('okr.setRuleLevel'),
  });

  /** The document once its settings are known, if it is still open: if not, what was said of it has been taken back. */
  const settled = async (uri: string): Promise<OpenDocument | undefined> => {
    await documentSettings.known(uri);
    return documents.get(uri);
  };

  const publisher = new Publisher(
    guarded(connection, 'diagnostics', undefined, async (uri: string) => {
      const document = await settled(uri);
      if (document) say(document);
    }),
    guarded(connection, 'diagnostics', undefined, async (uri: string) => {
      const document = await settled(uri);
      if (!document) return;
      const diagnostics = joined(say(document).diagnostics);
      await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    }),
  );

  /** Shows everything anew that the settings decide. */
  const showAll = guarded(connection, 'show', undefined, async () => {
    void refreshReading(serving);
    // A client that cannot pull again refuses; it asks anew with the next edit.
    if (pulls()) connection.languages.diagnostics.refresh().catch(() => {});
    else {
      for (const uri of documents.keys()) publisher.changed(uri);
    }
    await reportConfigs(undefined);
  });

  const show = oneAtATime(() => showAll(undefined));

  /** Shows the documents anew of which there is something else to say since other files have changed. */
  const showChanged = guarded(connection, 'workspace', undefined, async () => {
    const other = documents.all().filter((document) => {
      const before = said.get(document);
      // Of an edited one the client asks by itself.
      return before?.version === document.version && !isSame(say(document).diagnostics, before.diagnostics);
    });
    if (other.length === 0) return;
    if (pulls()) await connection.languages.diagnostics.refresh().catch(() => {});
    else {
      for (const { uri } of other) publisher.changed(uri);
    }
  });

  /** Reads the config files of the open documents, and says what in them is not as it should be. */
  const reportConfigs = guarded(connection, 'configFiles', undefined, async () => {
    await Promise.all(documents.keys().map((uri) => documentSettings.known(uri)));
    for (const uri of documents.keys()) documentSettings.of(uri);
    documentSettings.report();
  });

  const readConfiguration = guarded(connection, 'configuration', undefined, async () => {
    if (capabilities.workspace?.configuration) {
      takeSettings(await connection.workspace.getConfiguration('okr'));
    }
    await show();
  });

  connection.onInitialize((params) => {
    capabilities = params.capabilities;
    documentSettings.initialize(params);
    watching.initialize(params);
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    if (options.files === true) files = clientFiles(connection);
    if (typeof options.rulePages === 'string' || options.rulePages === null) pages = options.rulePages;
    if (!showsLinks()) pages = null;
    commands = Array.isArray(options.commands) ? options.commands : [];
    return {
      serverInfo: { name: 'okr-language-server', version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        ...readingCapabilities,
        ...writingCapabilities,
        ...linkingCapabilities(capabilities),
        ...actingCapabilities,
        ...(pulls()
          ? {
              diagnosticProvider: {
                identifier: 'okr',
                // A client that can be told is told when another file matters; the others have to ask.
                interFileDependencies: capabilities.workspace?.diagnostics?.refreshSupport !== true,
                workspaceDiagnostics: false,
              },
            }
          : {}),
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

  documents.onDidChangeContent(({ document }) => {
    if (!pulls()) publisher.changed(document.uri);
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

  documents.onDidClose(({ document }) => {
    publisher.closed(document.uri);
    if (!pulls()) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(
    guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      connection,
      'diagnostic',
      { kind: 'full', items: [] },
      async ({ textDocument, previousResultId }) => {
        await documentSettings.known(textDocument.uri);
        const document = documents.get(textDocument.uri);
        return document ? report(document, previousResultId) : { kind: 'full', items: [] };
      },
    ),
  );

  connection.onHover(
    guarded(connection, 'hover', null, async ({ textDocument, position }: HoverParams) => {
      await documentSettings.known(textDocument.uri);
      const document = documents.get(textDocument.uri);
      return document ? hoverAmong(document.analyses(settings(document.uri)), position) : null;
    }),
  );

  const serving: Serving = {
    connection,
    documents,
    workspace,
    settings,
    settingsKnown: (uri) => documentSettings.known(uri),
    editorSettings: () => editorSettings,
    capabilities: () => capabilities,
    commands: () => commands,
  };
  const freshlyKnown = (uri: string) => {
    documentSettings.look();
    return documentSettings.known(uri);
  };
  // An edit of a config file is made for what is in it now.
  serveActions({ ...serving, settingsKnown: freshlyKnown }, abilities, page);
  const workspaceChanged = serveReading(serving);
  serveAdopting(
    serving,
    access,
    () => documentSettings.folders,
    (uri) => documentSettings.of(uri),
  );
  serveWriting(serving);
  serveLinking(serving);
  serveAssisting(serving, abilities);
  const watching = watchWorkspace(serving, access, (folders) => {
    documentSettings.setFolders(folders);
    void show();
  });

  documents.listen(connection);
  connection.listen();
}
