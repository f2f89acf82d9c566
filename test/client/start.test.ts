/** What the editor has to wait for when it begins with the extension: as little as there can be. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('the extension for Node', () => {
  it('is there before the library of its client is loaded', () => {
    // Of the editor's interface nothing is needed until it is activated.
    const loading = `
      const Module = require('node:module');
      const load = Module._load;
      const loaded = new Set();
      Module._load = (name, ...others) => {
        loaded.add(name);
        return name === 'vscode' ? {} : load(name, ...others);
      };
      const { activate } = require('./dist/client.cjs');
      console.log(JSON.stringify([typeof activate, [...loaded]]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', loading], { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), ['function', ['./dist/client.cjs', 'vscode']]);
  });
});
