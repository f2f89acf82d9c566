// Bundles the three programs that ship: the editor's client, the language server and the command line. What went into them
// is kept in dist/metafile.json.
// usage: node esbuild.mjs [--watch]
import { readFileSync, writeFileSync } from 'node:fs';
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
      metafile: true,
      logLevel: 'warning',
    }),
  ),
);

if (watch) {
  await Promise.all(builds.map((build) => build.watch()));
} else {
  const metafiles = (await Promise.all(builds.map((build) => build.rebuild()))).map(({ metafile }) => metafile);
  const whole = (part) => Object.assign({}, ...metafiles.map((metafile) => metafile[part]));
  writeFileSync('dist/metafile.json', JSON.stringify({ inputs: whole('inputs'), outputs: whole('outputs') }));
  await Promise.all(builds.map((build) => build.dispose()));
}
