/** The language server as a program: `okr-language-server --stdio`, or as the editor starts it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serving } from './engine.ts';
import { DiagnosticPieces } from './requests/publication.ts';
import { standardOutput } from './requests/transport.ts';
import { serve } from './server.ts';
import { nodeFiles } from './workspace/nodeFiles.ts';

serving();

// The pages of the rules are installed beside the bundle; where they are not, diagnostics go without a link.
const pages = path.join(__dirname, '..', 'docs', 'rules');
const rulePages = existsSync(pages) ? pathToFileURL(pages).href : null;

const connection = process.argv.includes('--stdio')
  ? createConnection(ProposedFeatures.all, process.stdin as never, standardOutput() as never)
  : createConnection(ProposedFeatures.all);

serve(connection, {
  rulePages,
  disk: nodeFiles,
  // The protocol's type knows no pieces; the writer of standard output does, and every other one makes a list of them.
  joined: (diagnostics) => new DiagnosticPieces(diagnostics) as unknown as Diagnostic[],
});
