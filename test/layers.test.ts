/** The import rules of ARCHITECTURE.md: each layer knows the ones below it, and the core knows no editor, disk or clock. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Layers of the server from the bottom up: a file may import from its own and from lower ones. */
const layers: readonly (readonly string[])[] = [
  ['server/language/prose', 'server/language/syntax'],
  ['server/language/format', 'server/language/model'],
  ['server/language/judgement'],
  ['server/language/rewrite', 'server/language/rules', 'server/language/question.ts'],
  ['server/language/analysis.ts', 'server/language/sectionAnalysis.ts'],
  ['server/workspace'],
  ['server/features'],
  ['server/configuration', 'server/documents', 'server/settings.ts'],
  ['server/commandline', 'server/requests'],
  ['server'],
];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')));

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((found) => (found[1] ?? found[2] ?? found[3])!);

const layerOf = (file: string): number =>
  layers.findIndex((parts) => parts.some((part) => file === part || file.startsWith(`${part}/`)));

describe('layers', () => {
  for (const file of filesOf('server')) {
    it(`${file} imports from its own layer and lower ones`, () => {
      for (const imported of importsOf(file)) {
        assert.notEqual(imported, 'vscode', 'only client/ talks to the editor');
        if (!imported.startsWith('.')) {
          if (!file.startsWith('server/language/')) continue;
          assert.doesNotMatch(imported, /^(node:|vscode)/, `${imported} is no business of the core`);
          continue;
        }
        const target = path.posix.join(path.posix.dirname(file), imported);
        if (target === 'package.json') continue;
        assert.ok(layerOf(target) >= 0, `${target} is in no layer`);
        assert.ok(layerOf(target) <= layerOf(file), `${file} must not know ${target}`);
      }
    });

    if (!file.startsWith('server/language/')) continue;
    it(`${file} reads no clock and no chance`, () => {
      const text = readFileSync(file, 'utf8');
      assert.doesNotMatch(text, /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\./);
    });
  }

  for (const file of filesOf('client')) {
    it(`${file} leaves the language to the server`, () => {
      for (const imported of importsOf(file)) assert.doesNotMatch(imported, /server\/language/);
    });
  }
});
