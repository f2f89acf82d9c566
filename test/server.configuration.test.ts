/** Config files and the built server: what counts, and what is said of a file that is wrong. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AdoptedFile } from '../server/requests/adopting.ts';
import type { Decided } from '../server/requests/deciding.ts';
import { eventually, fullCapabilities, ServerAtWork } from './support/languageServer.ts';

const text =
  'Objective: Delight our members\nCycle: 2099-Q4\n- KR: Launch the mobile app\n- KR: Members who come back: 22% -> 40%\n';

describe('configuration over stdio', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'okr-configuration-'));
  const config = path.join(folder, 'okr.config.json');
  const adopted = path.join(folder, '.okr-adopted.json');
  const configUri = pathToFileURL(config).href;
  const uri = pathToFileURL(path.join(folder, 'team.okr')).href;
  let server: ServerAtWork;

  const write = async (content: string) => {
    writeFileSync(config, content);
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: configUri, type: 2 }],
    });
  };
  const severities = async () => (await server.diagnostics(uri)).map(({ code, severity }) => [code, severity]);

  afterEach(async () => {
    assert.equal(await server.stop(), 0);
    rmSync(config, { force: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('counts from the first moment and follows changes; the last good version stays while the file is wrong', async () => {
    writeFileSync(config, '{ "rules": { "output-key-result": "hint" } }');
    server = await ServerAtWork.start();
    await server.open(uri, text);
    assert.deepEqual(await severities(), [['output-key-result', 4]]);

    await write('{ "rules": { "output-key-result": "error" } }');
    assert.deepEqual(await severities(), [['output-key-result', 1]]);

    await write('{ "rules": { "output-key-result": "loud" } }');
    assert.deepEqual(await severities(), [['output-key-result', 1]]);
    const [problem] = await eventually(() => server.pushed.get(configUri)?.diagnostics);
    assert.deepEqual(problem!.range, { start: { line: 0, character: 34 }, end: { line: 0, character: 40 } });

    await write('{ "exclude": ["*.okr"] }');
    assert.deepEqual(await severities(), []);
    await eventually(() => (server.pushed.get(configUri)!.diagnostics.length === 0 ? true : undefined));
  });

  it('is not said anything by before the editor has told its settings', async () => {
    server = await ServerAtWork.start();
    let tell: (settings: unknown) => void = () => {};
    server.settings = new Promise((resolve) => {
      tell = resolve;
    });
    await server.open(uri, text);
    const first = severities();
    setTimeout(() => tell({ rules: { 'output-key-result': 'hint' } }), 50);
    assert.deepEqual(await first, [['output-key-result', 4]]);
  });

  it('does without the settings of an editor that does not tell them', async function () {
    // It waits for two seconds, once.
    this.timeout(20_000);
    server = await ServerAtWork.start();
    server.settings = new Promise(() => {});
    await server.open(uri, text);
    assert.deepEqual(await severities(), [['output-key-result', 2]]);
    const refused = Promise.reject(new Error('no such settings'));
    refused.catch(() => {});
    server.settings = refused;
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await severities(), [['output-key-result', 2]]);
  });

  it('has nothing wrong with it once the file is gone', async () => {
    writeFileSync(config, '{ "school": "none" }');
    server = await ServerAtWork.start();
    await server.open(uri, text);
    const problems = () => server.pushed.get(configUri)?.diagnostics.length;
    await eventually(() => (problems() === 1 ? true : undefined));
    rmSync(config);
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: configUri, type: 3 }],
    });
    await eventually(() => (problems() === 0 ? true : undefined));
  });

  it('counts up to the folder that is open, as folders come and go', async () => {
    writeFileSync(config, '{ "rules": { "output-key-result": "hint" } }');
    const inner = pathToFileURL(path.join(folder, 'inner')).href;
    const own = `${inner}/team.okr`;
    const capabilities = { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, workspaceFolders: true } };
    server = await ServerAtWork.start(capabilities);
    await server.open(own, text);
    const severity = async () => (await server.diagnostics(own)).map((one) => one.severity);
    const change = (event: object) =>
      server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [], ...event },
      });
    assert.deepEqual(await severity(), [4], 'outside of all open folders those above count');
    await change({ added: [{ uri: inner, name: 'inner' }] });
    assert.deepEqual(await severity(), [2]);
    await change({ removed: [{ uri: inner, name: 'inner' }] });
    assert.deepEqual(await severity(), [4]);
  });

  it('is known to go before the settings, as a line of the document does', async () => {
    writeFileSync(config, '{ "school": "balanced", "rules": { "no-target": "off" } }');
    server = await ServerAtWork.start(fullCapabilities, [], { commands: ['okr.selectSchool'] });
    let anew = 0;
    server.connection.onNotification('okr/decidedAnew', () => {
      anew++;
    });
    const decided = () => server.connection.sendRequest<Decided | null>('okr/decided', { uri });
    await server.open(uri, text);
    const byConfig = { config: configUri, setsSchool: true, rules: ['no-target'] };
    assert.deepEqual(await decided(), { school: 'balanced', schoolBy: 'config', byConfig });
    await server.change(uri, 2, { text: `School: input\n${text}` });
    assert.deepEqual(await decided(), { school: 'input', schoolBy: 'document', byConfig });

    await server.change(uri, 3, { text });
    const before = anew;
    await write('{ "rules": {} }');
    await eventually(() => (anew > before ? true : undefined));
    const noSchool = { config: configUri, setsSchool: false, rules: [] };
    assert.deepEqual(await decided(), { school: 'outcome', schoolBy: 'settings', byConfig: noSchool });
    rmSync(config);
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: configUri, type: 3 }],
    });
    assert.deepEqual(await decided(), { school: 'outcome', schoolBy: 'settings', byConfig: null });
  });

  it('is looked at again with each save where nobody watches', async () => {
    server = await ServerAtWork.start({});
    await server.open(uri, text);
    const pushed = () => server.pushed.get(uri)?.diagnostics.find(({ code }) => code === 'output-key-result')?.severity;
    await eventually(() => (pushed() === 2 ? true : undefined));
    writeFileSync(config, '{ "rules": { "output-key-result": "error" } }');
    await server.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await eventually(() => (pushed() === 1 ? true : undefined));
  });

  it('is looked at again with each save where the client refuses to watch', async () => {
    const watching = { ...fullCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } };
    server = await ServerAtWork.start({ ...fullCapabilities, workspace: watching });
    let refused = 0;
    server.connection.onRequest('client/registerCapability', () => {
      refused++;
      throw new Error('not here');
    });
    await server.open(uri, text);
    assert.deepEqual(await severities(), [['output-key-result', 2]]);
    await eventually(() => (refused === 3 ? true : undefined));
    writeFileSync(config, '{ "rules": { "output-key-result": "error" } }');
    await server.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    assert.deepEqual(await severities(), [['output-key-result', 1]]);
  });

  it('says what the file of each open folder is to hold for today’s findings to be silent', async () => {
    writeFileSync(path.join(folder, 'team.okr'), text);
    server = await ServerAtWork.start(fullCapabilities, [pathToFileURL(folder).href]);
    await server.open(uri, text);
    assert.equal((await severities()).length, 1);
    const [file, ...others] = await server.connection.sendRequest<AdoptedFile[]>('okr/adopt');
    assert.deepEqual([others, file!.findings, file!.uri], [[], 1, pathToFileURL(adopted).href]);
    writeFileSync(adopted, file!.text);
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: file!.uri, type: 1 }],
    });
    assert.deepEqual(await severities(), []);
    rmSync(adopted);

    await write('{ "exclude": ["team.okr"] }');
    const [without] = await server.connection.sendRequest<AdoptedFile[]>('okr/adopt');
    assert.deepEqual([without!.findings, JSON.parse(without!.text)], [0, {}]);
  });

  it('learns a word of the house by a quick fix', async () => {
    server = await ServerAtWork.start({
      ...fullCapabilities,
      workspace: {
        ...fullCapabilities.workspace,
        workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
      },
    });
    await server.open(uri, text);
    const line = { start: { line: 2, character: 20 }, end: { line: 2, character: 20 } };
    const actions = await server.codeActions(uri, line);
    const teach = actions.find(({ title }) => title.includes('add it to the metrics'));
    assert.ok(teach, JSON.stringify(actions.map(({ title }) => title)));
    const [create, change] = teach.edit!.documentChanges as [{ kind: string; uri: string }, TextDocumentEdit];
    assert.deepEqual([create.kind, change.textDocument.uri], ['create', create.uri]);
    const written = TextDocument.applyEdits(TextDocument.create(create.uri, 'json', 0, ''), change.edits as never);
    assert.deepEqual(JSON.parse(written), { words: { metrics: ['mobile app'] } });
  });

  it('learns no word where the client can neither make the file nor change it', async () => {
    const line = { start: { line: 2, character: 20 }, end: { line: 2, character: 20 } };
    for (const workspaceEdit of [{ documentChanges: true }, { resourceOperations: ['create'] }]) {
      const capabilities = { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, workspaceEdit } };
      server = await ServerAtWork.start(capabilities as typeof fullCapabilities);
      await server.open(uri, text);
      const titles = (await server.codeActions(uri, line)).map(({ title }) => title);
      assert.ok(titles.length > 0 && !titles.some((title) => title.includes('add it to')), titles.join('; '));
      if ('documentChanges' in workspaceEdit) await server.stop();
    }
  });
});
