/** What the clients of the language server have in common: which documents it gets, and what happens when it crashes. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  vsdiag,
} from 'vscode-languageclient';
import type { FileAccess } from '../server/workspace/fileAccess.ts';
import { commandIds } from './commandIds.ts';
import { serveFiles } from './files.ts';
import { MarkdownBlocks } from './markdown.ts';
import { previewScheme } from './previewScheme.ts';
import { isReadOnly } from './readOnly.ts';
import { linkRulePages } from './rulePages.ts';
import { sparingUnsaved } from './unsavedConfiguration.ts';

/** Options of the client that `client` returns. */
export function clientOptions(client: () => BaseLanguageClient): LanguageClientOptions {
  return {
    // Whatever holds the text: a file, an untitled document, a remote or virtual file system.
    documentSelector: [{ language: 'okr' }],
    diagnosticPullOptions: { onChange: true },
    // The last command is the editor's own: a completion can ask for what comes after it.
    initializationOptions: {
      commands: [...commandIds, 'editor.action.triggerSuggest'],
      files: true,
      rulePages: null,
    },
    outputChannelName: 'OKR',
    // A request that failed is a line in the output, not a message in the writer's way.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: restartingHandler(client),
    middleware: {
      // A second copy of a document would say everything twice.
      didOpen: (document, next) => (document.uri.scheme === previewScheme ? Promise.resolve() : next(document)),
      provideDiagnostics: async (document, previousResultId, token, next) =>
        isReadOnly(document instanceof vscode.Uri ? document : document.uri)
          ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
          : linkRulePages(await next(document, previousResultId, token)),
      provideCodeActions: async (document, range, context, token, next) =>
        sparingUnsaved(await next(document, range, context, token)),
    },
  };
}

/** A client with everything that it is to do beside what the library does. `disk` reads files of this machine, where that is possible. */
export function completed<Client extends BaseLanguageClient>(client: Client, disk: FileAccess | null): Client {
  serveFiles(client, disk);
  client.registerFeature(new MarkdownBlocks(client));
  return client;
}

/** Restarts a crashed server quietly, as the client does by default, and asks the writer after repeated crashes. */
function restartingHandler(client: () => BaseLanguageClient): ErrorHandler {
  let standard: ErrorHandler | undefined;
  const handler = () => {
    standard ??= client().createDefaultErrorHandler();
    return standard;
  };
  return {
    error: (error, message, count) => handler().error(error, message, count),
    async closed() {
      const result = await handler().closed();
      if (result.action === CloseAction.DoNotRestart) void offerRestart();
      return { ...result, handled: true };
    },
  };
}

async function offerRestart(): Promise<void> {
  const restart = 'Restart';
  const showOutput = 'Show Output';
  const choice = await vscode.window.showErrorMessage(
    'The OKR language server stopped several times in a row, so .okr files are not checked for now. Your text is not affected.',
    restart,
    showOutput,
  );
  if (choice === restart) await vscode.commands.executeCommand('okr.restartServer');
  else if (choice === showOutput) await vscode.commands.executeCommand('okr.showOutput');
}
