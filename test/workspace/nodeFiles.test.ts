/** Files of this machine: what of a folder is found, what is read, and what is not. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../server/workspace/nodeFiles.ts';

describe('files of this machine', () => {
  let folder: string;
  const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const read = (name: string, ...folders: string[]) => nodeFiles.read(uriOf(name), folders.map(uriOf));

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'okr-files-'));
    for (const name of ['one', 'two']) mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, 'two/a.okr'), 'O1: A\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are read inside of any of the folders, also where another one is gone', async () => {
    const found = { text: 'O1: A\n', problem: null };
    assert.deepEqual(await read('two/a.okr', 'one', 'two'), found);
    assert.deepEqual(await read('two/a.okr', 'gone', 'two'), found);
  });

  it('are not read outside of them, by any spelling or link', async () => {
    symlinkSync('../two/a.okr', path.join(folder, 'one/link.okr'));
    symlinkSync('../two', path.join(folder, 'one/folder'));
    for (const name of ['two/a.okr', 'one/link.okr', 'one/folder/a.okr']) {
      assert.equal((await read(name, 'one')).problem, 'outside', name);
      assert.equal((await read(name, 'gone')).problem, 'outside', name);
      assert.equal((await read(name)).problem, 'outside', name);
    }
    const spelt = [
      `${uriOf('one')}/../two/a.okr`,
      `${uriOf('one')}/%2e%2e/two/a.okr`,
      `${uriOf('one')}/.%2E/two/a.okr`,
    ];
    for (const uri of spelt) assert.equal((await nodeFiles.read(uri, [uriOf('one')])).problem, 'outside', uri);
  });

  it('are no answer at all for what is no file of this machine', async () => {
    for (const uri of [
      `${uriOf('one')}/..%2Ftwo%2Fa.okr`,
      `${uriOf('two')}/a.okr%00.txt`,
      'file://host/share/a.okr',
      'https://example.com/a.okr',
      'untitled:a.okr',
      'a.okr',
      '',
    ]) {
      assert.equal((await nodeFiles.read(uri, [uriOf('one'), uriOf('two')])).problem, 'unreadable', uri);
    }
    assert.equal((await read('two', 'two')).problem, 'unreadable');
    assert.equal((await read('two/none.okr', 'two')).problem, 'missing');
    assert.deepEqual(await nodeFiles.find('https://example.com'), []);
  });

  it('are not waited for where they never end', async function () {
    // Not every system has such files.
    if (spawnSync('mkfifo', [path.join(folder, 'one/pipe.okr')]).status !== 0) this.skip();
    assert.equal((await read('one/pipe.okr', 'one')).problem, 'unreadable');
  });
});
