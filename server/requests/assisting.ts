/** Requests of our own, for rewrites that a language model of the editor words. The server itself talks to no model. */
import type { Position, TextDocumentIdentifier, VersionedTextDocumentIdentifier } from 'vscode-languageserver';
import type { EditAbilities } from '../features/codeActions.ts';
import { type CheckedRewrite, checkedRewrites, type Rewritable, rewritableAt } from '../features/suggestedRewrites.ts';
import { overDocument, type Serving } from './serving.ts';

interface RewritableParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

interface CheckParams {
  readonly textDocument: VersionedTextDocumentIdentifier;
  readonly position: Position;
  readonly candidates: readonly string[];
}

/** Answers `okr/rewritable` (null where there is nothing to rewrite) and `okr/checkRewrites` (null for a text that has changed). */
export function serveAssisting(serving: Serving, abilities: (uri: string) => EditAbilities): void {
  const { connection } = serving;

  connection.onRequest(
    'okr/rewritable',
    overDocument<RewritableParams, Rewritable | null>(serving, 'rewritable', null, (analysis, { position }) =>
      rewritableAt(analysis, position),
    ),
  );

  connection.onRequest(
    'okr/checkRewrites',
    overDocument<CheckParams, CheckedRewrite[] | null>(
      serving,
      'checkRewrites',
      null,
      (analysis, { textDocument, position, candidates }, document) =>
        textDocument.version === document.version
          ? checkedRewrites(analysis, position, candidates, document, abilities(document.uri))
          : null,
    ),
  );
}
