/** Diagnostics: asked for by the client, or sent to one that does not ask, and again when there is something else to say. */
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { OpenDocument } from '../documents/openDocument.ts';
import { type DiagnosticsBySection, diagnosticsBySection, notChecked, type RulePage } from '../features/diagnostics.ts';
import { guarded } from './guarded.ts';
import { preparingFixesOf } from './preparing.ts';
import { Publisher } from './publisher.ts';
import type { Serving } from './serving.ts';

/** Diagnostics, section by section. */
type Pieces = readonly (readonly Diagnostic[])[];

/** Diagnostics, section by section, as what writes messages takes them. */
export type Joined = (pieces: Pieces) => Diagnostic[];

/** What was last said of a document, and of which version. */
interface Said {
  readonly version: number;
  readonly diagnostics: Pieces;
  /** The same by analysis, as far as it comes from one. */
  readonly found: readonly DiagnosticsBySection[];
}

/** What a client knows of a document that it asked for, and the name it has for that. */
interface Reported {
  readonly diagnostics: Pieces;
  readonly resultId: string;
}

/** Whether the same is said of a document; of most sections it is the same list. */
const isSame = (now: Pieces, before: Pieces): boolean =>
  now.length === before.length &&
  now.every((own, at) => own === before[at] || JSON.stringify(own) === JSON.stringify(before[at]));

const pulls = ({ textDocument }: ClientCapabilities): boolean => textDocument?.diagnostic !== undefined;

const showsRelated = ({ textDocument }: ClientCapabilities): boolean =>
  (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true;

/** Whether a client shows a link behind the code of a diagnostic. */
export const showsLinks = ({ textDocument }: ClientCapabilities): boolean =>
  (textDocument?.diagnostic?.codeDescriptionSupport ?? textDocument?.publishDiagnostics?.codeDescriptionSupport) ===
  true;

export const diagnosingCapabilities = (client: ClientCapabilities): ServerCapabilities =>
  pulls(client)
    ? {
        diagnosticProvider: {
          identifier: 'okr',
          // A client that can be told is told when another file matters; the others have to ask.
          interFileDependencies: client.workspace?.diagnostics?.refreshSupport !== true,
          workspaceDiagnostics: false,
        },
      }
    : {};

/** When diagnostics are to be said anew, beside the edits of their own document. */
export interface Diagnosing {
  /** The settings have changed: of all documents. */
  readonly again: () => void;
  /** Other files have changed: of the documents of which there is something else to say. */
  readonly whereOther: () => void;
}

/** Answers these requests, and sends what is not asked for. */
export function serveDiagnostics(serving: Serving, page: RulePage, joined: Joined): Diagnosing {
  const { connection, documents, settings, settingsKnown, isExcluded } = serving;
  const clientPulls = () => pulls(serving.capabilities());
  const said = new WeakMap<OpenDocument, Said>();
  const reported = new WeakMap<OpenDocument, Reported>();

  /** How many different things were reported so far. A server after this one counts anew, so its beginning is in the name. */
  let results = 0;
  const begun = Date.now();

  const found = (document: OpenDocument): Pick<Said, 'diagnostics' | 'found'> => {
    if (isExcluded(document.uri)) return { diagnostics: [], found: [] };
    if (document.problem !== null) return { diagnostics: [[notChecked(document.problem)]], found: [] };
    const before = said.get(document)?.found ?? [];
    const withRelated = showsRelated(serving.capabilities());
    const found = document
      .analyses(settings(document.uri))
      .map((analysis, at) => diagnosticsBySection(analysis, page, withRelated, before[at]));
    return { diagnostics: found.length === 1 ? found[0]!.diagnostics : found.flatMap((one) => one.diagnostics), found };
  };

  const prepareFixes = preparingFixesOf(serving);

  /** What there is to say of a document now, remembered as said. */
  const say = (document: OpenDocument): Said => {
    const now = { version: document.version, ...found(document) };
    said.set(document, now);
    if (now.diagnostics.length > 0) prepareFixes(document);
    return now;
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

  /** The document once its settings are known, if it is still open: if not, what was said of it has been taken back. */
  const settled = async (uri: string): Promise<OpenDocument | undefined> => {
    await settingsKnown(uri);
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

  documents.onDidChangeContent(({ document }) => {
    if (!clientPulls()) publisher.changed(document.uri);
  });

  documents.onDidClose(({ document }) => {
    publisher.closed(document.uri);
    if (clientPulls()) return;
    // A client that has gone needs none.
    connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }).catch(() => {});
  });

  connection.languages.diagnostics.on(
    guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      connection,
      'diagnostic',
      { kind: 'full', items: [] },
      async ({ textDocument, previousResultId }) => {
        const document = await settled(textDocument.uri);
        return document ? report(document, previousResultId) : { kind: 'full', items: [] };
      },
    ),
  );

  const sayAnew = (some: readonly string[]) => {
    // A client that cannot pull again refuses; it asks anew with the next edit.
    if (clientPulls()) connection.languages.diagnostics.refresh().catch(() => {});
    else for (const uri of some) publisher.changed(uri);
  };

  const whereOther = guarded(connection, 'workspace', undefined, () => {
    const other = documents.all().filter((document) => {
      const before = said.get(document);
      // Of an edited one the client asks by itself.
      return before?.version === document.version && !isSame(say(document).diagnostics, before.diagnostics);
    });
    if (other.length > 0) sayAnew(other.map(({ uri }) => uri));
  });

  return { again: () => sayAnew(documents.keys()), whereOther: () => void whereOther(undefined) };
}
