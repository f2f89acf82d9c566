/** The built server where a document, a disk, a clock or a client does not behave. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { eventually, fullCapabilities, ServerAtWork } from '../support/languageServer.ts';

const uri = 'file:///okrs/team.okr';
const text = 'Objective: Members feel at home\n- KR: Launch the tour\n- KR: Members who come back: 22% -> 40%\n';

const outputs = async (server: ServerAtWork, of: string): Promise<number[]> =>
  (await server.diagnostics(of))
    .filter(({ code }) => code === 'output-key-result')
    .map(({ range }) => range.start.line);

describe('the server survives', function () {
  this.timeout(120_000);

  let folder: string;
  const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'okr-survival-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('ten thousand documents, with the memory of a few hundred megabytes', async () => {
    const server = await ServerAtWork.start(fullCapabilities, [], {}, ['--max-old-space-size=400']);
    const all = Array.from({ length: 10_000 }, (_, at) => `file:///okrs/${at % 100}/${at}.okr`);
    for (const [at, one] of all.entries()) {
      await server.open(
        one,
        `O${at}: Members feel at home in ${at}\n${at % 2 === 0 ? '\n' : ''}- KR: Launch the tour\n`,
      );
    }
    for (const at of [0, 1, 4_999, 9_998, 9_999]) {
      const [found] = (await server.diagnostics(all[at]!)).filter(({ code }) => String(code).includes('output'));
      assert.equal(found?.range.start.line, at % 2 === 0 ? 2 : 1);
    }
    for (const one of all) await server.close(one);
    await server.open(uri, text);
    assert.deepEqual(await outputs(server, uri), [1]);
    assert.equal(await server.stop(), 0);
  });

  it('a thousand large documents, one after the other, in the memory that a few take', async () => {
    const server = await ServerAtWork.start(fullCapabilities, [], {}, ['--max-old-space-size=96']);
    const large = `${text}${'// a comment that nobody reads, kept for as long as its document\n'.repeat(6_000)}`;
    for (let at = 0; at < 1_000; at++) {
      const one = `file:///okrs/${at}.okr`;
      await server.open(one, at % 25 === 0 ? large : '// a comment\n'.repeat(20));
      if (at % 25 === 0) assert.deepEqual(await outputs(server, one), [1]);
      await server.close(one);
    }
    assert.equal(await server.stop(), 0);
  });

  it('versions that skip, and edits of what is not open', async () => {
    const server = await ServerAtWork.start();
    await server.open(uri, text, 3);
    const range = { start: { line: 1, character: 6 }, end: { line: 1, character: 12 } };
    await server.change(uri, 17, { range, text: 'Publish' });
    await server.change('file:///okrs/closed.okr', 2, { range, text: 'Publish' });
    await server.change(uri, 9, { range: { ...range, end: { line: 1, character: 13 } }, text: 'Members who take' });
    assert.deepEqual(await outputs(server, uri), []);
    await server.close(uri);
    await server.close(uri);
    assert.deepEqual(await server.diagnostics(uri), []);
    assert.equal(await server.stop(), 0);
  });

  it('files that go while they are read, and folders that go with them', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `${at % 7}/${at}.okr`);
    for (const name of names) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), `O1: Objective\nId: in-${path.basename(name, '.okr')}\n`);
    }
    const server = await ServerAtWork.start(fullCapabilities, [pathToFileURL(folder).href]);
    for (const name of names.slice(0, 100)) rmSync(path.join(folder, name));
    rmSync(path.join(folder, '3'), { recursive: true });
    const own = uriOf('team.okr');
    await server.open(own, `${text}Supports: 5/299.okr#in-299, 3/3.okr#in-3\n`);
    const position = { line: 3, character: 24 };
    const context = { includeDeclaration: true };
    await server.connection.sendRequest('textDocument/references', { textDocument: { uri: own }, position, context });
    const said = (await server.diagnostics(own)).filter(({ code }) => code === 'unresolved-reference');
    assert.deepEqual(
      said.map(({ range }) => range.start.character),
      ['Supports: 5/299.okr#in-299, '.length],
    );
    rmSync(folder, { recursive: true });
    assert.deepEqual(await outputs(server, own), [1]);
    assert.equal(await server.stop(), 0);
  });

  it('a client whose files are of no shape at all', async () => {
    for (const wrong of [null, 7, {}, [7, null, { uri }], 'all']) {
      const server = await ServerAtWork.start(fullCapabilities, ['file:///okrs'], { files: true });
      server.connection.onRequest('okr/findFiles', () => (Array.isArray(wrong) ? [...wrong, uri] : wrong));
      server.connection.onRequest('okr/readFile', () => wrong as unknown);
      const own = 'file:///okrs/own.okr';
      await server.open(own, text);
      const context = { includeDeclaration: true };
      const position = { line: 0, character: 0 };
      await server.connection.sendRequest('textDocument/references', { textDocument: { uri: own }, position, context });
      assert.deepEqual(await outputs(server, own), [1], JSON.stringify(wrong));
      assert.equal(await server.stop(), 0);
    }
  });

  it('a clock that goes on to another day, and back', async () => {
    const days = path.join(folder, 'days');
    writeFileSync(days, '0');
    process.env['OKR_TEST_DAYS'] = days;
    const server = await ServerAtWork.start(fullCapabilities, [], {}, ['--require', './test/reliability/clock.cjs']);
    const soon = new Date(Date.now() + 5 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await server.open(uri, `Cycle: 2020-01-01 to 2099-12-31\n\n${text}  By: ${soon}\n`);
    const past = async () => (await server.diagnostics(uri)).some(({ code }) => code === 'deadline-past');
    assert.equal(await past(), false);
    writeFileSync(days, '10');
    assert.equal(await past(), true);
    writeFileSync(days, '-10');
    assert.equal(await past(), false);
    assert.equal(await server.stop(), 0);
  });

  it('not its client: without one it ends', async () => {
    const server = await ServerAtWork.start();
    await server.open(uri, text);
    const exited = once(server.process, 'exit');
    server.process.stdin!.end();
    await exited;
    assert.ok(server.process.exitCode !== null || server.process.signalCode !== null);
    await eventually(() => (server.process.exitCode === null ? undefined : true));
  });
});
