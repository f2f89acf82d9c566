/** The built server over stdio, as an editor speaks to it. */
import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver';
import { eventually, fullCapabilities, ServerAtWork } from './support/languageServer.ts';

const uri = 'file:///okrs/team.okr';
const text =
  'Objective: Delight our members\nCycle: 2099-Q4\n- KR: Launch the mobile app\n- KR: Members who come back: 22% -> 40%\n';
const codes = (diagnostics: { code?: unknown }[]) => diagnostics.map(({ code }) => code);

describe('server over stdio', () => {
  let server: ServerAtWork;

  afterEach(async () => {
    assert.equal(await server.stop(), 0);
  });

  it('gives diagnostics when asked, with a link to the page of the rule', async () => {
    server = await ServerAtWork.start();
    await server.open(uri, text);
    const [diagnostic, ...others] = await server.diagnostics(uri);
    assert.deepEqual(others, []);
    assert.equal(diagnostic?.code, 'output-key-result');
    assert.equal(diagnostic.source, 'okr');
    assert.equal(diagnostic.severity, 2);
    assert.match(diagnostic.codeDescription!.href, /^file:.*\/docs\/rules\/output-key-result\.md$/);
    assert.equal(diagnostic.range.start.line, 2);
  });

  const showingLinks: ClientCapabilities = { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } };
  for (const [client, capabilities, options, isLinked] of [
    ['shows links', showingLinks, {}, true],
    ['shows no links', {}, {}, false],
    ['makes the links itself', showingLinks, { rulePages: null }, false],
  ] as const) {
    it(`links to ${isLinked ? 'the page' : 'no page'} of a rule where the client ${client}`, async () => {
      server = await ServerAtWork.start(capabilities, [], options);
      await server.open(uri, text);
      const { diagnostics } = await eventually(() => server.pushed.get(uri));
      assert.deepEqual(
        diagnostics.map(({ codeDescription }) => codeDescription !== undefined),
        [isLinked],
      );
    });
  }

  it('says that nothing has changed to a client that knows what was said', async () => {
    server = await ServerAtWork.start();
    await server.open(uri, text);
    const ask = (previousResultId?: string) =>
      server.connection.sendRequest<{ kind: string; resultId: string }>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId ? { previousResultId } : {}),
      });
    const end = { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } };
    const first = await ask();
    assert.equal(first.kind, 'full');
    assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await server.change(uri, 2, { range: end, text: 'A note.\n' });
    assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await server.change(uri, 3, { range: end, text: '- KR: Publish the annual report\n' });
    const other = await ask(first.resultId);
    assert.equal(other.kind, 'full');
    assert.notEqual(other.resultId, first.resultId);
  });

  it('sends diagnostics to a client that does not ask, with the version, and clears them on close', async () => {
    server = await ServerAtWork.start({});
    await server.open(uri, text);
    const first = await eventually(() => server.pushed.get(uri));
    assert.deepEqual([first.version, codes(first.diagnostics)], [1, ['output-key-result']]);
    await server.change(uri, 2, {
      range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } },
      text: '',
    });
    const second = await eventually(() => (server.pushed.get(uri)?.version === 2 ? server.pushed.get(uri) : undefined));
    assert.deepEqual(second.diagnostics, []);
    await server.close(uri);
    await eventually(() => (server.pushed.get(uri)?.version === undefined ? true : undefined));
    assert.deepEqual(server.pushed.get(uri)!.diagnostics, []);
  });

  it('follows edits, those of the whole text too', async () => {
    server = await ServerAtWork.start();
    await server.open(uri, text);
    await server.change(uri, 2, {
      range: { start: { line: 2, character: 6 }, end: { line: 2, character: 12 } },
      text: 'Publish',
    });
    assert.deepEqual(codes(await server.diagnostics(uri)), ['output-key-result']);
    await server.change(uri, 3, { text: text.replace('KR: Launch', 'Output: Launch') });
    assert.deepEqual(codes(await server.diagnostics(uri)), []);
  });

  it('asks for new pulls when the settings change', async () => {
    server = await ServerAtWork.start();
    await server.open(uri, text);
    await eventually(() => server.refreshed || undefined);
    server.settings = { rules: { 'output-key-result': 'off' } };
    const before = server.refreshed;
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await eventually(() => (server.refreshed > before ? true : undefined));
    assert.deepEqual(await server.diagnostics(uri), []);
  });

  it('keeps its defaults under settings of the wrong shape', async () => {
    server = await ServerAtWork.start();
    server.settings = { school: 7, rules: ['x'], fiscalYearStart: 'May' };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.open(uri, text);
    assert.deepEqual(codes(await server.diagnostics(uri)), ['output-key-result']);
  });

  it('offers snippet edits where the client takes them, and plain ones elsewhere', async () => {
    const line = { start: { line: 2, character: 8 }, end: { line: 2, character: 8 } };
    server = await ServerAtWork.start();
    await server.open(uri, text);
    const rich = await server.codeActions(uri, line);
    const ignore = rich.find(({ title }) => title.startsWith('Ignore here'))!;
    assert.deepEqual(ignore.edit, {
      documentChanges: [
        {
          textDocument: { uri, version: 1 },
          edits: [
            {
              range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
              snippet: { kind: 'snippet', value: '// okr-ignore-next-line output-key-result: ${1:‹why›}\n' },
            },
          ],
        },
      ],
    });
    assert.ok(rich.some(({ command }) => command?.command === 'okr.setRuleLevel'));
    assert.equal(await server.stop(), 0);

    server = await ServerAtWork.start({});
    await server.open(uri, text);
    const plain = (await server.codeActions(uri, line)).find(({ title }) => title.startsWith('Ignore here'))!;
    assert.deepEqual(plain.edit, {
      changes: {
        [uri]: [
          {
            range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
            newText: '// okr-ignore-next-line output-key-result: ‹why›\n',
          },
        ],
      },
    });
  });

  it('answers a hover with what it thinks of the key result', async () => {
    server = await ServerAtWork.start();
    await server.open(uri, text);
    const hover = await server.hover(uri, 3, 10);
    assert.ok(hover);
    assert.match((hover.contents as { value: string }).value, /^\*\*Outcome\*\*/);
  });

  it('says one thing of a file that is no text, and is right again when it becomes one', async () => {
    server = await ServerAtWork.start();
    await server.open(uri, `\0\u0001${text}`);
    const diagnostics = await server.diagnostics(uri);
    assert.deepEqual(
      diagnostics.map(({ severity, message }) => [severity, message]),
      [[3, 'This file does not look like text, so it is not checked.']],
    );
    assert.equal(await server.hover(uri, 3, 10), null);
    await server.change(uri, 2, { text });
    assert.deepEqual(codes(await server.diagnostics(uri)), ['output-key-result']);
  });

  it('survives what no editor should send', async () => {
    server = await ServerAtWork.start(fullCapabilities);
    assert.deepEqual(await server.diagnostics('file:///never/opened.okr'), []);
    assert.equal(await server.hover('file:///never/opened.okr', 0, 0), null);
    await server.open(uri, text);
    assert.equal(await server.hover(uri, 9_999, 9_999), null);
    await assert.rejects(server.connection.sendRequest('okr/unknown', {}));
    await server.connection.sendRequest('textDocument/hover', { nonsense: true }).catch(() => null);
    await server.change(uri, 2, {
      range: { start: { line: 900, character: 0 }, end: { line: 901, character: 0 } },
      text: '- KR: Publish the annual report\n',
    });
    assert.deepEqual(codes(await server.diagnostics(uri)), ['output-key-result', 'output-key-result']);
  });
});
