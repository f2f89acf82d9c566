/** Requests of somebody who writes a document: formatting and completion. */
import type {
  CompletionItem,
  CompletionParams,
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  DocumentRangesFormattingParams,
  ServerCapabilities,
  TextEdit,
} from 'vscode-languageserver';
import { CompletionTriggerKind } from 'vscode-languageserver';
import {
  type CompletionAbilities,
  completionsAt,
  completionTriggers,
  resolveCompletion,
  suggestAgain,
} from '../features/completion.ts';
import { documentEdits, rangeEdits } from '../features/formatting.ts';
import { formattingTriggers, onTypeEdits } from '../features/onTypeFormatting.ts';
import { guarded } from './guarded.ts';
import { overDocument, type Serving } from './serving.ts';

export const writingCapabilities: ServerCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: { rangesSupport: true },
  completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true },
  documentOnTypeFormattingProvider: { firstTriggerCharacter: formattingTriggers[0] },
};

/** Answers these requests. */
export function serveWriting(serving: Serving): void {
  const { connection, capabilities, commands } = serving;

  const abilities = (): CompletionAbilities => {
    const item = capabilities().textDocument?.completion?.completionItem;
    return {
      snippets: item?.snippetSupport === true,
      insertReplace: item?.insertReplaceSupport === true,
      suggestAgain: commands().includes(suggestAgain),
    };
  };

  connection.onDocumentFormatting(
    overDocument<DocumentFormattingParams, TextEdit[]>(serving, 'formatting', [], ({ tree }, { options }) =>
      documentEdits(tree, options),
    ),
  );

  connection.onDocumentRangeFormatting(
    overDocument<DocumentRangeFormattingParams, TextEdit[]>(
      serving,
      'rangeFormatting',
      [],
      ({ tree }, { range, options }) => rangeEdits(tree, [range], options),
    ),
  );

  connection.onDocumentRangesFormatting(
    overDocument<DocumentRangesFormattingParams, TextEdit[]>(
      serving,
      'rangesFormatting',
      [],
      ({ tree }, { ranges, options }) => rangeEdits(tree, ranges, options),
    ),
  );

  connection.onDocumentOnTypeFormatting(
    overDocument<DocumentOnTypeFormattingParams, TextEdit[]>(
      serving,
      'onTypeFormatting',
      [],
      ({ tree }, { position }) => onTypeEdits(tree, position),
    ),
  );

  connection.onCompletion(
    overDocument<CompletionParams, CompletionItem[]>(serving, 'completion', [], (analysis, { position, context }) => {
      const isAsked = context === undefined || context.triggerKind === CompletionTriggerKind.Invoked;
      return completionsAt(analysis, position, abilities(), () => serving.workspace.all(), isAsked);
    }),
  );

  connection.onCompletionResolve((item, token) =>
    guarded(connection, 'completionResolve', item, resolveCompletion)(item, token),
  );
}
