/** Requests of somebody who writes a document: formatting. */
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  DocumentRangesFormattingParams,
  ServerCapabilities,
  TextEdit,
} from 'vscode-languageserver';
import { documentEdits, rangeEdits } from './features/formatting.ts';
import { formattingTriggers, onTypeEdits } from './features/onTypeFormatting.ts';
import { overDocument, type Serving } from './serving.ts';

export const writingCapabilities: ServerCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: { rangesSupport: true },
  documentOnTypeFormattingProvider: { firstTriggerCharacter: formattingTriggers[0] },
};

/** Answers these requests. */
export function serveWriting(serving: Serving): void {
  const { connection } = serving;

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
}
