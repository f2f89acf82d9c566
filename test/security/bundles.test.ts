/** What the bundles may reach: no network but the sockets that an editor asks a language server to listen on, and no programs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
}

const { outputs } = JSON.parse(readFileSync('dist/metafile.json', 'utf8')) as Metafile;

/** The modules of Node that a bundle loads. */
const modulesOf = (bundle: string): string[] => {
  const text = readFileSync(bundle, 'utf8');
  const names = [...text.matchAll(/require\("(?:node:)?([a-z_/]+)"\)/g)].map(([, name]) => name!);
  return [...new Set(names)].sort();
};

const reaching = /^(?:http|https|http2|tls|dgram|dns|inspector|cluster|worker_threads|vm)(?:\/|$)/;

/** What may run code: the loader, which runs the program beside it (`server/compiled.ts`). */
const running: Record<string, string[]> = { 'dist/server.cjs': ['vm'], 'dist/cli.cjs': ['vm'] };

describe('bundles', () => {
  for (const bundle of ['dist/web/server.js', 'dist/web/client.js']) {
    it(`${bundle} loads nothing but what an editor in a browser has`, () => {
      const loaded = readFileSync(bundle, 'utf8').matchAll(/\brequire\(([^)]*)\)/g);
      const modules = new Set([...loaded].map(([, name]) => name));
      modules.delete('"vscode"');
      assert.deepEqual([...modules], []);
    });
  }

  for (const bundle of [
    'dist/server.cjs',
    'dist/client.cjs',
    'dist/cli.cjs',
    'dist/web/server.js',
    'dist/web/client.js',
  ]) {
    it(`${bundle} loads nothing that reaches the network or runs code`, () => {
      const modules = modulesOf(bundle);
      if (!bundle.startsWith('dist/web/')) assert.ok(modules.length > 0);
      assert.deepEqual(
        modules.filter((name) => reaching.test(name)),
        running[bundle] ?? [],
      );
      const text = readFileSync(bundle, 'utf8');
      assert.equal(text.match(/\brequire\("node:vm"\)/g)?.length, running[bundle]?.length);
      for (const call of [/\bfetch\(/, /\bXMLHttpRequest\b/, /\bnew WebSocket\b/, /[^.\w]eval\(/, /new Function\(/]) {
        assert.doesNotMatch(text, call);
      }
    });
  }

  for (const bundle of ['dist/server.cjs', 'dist/client.cjs', 'dist/cli.cjs']) {
    it(`${bundle} takes the judgement from the program that it shares with browsers`, () => {
      const { inputs } = outputs[bundle]!;
      assert.deepEqual(
        Object.keys(inputs).filter((input) => input.startsWith('server/language/judgement/')),
        [],
      );
    });
  }
});
