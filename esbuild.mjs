// Bundles the three programs that ship: the editor's client, the language server and the command line.
// usage: node esbuild.mjs [--watch]
import { readFileSync } from 'node:fs';
import { context } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const watch = process.argv.includes('--watch');

const builds = await Promise.all(
  [
    { entryPoints: { client: 'client/extension.ts' }, external: ['vscode'] },
    { entryPoints: { server: 'server/main.ts', cli: 'server/cli.ts' }, banner: { js: '#!/usr/bin/env node' } },
  ].map((entry) =>
    context({
      ...entry,
      outdir: 'dist',
      outExtension: { '.js': '.cjs' },
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      define: { 'process.env.OKR_VERSION': JSON.stringify(version) },
      format: 'cjs',
      // The ES modules of vscode-jsonrpc and friends bundle smaller than their UMD twins.
      mainFields: ['module', 'main'],
      legalComments: 'none',
      logLevel: 'warning',
    }),
  ),
);

await Promise.all(builds.map((build) => (watch ? build.watch() : build.rebuild())));
if (!watch) await Promise.all(builds.map((build) => build.dispose()));
