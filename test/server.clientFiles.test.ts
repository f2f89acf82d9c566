/** The built server over files that only the client has. */
import assert from 'node:assert/strict';
import type { Location, LocationLink } from 'vscode-languageserver';
import type { AdoptedFile } from '../server/requests/adopting.ts';
import type { ReadFile } from '../server/workspace/fileAccess.ts';
import { workspaceCapabilities as capabilities, eventually, ServerAtWork } from './support/languageServer.ts';

describe('files that only the client has', () => {
  const uri = 'vscode-vfs://github/larder/okrs/teams/a%20b.okr';
  const folder = 'vscode-vfs://github/larder/okrs';
  let server: ServerAtWork;

  afterEach(async () => {
    assert.equal(await server.stop(), 0);
  });

  /** Has the client hold our document, which it also finds, and some other files by URI, for as long as they are there. */
  function holds(text: string, others: ReadonlyMap<string, string>): void {
    server.connection.onRequest('okr/findFiles', () => [uri]);
    server.connection.onRequest<ReadFile, unknown>('okr/readFile', ({ uri: file }: { uri: string }): ReadFile => {
      const found = file === uri ? text : others.get(file);
      return found === undefined ? { text: null, problem: 'missing' } : { text: found, problem: null };
    });
  }

  it('are asked of it, and the first file can be worked on before the others are here', async () => {
    server = await ServerAtWork.start(capabilities, [folder], { files: true });
    const asked: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.connection.onRequest('okr/findFiles', () =>
      ['company.okr', ...Array.from({ length: 100 }, (_, at) => `${at}.okr`)].map((name) => `${folder}/${name}`),
    );
    server.connection.onRequest<ReadFile, unknown>(
      'okr/readFile',
      async ({ uri: file }: { uri: string }): Promise<ReadFile> => {
        if (file.endsWith('.json')) return { text: null, problem: 'missing' };
        asked.push(file);
        await held;
        return file.endsWith('/company.okr')
          ? { text: 'O1: A\n', problem: null }
          : { text: null, problem: 'unreadable' };
      },
    );
    await server.open(uri, 'O1: B\nSupports: ../company.okr#O1, ../7.okr#O1\n');
    assert.ok(Array.isArray(await server.diagnostics(uri)), 'an answer while the files are on their way');
    assert.ok(asked.length <= 16, `${asked.length} at once`);
    release();
    const position = { line: 1, character: 14 };
    const references = { textDocument: { uri }, position, context: { includeDeclaration: true } };
    const found = await server.connection.sendRequest<Location[]>('textDocument/references', references);
    assert.deepEqual(
      found.map((one) => one.uri),
      [`${folder}/company.okr`, uri],
    );
    const messages = (await server.diagnostics(uri)).map(({ message }) => message);
    assert.ok(messages.includes('“../7.okr” cannot be read: it is no text, or may not be read.'), messages.join());
    assert.equal(new Set(asked).size, 101);
  });

  it('hold settings and what is adopted, too, and are watched', async () => {
    server = await ServerAtWork.start(capabilities, [folder], { files: true });
    const files = new Map([
      [`${folder}/okr.config.json`, '{ "rules": { "output-key-result": "error" } }'],
      [`${folder}/teams/okr.config.json`, '{ "school": "outcomes" }'],
    ]);
    const text = 'Objective: Delight our members\n- KR: Launch the app\n- KR: Members who come back: 22% -> 40%\n';
    holds(text, files);
    await server.open(uri, text);
    const outputs = async () =>
      (await server.diagnostics(uri)).flatMap(({ code, severity }) => (code === 'output-key-result' ? severity : []));
    assert.deepEqual(await outputs(), [2], 'the nearest file is wrong, and counts as if it said nothing');
    const [problem] = await eventually(() => server.pushed.get(`${folder}/teams/okr.config.json`)?.diagnostics);
    assert.match(String(problem!.message), /Did you mean “outcome”\?/);

    const tell = (file: string, type: 1 | 3) =>
      server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type }] });
    files.delete(`${folder}/teams/okr.config.json`);
    await tell(`${folder}/teams/okr.config.json`, 3);
    assert.deepEqual(await outputs(), [1], 'as the one above has it');

    const [adopted] = await server.connection.sendRequest<AdoptedFile[]>('okr/adopt');
    assert.equal(adopted!.uri, `${folder}/.okr-adopted.json`);
    assert.deepEqual(Object.keys(JSON.parse(adopted!.text)), ['teams/a b.okr']);
    files.set(adopted!.uri, adopted!.text);
    await tell(adopted!.uri, 1);
    assert.deepEqual(await outputs(), []);
  });

  it('are not waited for without end', async () => {
    server = await ServerAtWork.start(capabilities, [folder], { files: true });
    let release = (_: ReadFile) => {};
    const held = new Promise<ReadFile>((resolve) => {
      release = resolve;
    });
    server.connection.onRequest('okr/findFiles', () => []);
    server.connection.onRequest<ReadFile, unknown>('okr/readFile', () => held);
    await server.open(uri, 'Objective: Delight our members\n- KR: Launch the app\n');
    assert.ok((await server.diagnostics(uri)).length > 0);
    const before = server.refreshed;
    release({ text: '{ "exclude": ["**"] }', problem: null });
    await eventually(() => (server.refreshed > before ? true : undefined));
    assert.deepEqual(await server.diagnostics(uri), []);
  }).timeout(5_000);

  it('are looked for by their names where the client’s search hides them', async () => {
    server = await ServerAtWork.start(capabilities, [folder], { files: true });
    const hidden = new Map([[`${folder}/archive/2025.okr`, 'O1: Grow 🎯\r\nId: grow\r\n']]);
    const text = 'O1: B\r\nSupports: ../archive/2025.okr#grow\r\nO2: C\r\nSupports: ../archive/2024.okr\r\n';
    holds(text, hidden);
    await server.open(uri, text);
    const unresolved = async () => {
      const params = { textDocument: { uri }, position: { line: 1, character: 14 }, context: {} };
      await server.connection.sendRequest('textDocument/references', params);
      const found = await server.diagnostics(uri);
      return found.filter(({ code }) => code === 'unresolved-reference').map(({ message }) => String(message));
    };
    assert.deepEqual(await unresolved(), ['There is no file “../archive/2024.okr”.']);
    const [file] = hidden.keys();
    hidden.clear();
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 3 }] });
    assert.equal((await unresolved()).length, 2);
  });

  it('may be refused, and the server lives on', async () => {
    server = await ServerAtWork.start(capabilities, [folder], { files: true });
    await server.open(uri, 'O1: B\nSupports: ../company.okr#O1, #O1\n');
    const definition = { textDocument: { uri }, position: { line: 1, character: 32 } };
    const [link] = await server.connection.sendRequest<LocationLink[]>('textDocument/definition', definition);
    assert.equal(link?.targetUri, uri);
  });
});
