// What the bundles load, from where and when: plugins for esbuild that share a program, or let one start sooner.
import { createRequire } from 'node:module';

/** Lets a program for Node take from the one for browsers, which ships anyway, what does without Node: ours and the library's. */
export const takenFrom = (program) => ({
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
export const startingSoon = [libraryByName, loadedWhenCalled];
