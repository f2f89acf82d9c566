/** The documents say what is so, as far as that can be looked up. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../', import.meta.url));

const documents = [
  ...['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'SECURITY.md', 'test/editor/README.md'],
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const programs = ['client', 'server', 'test'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `/${folder}/${name.split(path.sep).join('/')}`,
  ),
);
programs.push(...readdirSync(root).map((name) => `/${name}`));

describe('the documents', () => {
  for (const name of documents) {
    const text = readFileSync(path.join(root, name), 'utf8');

    it(`${name} names files that are there`, () => {
      for (const [, file] of text.matchAll(/`([\w./-]+\.(?:ts|mjs))`/g)) {
        if (file!.includes('something.')) continue;
        assert.ok(
          programs.some((program) => program.endsWith(`/${file}`)),
          file,
        );
      }
      for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        assert.ok(existsSync(path.join(root, path.dirname(name), target!)), target);
      }
    });

    it(`${name} names commands that are there`, () => {
      for (const [, script] of text.matchAll(/`npm run ([\w:]+)/g)) assert.ok(script! in manifest.scripts, script);
    });
  }

  it('say of each dependency what it is for', () => {
    const [, table] = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8').split('## Dependencies');
    const told = [...table!.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names]) => names!.split(', ')).slice(2);
    const wanted = Object.keys(manifest.devDependencies).filter((name) => !name.startsWith('@types/'));
    assert.deepEqual(told.sort(), wanted.sort());
  });
});
