// What the bundles load from where: a plugin for esbuild that shares a program.
import { readFileSync } from 'node:fs';

/**
 * Lets a program for Node take from the one for browsers, which ships anyway, what does without Node: ours, and of the library's
 * what the file `names` says. It is loaded by the function `load` of the file `by`, where there is one.
 */
export const takenFrom = (program, { names, by } = {}) => ({
  name: 'taken from another program',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(?:assistantActions|languageClient|server|(?:commandline\/)?core)\.ts$/ }, () => ({
      path: program,
      namespace: 'ours',
    }));
    onLoad({ filter: /./, namespace: 'ours' }, () => ({
      contents: `module.exports = ${by ? `require('./${by}').load` : 'require'}('${program}');`,
      resolveDir: '.',
    }));
    onResolve({ filter: /^\.\.\/common\/(?:api|client|server)$/ }, () => ({ path: program, namespace: 'library' }));
    onLoad({ filter: /./, namespace: 'library' }, () => {
      const [, list] = /^export \{([^}]*)\}/m.exec(readFileSync(names, 'utf8'));
      return { contents: `export const {${list}} = require('${program}').library;` };
    });
    onResolve({ filter: /^\.\/web\/\w+\.js$/ }, ({ path, namespace }) =>
      namespace === 'library' ? { path: program, namespace: 'ours' } : { path, external: true },
    );
  },
});
