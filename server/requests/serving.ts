/** What the requests over one document share: the document, the settings, and the guard around every answer. */
import type { CancellationToken, ClientCapabilities, Connection, TextDocuments } from 'vscode-languageserver';
import { OkrDocument } from '../documents/document.ts';
import type { OpenDocument } from '../documents/openDocument.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Settings } from '../language/rules/rule.ts';
import type { EditorSettings } from '../settings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { guarded } from './guarded.ts';

/** The server as the requests see it. What may change is asked for at each request. */
export interface Serving {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenDocument>;
  readonly workspace: Workspace;
  /** The settings that count for a document, as far as they are known. */
  readonly settings: (uri: string) => Settings;
  /** Resolves when they are known. */
  readonly settingsKnown: (uri: string) => Promise<void>;
  /** Whether a document is to be left out, as far as that is known. */
  readonly isExcluded: (uri: string) => boolean;
  readonly editorSettings: () => EditorSettings;
  readonly capabilities: () => ClientCapabilities;
  /** Commands of ours that the client carries out. */
  readonly commands: () => readonly string[];
}

/** A handler of requests over one open file of the format: one that is closed or no text gets the neutral answer. */
export function overDocument<Params extends { textDocument: { uri: string } }, Answer>(
  { connection, documents, settings, settingsKnown }: Serving,
  name: string,
  neutral: Answer,
  answer: (analysis: Analysis, params: Params, document: OkrDocument) => Answer,
): (params: Params, token?: CancellationToken) => Promise<Answer> {
  return guarded(connection, name, neutral, async (params: Params) => {
    await settingsKnown(params.textDocument.uri);
    const document = documents.get(params.textDocument.uri);
    return document instanceof OkrDocument && document.problem === null
      ? answer(document.analysis(settings(document.uri)), params, document)
      : neutral;
  });
}

/** A handler of requests that fill in a thing of an open document: where that is closed the thing stays as it is. */
export function resolving<Thing>(
  { connection, documents, settings, settingsKnown }: Serving,
  name: string,
  uriOf: (thing: Thing) => string,
  resolve: (thing: Thing, analysis: Analysis) => Thing,
): (thing: Thing, token?: CancellationToken) => Promise<Thing> {
  return (thing, token) =>
    guarded(connection, name, thing, async () => {
      await settingsKnown(uriOf(thing));
      const document = documents.get(uriOf(thing));
      return document instanceof OkrDocument && document.problem === null
        ? resolve(thing, document.analysis(settings(document.uri)))
        : thing;
    })(thing, token);
}
