/** Requests that follow links: definition, references, rename, symbols, the hierarchy of support, the pages behind findings. */
import type {
  ClientCapabilities,
  FileOperationRegistrationOptions,
  Location,
  LocationLink,
  PrepareRenameParams,
  Range,
  ReferenceParams,
  RenameFilesParams,
  RenameParams,
  ServerCapabilities,
  SymbolInformation,
  TextDocumentContentParams,
  TextDocumentContentResult,
  TextDocumentPositionParams,
  TextEdit,
  TypeHierarchyItem,
  TypeHierarchySubtypesParams,
  TypeHierarchySupertypesParams,
  WorkspaceEdit,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { definitionAt } from '../features/definition.ts';
import { referencesAt } from '../features/findReferences.ts';
import { linkAt } from '../features/linkAt.ts';
import { inOrder } from '../features/markdown.ts';
import { prepareRename, type Refusal, rename } from '../features/rename.ts';
import { followMoves } from '../features/renamedFiles.ts';
import { rulePage } from '../features/rulePage.ts';
import { prepareTypeHierarchy, subtypes, supertypes } from '../features/typeHierarchy.ts';
import { workspaceSymbols } from '../features/workspaceSymbols.ts';
import type { KnownFile } from '../language/model/links.ts';
import { rulePageScheme } from '../workspace/uri.ts';
import { guarded, Refused } from './guarded.ts';
import type { Serving } from './serving.ts';

/** Files and folders whose names matter here. */
const renamed: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: '**/*.okr', matches: 'file' } }, { pattern: { glob: '**', matches: 'folder' } }],
};

export const linkingCapabilities = (client: ClientCapabilities): ServerCapabilities => ({
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  workspaceSymbolProvider: true,
  typeHierarchyProvider: true,
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { willRename: renamed, didRename: renamed, didDelete: renamed },
    ...(client.workspace?.textDocumentContent ? { textDocumentContent: { schemes: [rulePageScheme] } } : {}),
  },
});

/** Answers these requests. */
export function serveLinking(serving: Serving): void {
  const { connection, documents, workspace } = serving;

  /** A handler that waits until the whole workspace is known, for the file of an open document. */
  const overFile = <Params extends TextDocumentPositionParams, Answer>(
    name: string,
    neutral: Answer,
    answer: (file: KnownFile, params: Params) => Answer | Promise<Answer>,
  ) =>
    guarded(connection, name, neutral, async (params: Params) => {
      await workspace.settled();
      const file = openFile(params.textDocument.uri);
      return file === null ? neutral : answer(file, params);
    });

  const openFile = (uri: string): KnownFile | null => (documents.get(uri) ? workspace.file(uri) : null);

  /**
   * Closed files may have changed since they were read, and an edit must not meet another text than it was made for: the
   * files that it would change are read again before it is made.
   */
  const editsUpToDate = async <Edits extends ReadonlyMap<string, TextEdit[]> | null>(
    make: () => Edits,
  ): Promise<Edits> => {
    const uris = [...(make()?.keys() ?? [])].filter((uri) => !documents.get(uri));
    if (uris.length > 0) {
      workspace.read(uris);
      await workspace.settled();
    }
    return make();
  };

  const editOf = (edits: ReadonlyMap<string, TextEdit[]>): WorkspaceEdit => {
    if (!serving.capabilities().workspace?.workspaceEdit?.documentChanges) {
      return { changes: Object.fromEntries(edits) };
    }
    return {
      documentChanges: [...edits].map(([uri, own]) => ({
        textDocument: { uri, version: documents.get(uri)?.version ?? null },
        edits: own,
      })),
    };
  };

  connection.onDefinition(
    guarded<TextDocumentPositionParams, Location[] | LocationLink[]>(
      connection,
      'definition',
      [],
      async ({ textDocument, position }) => {
        const { uri } = textDocument;
        const file = openFile(uri);
        if (file === null) return [];
        // The rest of the workspace may still be on its way.
        const at = linkAt(file, position);
        if (at?.kind === 'reference' && at.support.path !== '') await workspace.ensure(at.support.path, uri);
        const links = definitionAt(file, position, workspace);
        if (serving.capabilities().textDocument?.definition?.linkSupport) return links;
        return links.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
      },
    ),
  );

  connection.onReferences(
    overFile<ReferenceParams, Location[]>('references', [], (file, { position, context }) =>
      referencesAt(file, position, workspace, context.includeDeclaration),
    ),
  );

  connection.onPrepareRename(
    overFile<PrepareRenameParams, { range: Range; placeholder: string } | null>(
      'prepareRename',
      null,
      (file, { position }) => granted(prepareRename(file, position, workspace)),
    ),
  );

  connection.onRenameRequest(
    overFile<RenameParams, WorkspaceEdit | null>('rename', null, async (file, { position, newName }) => {
      const edits = await editsUpToDate(() => granted(rename(file, position, newName, workspace)));
      return edits && editOf(edits);
    }),
  );

  connection.workspace.onWillRenameFiles(
    guarded<RenameFilesParams, WorkspaceEdit | null>(connection, 'willRenameFiles', null, async ({ files }) => {
      await workspace.settled();
      const edits = await editsUpToDate(() => followMoves(files, workspace));
      return edits.size === 0 ? null : editOf(edits);
    }),
  );

  connection.onWorkspaceSymbol(
    guarded<WorkspaceSymbolParams, SymbolInformation[]>(connection, 'workspaceSymbol', [], ({ query }) =>
      workspaceSymbols(query, workspace.all()),
    ),
  );

  connection.languages.typeHierarchy.onPrepare(
    overFile<TextDocumentPositionParams, TypeHierarchyItem[] | null>('prepareTypeHierarchy', null, (file, params) =>
      prepareTypeHierarchy(file, params.position, workspace),
    ),
  );

  connection.languages.typeHierarchy.onSupertypes(
    guarded<TypeHierarchySupertypesParams, TypeHierarchyItem[]>(connection, 'supertypes', [], ({ item }) =>
      supertypes(item, workspace),
    ),
  );

  connection.languages.typeHierarchy.onSubtypes(
    guarded<TypeHierarchySubtypesParams, TypeHierarchyItem[]>(connection, 'subtypes', [], async ({ item }) => {
      await workspace.settled();
      return subtypes(item, workspace);
    }),
  );

  connection.workspace.textDocumentContent.on(
    guarded<TextDocumentContentParams, TextDocumentContentResult>(
      connection,
      'textDocumentContent',
      { text: '' },
      ({ uri }) => ({ text: rulePage(uri.slice(uri.lastIndexOf('/') + 1, -'.md'.length)) ?? '' }),
    ),
  );
}

/** What was granted; a refusal becomes the answer that the editor shows. */
function granted<Answer extends object>(answer: Answer | Refusal | null): Answer | null {
  if (answer !== null && 'refused' in answer) {
    throw new Refused(inOrder(answer.refused));
  }
  return answer as Answer | null;
}
