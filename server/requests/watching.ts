/** Keeps the index of the workspace with what the client says of its folders, files and documents. */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  WatchKind,
} from 'vscode-languageserver';
import { OkrDocument } from '../documents/document.ts';
import { summaryOf } from '../language/model/summary.ts';
import type { FileAccess } from '../workspace/fileAccess.ts';
import type { Serving } from './serving.ts';

export interface Watching {
  /** Takes in what the client says of itself and of its folders. */
  readonly initialize: (params: InitializeParams) => void;
  /** The folders that are open, as URIs. */
  readonly folders: () => readonly string[];
  /** Begins to read, and asks the client to say which files change. */
  readonly begin: () => void;
  readonly filesChanged: (changes: readonly FileEvent[]) => void;
}

/** `access` is where files come from; `foldersChanged` is told of the folders that there are now. */
export function watchWorkspace(
  serving: Serving,
  access: FileAccess,
  foldersChanged: (uris: readonly string[]) => void,
): Watching {
  const { connection, documents, workspace } = serving;
  let folders: readonly string[] = [];
  let watches = false;
  let tellsFolders = false;

  documents.onDidChangeContent(({ document }) => {
    if (document instanceof OkrDocument) workspace.opened(document.uri, summaryOf(document.tree));
  });
  documents.onDidClose(({ document }) => workspace.closed(document.uri));

  // Without a client that watches, the disk is looked at whenever somebody begins or ends work on a file.
  const look = () => {
    if (!watches) workspace.search();
  };
  documents.onDidOpen(look);
  documents.onDidSave(look);

  connection.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri } of files) workspace.deleted(oldUri);
    workspace.search();
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) workspace.deleted(uri);
  });

  return {
    initialize({ capabilities, rootUri, workspaceFolders }) {
      folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
      watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
      tellsFolders = capabilities.workspace?.workspaceFolders === true;
    },

    folders: () => folders,

    begin() {
      workspace.begin(access, folders);
      if (tellsFolders) {
        connection.workspace.onDidChangeWorkspaceFolders((change) => {
          const [added, removed] = [change.added, change.removed].map((some) => some.map(({ uri }) => uri));
          folders = [...folders.filter((uri) => !removed!.includes(uri)), ...added!];
          workspace.setFolders(added!, removed);
          foldersChanged(folders);
        });
      }
      if (!watches) return;
      const watchers = [
        { globPattern: '**/*.okr' },
        // Of a deleted folder nothing is said but its own name.
        { globPattern: '**', kind: WatchKind.Delete },
      ];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {
        watches = false;
      });
    },

    filesChanged(changes) {
      for (const { uri, type } of changes) if (type === FileChangeType.Deleted) workspace.deleted(uri);
      workspace.read(changes.flatMap(({ uri, type }) => (type === FileChangeType.Deleted ? [] : [uri])));
    },
  };
}
