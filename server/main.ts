/** The language server as a program: `okr-language-server --stdio`, or as the editor starts it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeConfigFiles } from './configuration/nodeConfigFiles.ts';
import { standardOutput } from './requests/transport.ts';
import { serve } from './server.ts';
import { nodeFiles } from './workspace/nodeFiles.ts';

// The pages of the rules are installed beside the bundle; where they are not, diagnostics go without a link.
const pages = path.join(__dirname, '..', 'docs', 'rules');
const base = existsSync(pages) ? pathToFileURL(pages).href : null;

const connection = process.argv.includes('--stdio')
  ? createConnection(ProposedFeatures.all, process.stdin as never, standardOutput() as never)
  : createConnection(ProposedFeatures.all);

serve(connection, (code) => base && `${base}/${code}.md`, nodeConfigFiles, nodeFiles);
