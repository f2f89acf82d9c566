/** What ships of others is named with its licence, and each licence lets us. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { packageIn, shippedFolders } from './shipped.ts';

/** Licences that ask for no more than their text. */
const allowed = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly license: { readonly id?: string } }[];
}

const nameOf = ({ name, version }: { name: string; version: string }): string => `${name} ${version}`;

const withoutRepeats = (names: readonly string[]): string[] => [...new Set(names)].sort();

describe('what ships of others', () => {
  const folders = shippedFolders();
  const bom: { bomFormat: string; components: Component[] } = JSON.parse(readFileSync('dist/bom.cdx.json', 'utf8'));
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');

  it('is on the bill of materials, and nothing else is', () => {
    assert.equal(bom.bomFormat, 'CycloneDX');
    assert.ok(folders.includes('node_modules/vscode-languageserver'));
    assert.deepEqual(withoutRepeats(bom.components.map(nameOf)), withoutRepeats(folders.map(packageIn).map(nameOf)));
  });

  it('is under a licence that asks for no more than its text', () => {
    for (const folder of folders) assert.ok(allowed.includes(packageIn(folder).license), folder);
    for (const { name, licenses } of bom.components) {
      assert.ok(licenses.length > 0 && licenses.every(({ license }) => allowed.includes(license.id ?? '')), name);
    }
  });

  for (const folder of folders) {
    it(`has the licence of ${folder} in the notices, word for word`, () => {
      const files = readdirSync(folder).filter((name) => /^licen[cs]e/i.test(name));
      assert.ok(files.length > 0);
      assert.ok(notices.includes(`\n${nameOf(packageIn(folder))}\n`));
      for (const file of files) {
        assert.ok(notices.includes(readFileSync(path.join(folder, file), 'utf8').trim()), file);
      }
    });
  }

  it('is named in the package', () => {
    for (const file of ['dist/bom.cdx.json', 'dist/THIRD-PARTY-NOTICES.txt']) assert.ok(manifest.files.includes(file));
  });

  it('is of exact versions', () => {
    const { dependencies, devDependencies } = manifest as { dependencies?: object; devDependencies: object };
    assert.equal(dependencies, undefined);
    for (const version of Object.values(devDependencies)) assert.match(version, /^\d+\.\d+\.\d+$/);
  });
});
