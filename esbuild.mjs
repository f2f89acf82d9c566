// Bundles the programs that ship: the editor's client and the language server, each for browsers and for Node, and the
// command line. What went into them is kept in dist/metafile.json.
// usage: node esbuild.mjs [--watch]
import { readFileSync, writeFileSync } from 'node:fs';
import { context } from 'esbuild';
import { asOffered } from './esbuild.leftOut.mjs';
import { takenFrom } from './esbuild.loading.mjs';
import { asModules } from './esbuild.modules.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const watch = process.argv.includes('--watch');

/** A program that imports nothing of Node's: the build fails where it does. */
const forBrowsers = { platform: 'browser', target: 'es2022', outExtension: { '.js': '.js' } };

/**
 * A program with the characters that esbuild leaves in regular expressions as escapes: one that is not of Latin letters alone
 * takes twice the memory.
 */
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const program = { banner: { js: '#!/usr/bin/env node' } };

const builds = await Promise.all(
  [
    {
      entryPoints: { 'web/client': 'client/browser.ts' },
      external: ['vscode'],
      plugins: [asModules, asOffered],
      ...forBrowsers,
    },
    { entryPoints: { 'web/server': 'server/browser.ts' }, plugins: [asModules], ...forBrowsers },
    {
      entryPoints: { client: 'client/node.ts' },
      external: ['vscode'],
      plugins: [takenFrom('./web/client.js', { names: 'client/library.ts' }), asModules, asOffered],
    },
    {
      entryPoints: { server: 'server/main.ts' },
      plugins: [takenFrom('./web/server.js', { names: 'server/library.ts', by: 'server/compiled.ts' }), asModules],
      ...program,
    },
    {
      entryPoints: { cli: 'server/cli.ts' },
      plugins: [takenFrom('./web/server.js', { by: 'server/compiled.ts' })],
      ...program,
    },
  ].map((entry) =>
    context({
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
      logOverride: { 'import-is-undefined': 'error' },
      ...entry,
    }),
  ),
);

if (watch) {
  await Promise.all(builds.map((build) => build.watch()));
} else {
  const metafiles = (await Promise.all(builds.map((build) => build.rebuild()))).map(({ metafile }) => metafile);
  const whole = (part) => Object.assign({}, ...metafiles.map((metafile) => metafile[part]));
  const outputs = whole('outputs');
  writeFileSync('dist/metafile.json', JSON.stringify({ inputs: whole('inputs'), outputs }));
  for (const path of Object.keys(outputs)) writeFileSync(path, inAscii(readFileSync(path, 'utf8')));
  await Promise.all(builds.map((build) => build.dispose()));
}
