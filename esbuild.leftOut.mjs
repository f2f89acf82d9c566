// What the bundles do without: a plugin for esbuild that leaves out parts of libraries which nothing of ours comes to.

/**
 * Leaves out of the client's library what our server offers nothing for, and what the editor does itself: it has compared its
 * version with the one that is needed (`engines`), and matches patterns. Together they are a fifth of the client.
 */
export const asOffered = {
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
