/** Code actions: fixes of findings, checking in, and what mends or orders a whole document. */
import type { CodeAction, CodeActionParams, ServerCapabilities } from 'vscode-languageserver';
import { OkrDocument } from '../documents/document.ts';
import { checkInAt, checkInKind, isCheckInAsked } from '../features/checkIn.ts';
import { codeActionsAt, type EditAbilities, fixAll, fixAllKind, isAskedFor } from '../features/codeActions.ts';
import type { RulePage } from '../features/diagnostics.ts';
import { renumberAction, renumberKind } from '../features/renumber.ts';
import { guarded } from './guarded.ts';
import type { Serving } from './serving.ts';

export const actingCapabilities: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind, checkInKind, renumberKind] },
};

/** Answers these requests. `abilities` tells what the client can do with edits of a document. */
export function serveActions(serving: Serving, abilities: (uri: string) => EditAbilities, page: RulePage): void {
  const { connection, documents, settings, settingsKnown, workspace } = serving;

  connection.onCodeAction(
    guarded<CodeActionParams, CodeAction[]>(connection, 'codeAction', [], async ({ textDocument, range, context }) => {
      const { uri } = textDocument;
      const wanted = (kind: string) => isAskedFor(kind, context);
      // Labels are referred to from files that may not be read yet.
      if (wanted(renumberKind)) await workspace.settled();
      await settingsKnown(uri);
      const document = documents.get(uri);
      if (!document) return [];
      const able = abilities(uri);
      const analyses = !context.only || wanted('quickfix') ? document.analyses(settings(uri)) : [];
      const actions = analyses.flatMap((analysis) => codeActionsAt(analysis, range, document, able, page));
      if (!(document instanceof OkrDocument)) return actions;
      const analysis = document.analysis(settings(uri));
      const file = wanted(renumberKind) ? workspace.file(uri) : null;
      const others = [
        isCheckInAsked(context) ? checkInAt(analysis, range.start, document, able) : null,
        wanted(fixAllKind) ? fixAll(analysis, document, able) : null,
        file ? renumberAction(file, workspace) : null,
      ];
      return [...actions, ...others.filter((one) => one !== null)];
    }),
  );
}
