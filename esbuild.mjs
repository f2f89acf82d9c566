// Bundles the programs that ship: the editor's client and the language server, each for browsers and for Node, and the
// command line. What went into them is kept in dist/metafile.json.
// usage: node esbuild.mjs [--watch]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { context } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const watch = process.argv.includes('--watch');

/** A program that imports nothing of Node's: the build fails where it does. */
const forBrowsers = { platform: 'browser', target: 'es2022', outExtension: { '.js': '.js' } };

/** Lets a program for Node take from the one for browsers, which ships anyway, what does without Node: ours and the library's. */
const takenFrom = (program) => ({
  name: 'taken from another program',
  setup({ onResolve, onLoad }) {
    const taken = { path: program, external: true };
    onResolve({ filter: /^\.\/(?:languageClient|server|core)\.ts$/ }, () => taken);
    onResolve({ filter: /^\.\.\/common\/(?:api|client|server)$/ }, () => ({ path: program, namespace: 'library' }));
    onLoad({ filter: /./, namespace: 'library' }, () => ({
      contents: `module.exports = require('${program}').library;`,
    }));
    onResolve({ filter: /./, namespace: 'library' }, () => taken);
  },
});

/** Gives our files the library's names one by one: each would have a copy of all of them instead, made at every start. */
const libraryByName = {
  name: 'library by name',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode-languageserver(?:\/node)?$/ }, ({ path, namespace }) =>
      namespace === 'names' ? undefined : { path, namespace: 'names' },
    );
    onLoad({ filter: /./, namespace: 'names' }, ({ path }) => {
      const names = Object.keys(createRequire(import.meta.url)(path)).filter((name) => name !== 'default');
      const own = names.map((name) => `export const ${name} = /* @__PURE__ */ (() => library.${name})();`);
      const contents = `const library = require('${path}');\nexport default library;\n${own.join('\n')}`;
      return { contents, resolveDir: '.' };
    });
  },
};

/**
 * Has what hardly any session calls loaded when it is called, and leaves out the library's search for packages, which nothing
 * calls: together they would take milliseconds of every start.
 */
const loadedWhenCalled = {
  name: 'loaded when called',
  setup({ onResolve, onLoad }) {
    const functions = { picomatch: ['default'], crypto: ['randomBytes'], './files': [] };
    onResolve({ filter: /^(?:picomatch|crypto|\.\/files)$/ }, ({ path, namespace }) =>
      namespace === 'late' ? undefined : { path, namespace: 'late' },
    );
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => {
      const own = functions[path].map((name) =>
        name === 'default'
          ? `export default (...given) => require('${path}')(...given);`
          : `export const ${name} = (...given) => require('${path}').${name}(...given);`,
      );
      return { contents: own.join('\n'), resolveDir: '.' };
    });
  },
};

/** Lets a server start sooner. */
const startingSoon = [libraryByName, loadedWhenCalled];

/**
 * Leaves out of the client's library what our server offers nothing for, and what the editor does itself: it has compared its
 * version with the one that is needed (`engines`), and matches patterns. Together they are a fifth of the client.
 */
const asOffered = {
  name: 'as offered',
  setup({ onResolve, onLoad }) {
    const nothing = 'fillClientCapabilities() {} initialize() {} getState() { return { kind: "static" }; } clear() {}';
    // Whoever asks for diagnostics asks to be told of notebooks, too.
    const told = ['Open', 'Change', 'Save', 'Close'].map((what) => `on${what}NotificationSent() { return this; }`);
    const noNotebooks = `registrationType = { method: 'notebookDocument/sync' }; register() {} unregister() {} handles() { return false; } dispose() {} ${told.join(' ')}`;
    const features = {
      callHierarchy: 'CallHierarchyFeature',
      colorProvider: 'ColorProviderFeature',
      declaration: 'DeclarationFeature',
      executeCommand: 'ExecuteCommandFeature',
      implementation: 'ImplementationFeature',
      inlineCompletion: 'InlineCompletionItemFeature',
      inlineValue: 'InlineValueFeature',
      linkedEditingRange: 'LinkedEditingFeature',
      notebook: 'NotebookDocumentSyncFeature',
      progress: 'ProgressFeature',
      signatureHelp: 'SignatureHelpFeature',
      typeDefinition: 'TypeDefinitionFeature',
    };
    onResolve({ filter: new RegExp(`^\\./(?:${Object.keys(features).join('|')})$`) }, ({ path, importer }) =>
      /vscode-languageclient[\\/]lib[\\/]common/.test(importer) ? { path, namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'nothing' }, ({ path }) => ({
      contents: `export class ${features[path.slice(2)]} { ${nothing} ${path === './notebook' ? noNotebooks : ''} }`,
    }));
    onResolve({ filter: /^semver\/functions\/(?:parse|satisfies)$/ }, ({ path }) => ({ path, namespace: 'compared' }));
    onLoad({ filter: /./, namespace: 'compared' }, () => ({ contents: 'module.exports = () => ({});' }));
    onResolve({ filter: /^minimatch$/ }, ({ path }) => ({ path, namespace: 'matched' }));
    onLoad({ filter: /./, namespace: 'matched' }, () => ({
      contents: `import { languages, Uri } from 'vscode';
        export class Minimatch {
          constructor(pattern) { this.pattern = pattern; }
          makeRe() { return true; }
          match(path) { return languages.match({ pattern: this.pattern }, { uri: Uri.file(path), languageId: '' }) > 0; }
        }`,
    }));
  },
};

/**
 * A program with the characters that esbuild leaves in regular expressions as escapes: one that is not of Latin letters alone
 * takes twice the memory.
 */
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const program = { banner: { js: '#!/usr/bin/env node' } };

const builds = await Promise.all(
  [
    { entryPoints: { 'web/client': 'client/browser.ts' }, external: ['vscode'], plugins: [asOffered], ...forBrowsers },
    { entryPoints: { 'web/server': 'server/browser.ts' }, plugins: startingSoon, ...forBrowsers },
    {
      entryPoints: { client: 'client/node.ts' },
      external: ['vscode'],
      plugins: [takenFrom('./web/client.js'), asOffered],
    },
    {
      entryPoints: { server: 'server/main.ts' },
      plugins: [takenFrom('./web/server.js'), ...startingSoon],
      ...program,
    },
    { entryPoints: { cli: 'server/cli.ts' }, plugins: [takenFrom('./web/server.js')], ...program },
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
