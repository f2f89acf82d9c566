import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { commandIds } from '../../client/commandIds.ts';
import { ruleLevels } from '../../client/ruleLevels.ts';
import manifest from '../../package.json' with { type: 'json' };
import { readSettings } from '../../server/settings.ts';

const root = new URL('../../', import.meta.url);
const { contributes } = manifest;
const settings = contributes.configuration.properties;

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The client's own source, as one text. */
const clientSource = readdirSync(new URL('client/', root))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`client/${name}`))
  .join('\n');

describe('the manifest', () => {
  it('contributes the commands that the client registers', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), [...commandIds].sort());
  });

  it('puts only its own commands into menus', () => {
    const ids: readonly string[] = commandIds;
    for (const { command } of Object.values(contributes.menus).flat()) assert.ok(ids.includes(command), command);
  });

  it('names each command in the category of the extension', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.ok(title.length > 0, command);
      assert.equal(category, 'OKR', command);
    }
  });

  it('starts with a document of the language that it contributes', () => {
    const [language] = contributes.languages;
    assert.equal(contributes.languages.length, 1);
    assert.deepEqual(language!.extensions, ['.okr']);
    const [first, ...others] = manifest.activationEvents;
    assert.equal(first, `onLanguage:${language!.id}`);
    // A name without a pattern is looked up; a pattern would be searched for in every folder that is opened.
    for (const event of others) assert.match(event, /^workspaceContains:[^*?]+$/);
    assert.match(clientSource, new RegExp(`documentSelector: \\[\\{ language: '${language!.id}' \\}\\]`));
  });

  const files = [
    manifest.icon,
    ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, icon.light, icon.dark]),
    ...contributes.grammars.map(({ path }) => path),
    ...contributes.snippets.map(({ path }) => path),
  ];
  for (const file of files) {
    it(`names a file that is there and gets packaged: ${file}`, () => {
      assert.ok(existsSync(new URL(file, root)));
      const path = file.replace('./', '');
      assert.ok(manifest.files.some((packaged) => path === packaged || path.startsWith(`${packaged}/`)));
    });
  }

  it('has grammars of the scopes that it says', () => {
    for (const { path, scopeName } of contributes.grammars) {
      assert.equal(JSON.parse(read(path)).scopeName, scopeName, path);
    }
  });

  it('has an icon of 128 by 128 pixels', () => {
    const png = readFileSync(new URL(manifest.icon, root));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [128, 128]);
  });

  it('has settings whose defaults are those of the server', () => {
    const defaults = Object.fromEntries(
      Object.entries(settings).map(([key, { default: value }]) => [key.replace('okr.', ''), value]),
    );
    assert.deepEqual(readSettings(defaults), readSettings(undefined));
  });

  it('has schools and levels that the server reads', () => {
    for (const school of settings['okr.school'].enum) assert.equal(readSettings({ school }).school, school);
    const { enum: levels } = settings['okr.rules'].additionalProperties;
    assert.deepEqual(['default', ...levels], ruleLevels);
    for (const level of levels) {
      assert.deepEqual(readSettings({ rules: { 'no-target': level } }).levels, { 'no-target': level });
    }
  });

  it('describes each choice of a setting', () => {
    for (const [key, setting] of Object.entries(settings)) {
      assert.ok(setting.markdownDescription.length > 0, key);
      if ('enum' in setting) assert.equal(setting.enumDescriptions.length, setting.enum.length, key);
    }
  });

  it('sets only what its own language looks like', () => {
    assert.deepEqual(Object.keys(contributes.configurationDefaults), ['[okr]']);
  });

  it('works in untrusted and virtual workspaces', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });
});

describe('the client', () => {
  it('starts the server that is built and packaged', () => {
    const [, module] = /asAbsolutePath\('([^']+)'\)/.exec(clientSource)!;
    assert.equal(module, manifest.bin['okr-language-server']);
  });

  it('has a program for browsers, of the kind that they take, and a server for it', () => {
    assert.ok(manifest.files.includes('dist/web'));
    assert.equal(manifest.browser, './dist/web/client.js');
    assert.ok(!('type' in manifest), 'an editor in a browser takes only CommonJS, and tells it by this');
    const [, names] = /joinPath\(extensionUri, ('dist', [^)]+)\)/.exec(clientSource)!;
    assert.equal(names, "'dist', 'web', 'server.js'");
  });
});
