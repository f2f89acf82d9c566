/** `okr` blocks of Markdown documents in the built server over stdio. */
import assert from 'node:assert/strict';
import type { SemanticTokens } from 'vscode-languageserver';
import { eventually, fullCapabilities, ServerAtWork } from './support/languageServer.ts';

const uri = 'file:///okrs/plan.md';
const text =
  '# Plan 🎯\r\n\r\n```okr\r\nObjective: 顧客 🎯\r\n- KR: Launch the mobile app\r\n- KR: Members who come back: 22% -> 40%\r\n```\r\n\r\n- KR: Launch the app\r\n';
const closing = { start: { line: 6, character: 0 }, end: { line: 6, character: 3 } };
const launch = { start: { line: 4, character: 6 }, end: { line: 4, character: 12 } };
const codes = (diagnostics: { code?: unknown }[]) => diagnostics.map(({ code }) => code);

describe('Markdown over stdio', () => {
  let server: ServerAtWork;

  const open = () =>
    server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });

  afterEach(async () => {
    assert.equal(await server.stop(), 0);
  });

  it('has diagnostics in its blocks, for as long as they are closed', async () => {
    server = await ServerAtWork.start();
    await open();
    const [diagnostic, ...others] = await server.diagnostics(uri);
    assert.deepEqual(others, []);
    assert.deepEqual([diagnostic!.code, diagnostic!.range], ['output-key-result', launch]);
    await server.change(uri, 2, { range: closing, text: '' });
    assert.deepEqual(await server.diagnostics(uri), []);
    await server.change(uri, 3, { range: { start: closing.start, end: closing.start }, text: '```' });
    assert.deepEqual(codes(await server.diagnostics(uri)), ['output-key-result']);
  });

  it('gets its diagnostics sent where the client does not ask, and cleared on close', async () => {
    server = await ServerAtWork.start({});
    await open();
    const version = (wanted: number | undefined) =>
      eventually(() => (server.pushed.get(uri)?.version === wanted ? server.pushed.get(uri) : undefined));
    assert.deepEqual(codes((await version(1)).diagnostics), ['output-key-result']);
    const above = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await server.change(uri, 2, { range: above, text: 'A line more\r\n' });
    assert.equal((await version(2)).diagnostics[0]!.range.start.line, 5);
    await server.close(uri);
    assert.deepEqual((await version(undefined)).diagnostics, []);
  });

  it('has hovers and quick fixes in its blocks alone', async () => {
    server = await ServerAtWork.start();
    await open();
    const hover = await server.hover(uri, 4, 8);
    assert.match((hover!.contents as { value: string }).value, /^\*\*Output\*\*/);
    assert.equal(await server.hover(uri, 8, 8), null);
    const actions = await server.codeActions(uri, launch);
    const ignore = actions.find(({ title }) => title.startsWith('Ignore here'))!;
    const [change] = ignore.edit!.documentChanges as { textDocument: object; edits: { range: object }[] }[];
    const start = { line: 4, character: 0 };
    assert.deepEqual(change!.textDocument, { uri, version: 1 });
    assert.deepEqual(change!.edits[0]!.range, { start, end: start });
    const last = { line: 8, character: 8 };
    assert.deepEqual(await server.codeActions(uri, { start: last, end: last }), []);
    assert.deepEqual(await server.codeActions(uri, launch, ['source', 'refactor']), []);
  });

  it('has nothing of what belongs to whole files', async () => {
    server = await ServerAtWork.start();
    await open();
    const ask = (method: string, params: object = {}) =>
      server.connection.sendRequest<unknown>(`textDocument/${method}`, { textDocument: { uri }, ...params });
    const position = launch.start;
    const options = { tabSize: 2, insertSpaces: true };
    for (const [method, params] of Object.entries({
      formatting: { options },
      documentSymbol: {},
      foldingRange: {},
      completion: { position },
      inlayHint: { range: launch },
      codeLens: {},
      references: { position, context: { includeDeclaration: true } },
    })) {
      assert.deepEqual(await ask(method, params), [], method);
    }
    assert.deepEqual(((await ask('semanticTokens/full')) as SemanticTokens).data, []);
    assert.equal(await ask('prepareRename', { position }), null);
    assert.deepEqual(await server.connection.sendRequest('workspace/symbol', { query: '' }), []);
  });

  it('follows the settings', async () => {
    server = await ServerAtWork.start(fullCapabilities);
    await open();
    await eventually(() => server.refreshed || undefined);
    server.settings = { school: 'output' };
    const before = server.refreshed;
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await eventually(() => (server.refreshed > before ? true : undefined));
    assert.ok(!codes(await server.diagnostics(uri)).includes('output-key-result'));
  });
});
