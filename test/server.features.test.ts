/** The features over one document in the built server over stdio, as an editor asks for them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver';
import { eventually, fullCapabilities, ServerAtWork } from './support/languageServer.ts';

const uri = 'file:///okrs/team.okr';
const text =
  '# Team 🎯\r\n\r\nO1: 顧客を喜ばせる\r\nSupports: #O1\r\n\r\n* kr: Members who come back: 22% -> 40%\r\n  Source: https://example.com\r\n';

const capabilities: ClientCapabilities = {
  ...fullCapabilities,
  workspace: {
    ...fullCapabilities.workspace,
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: {
    ...fullCapabilities.textDocument,
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
  },
};

describe('features over stdio', () => {
  let server: ServerAtWork;
  const textDocument = { uri };
  const options = { tabSize: 2, insertSpaces: true };
  const ask = <Answer>(method: string, params: object = {}) =>
    server.connection.sendRequest<Answer>(`textDocument/${method}`, { textDocument, ...params });

  afterEach(async () => {
    assert.equal(await server.stop(), 0);
  });

  it('writes the page of a rule for clients that can show it', async () => {
    server = await ServerAtWork.start({ workspace: { textDocumentContent: { dynamicRegistration: false } } });
    const page = (uri: string) =>
      server.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri });
    assert.equal((await page('okr-rule:/no-target.md')).text, readFileSync('docs/rules/no-target.md', 'utf8'));
    assert.equal((await page('okr-rule:/no-such-rule.md')).text, '');
  });

  it('formats a document, ranges and after Enter', async () => {
    server = await ServerAtWork.start(capabilities);
    await server.open(uri, text);
    const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 5 } };
    const spelled: TextEdit[] = [
      { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 4 } }, newText: '- KR' },
    ];
    assert.deepEqual(await ask<TextEdit[]>('formatting', { options }), spelled);
    assert.deepEqual(await ask<TextEdit[]>('rangeFormatting', { options, range }), spelled);
    assert.deepEqual(await ask<TextEdit[]>('rangesFormatting', { options, ranges: [range, range] }), spelled);
    const position = { line: 6, character: 0 };
    assert.deepEqual(await ask<TextEdit[]>('onTypeFormatting', { options, position, ch: '\n' }), spelled);
  });

  it('shows the outline, as a list to clients that know no tree', async () => {
    server = await ServerAtWork.start(capabilities);
    await server.open(uri, text);
    const [title] = await ask<DocumentSymbol[]>('documentSymbol');
    assert.equal(title?.name, 'Team 🎯');
    assert.equal(title.children![0]!.children![0]!.detail, 'outcome');
    assert.equal(await server.stop(), 0);

    server = await ServerAtWork.start({});
    await server.open(uri, text);
    const flat = await ask<SymbolInformation[]>('documentSymbol');
    assert.deepEqual(
      flat.map(({ name, containerName }) => [name, containerName]),
      [
        ['Team 🎯', undefined],
        ['O1 顧客を喜ばせる', 'Team 🎯'],
        ['Members who come back: 22% -> 40%', 'O1 顧客を喜ばせる'],
      ],
    );
  });

  it('folds, selects, links and highlights', async () => {
    server = await ServerAtWork.start(capabilities);
    await server.open(uri, text);
    const folds = await ask<FoldingRange[]>('foldingRange');
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 6],
        [2, 6],
        [5, 6],
      ],
    );
    const [selection] = await ask<SelectionRange[]>('selectionRange', { positions: [{ line: 5, character: 7 }] });
    assert.deepEqual(selection?.range, { start: { line: 5, character: 6 }, end: { line: 5, character: 13 } });
    const links = await ask<DocumentLink[]>('documentLink');
    assert.deepEqual(
      links.map(({ target }) => target),
      [`${uri}#L3`, 'https://example.com'],
    );
    const position = { line: 2, character: 1 };
    const highlights = await ask<DocumentHighlight[]>('documentHighlight', { position });
    assert.equal(highlights.length, 2);
  });

  it('completes after edits and documents on request', async () => {
    server = await ServerAtWork.start(capabilities);
    await server.open(uri, text);
    const end = { line: 7, character: 0 };
    await server.change(uri, 2, { range: { start: end, end }, text: '  Status:' });
    const position = { line: 7, character: 9 };
    const values = await ask<CompletionItem[]>('completion', { position });
    assert.deepEqual(
      values.map(({ label }) => label),
      ['on track', 'at risk', 'off track', 'done', 'dropped'],
    );
    assert.deepEqual(values[1]!.textEdit, {
      newText: ' at risk',
      insert: { start: position, end: position },
      replace: { start: position, end: position },
    });
    const keys = await ask<CompletionItem[]>('completion', { position: { line: 1, character: 0 } });
    assert.equal(keys[0]!.label, 'Cycle');
    const resolved = await server.connection.sendRequest<CompletionItem>('completionItem/resolve', keys[0]);
    assert.match((resolved.documentation as { value: string }).value, /The time that the objectives run for/);
    assert.deepEqual(await ask<CompletionItem[]>('completion', { position: { line: 5, character: 10 } }), []);
  });

  it('completes a unit when somebody asks for it, and not because of a character', async () => {
    server = await ServerAtWork.start(capabilities);
    await server.open(uri, 'Objective: 顧客 🎯\r\n- KR: Raise NPS from 20 to 40');
    const position = { line: 1, character: 29 };
    const units = async (triggerKind: 1 | 2) =>
      (await ask<CompletionItem[]>('completion', { position, context: { triggerKind } })).map(({ label }) => label);
    assert.deepEqual((await units(1)).slice(0, 3), ['%', 'pp', 'points']);
    assert.deepEqual(await units(2), []);
  });

  it('checks in when asked, not when an editor looks for actions by itself', async () => {
    server = await ServerAtWork.start(capabilities);
    await server.open(uri, text);
    const range = { start: { line: 5, character: 8 }, end: { line: 5, character: 8 } };
    const titles = async (context: object) =>
      (await ask<CodeAction[]>('codeAction', { range, context: { diagnostics: [], ...context } }))
        .map(({ title }) => title)
        .filter((title) => title.startsWith('Check in'));
    assert.equal((await titles({ triggerKind: 1 })).length, 1);
    assert.equal((await titles({ only: ['refactor'] })).length, 1);
    assert.deepEqual(await titles({ triggerKind: 2 }), []);
    assert.deepEqual(await titles({ only: ['quickfix'] }), []);
  });

  it('renumbers when asked for actions on the whole file', async () => {
    server = await ServerAtWork.start(capabilities);
    await server.open(uri, text.replace('O1', 'O4').replace('#O1', '#O4'));
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [], only: ['source'] };
    const actions = await ask<CodeAction[]>('codeAction', { range, context });
    const renumber = actions.find(({ kind }) => kind === 'source.renumber.okr');
    assert.deepEqual(
      renumber!.edit!.changes![uri]!.map(({ newText }) => newText),
      ['O1', 'O1'],
    );
  });

  it('shows tokens, hints and lenses, and more on request', async () => {
    server = await ServerAtWork.start(capabilities);
    await server.open(uri, `${text}  Current: 31%\r\n- KR: Launch the app\r\n`);
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const { data } = await ask<SemanticTokens>('semanticTokens/full');
    assert.equal(data.length, 15);
    assert.deepEqual((await ask<SemanticTokens>('semanticTokens/range', { range })).data, data);
    const { resultId: previousResultId } = await ask<SemanticTokens>('semanticTokens/full');
    const unchanged = await ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId });
    assert.deepEqual(unchanged.edits, []);
    const hints = await ask<InlayHint[]>('inlayHint', { range });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['50% there', 'output'],
    );
    const hint = await server.connection.sendRequest<InlayHint>('inlayHint/resolve', hints[1]);
    assert.match((hint.tooltip as { value: string }).value, /^\*\*Output\*\*/);
    const [lens] = await ask<CodeLens[]>('codeLens');
    assert.equal(lens!.command, undefined);
    const { command } = await server.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
    assert.equal(command!.title, '1 outcome · 1 output · 50%');
  });

  it('shows hints and lenses anew when the settings change', async () => {
    server = await ServerAtWork.start(capabilities);
    const refreshed = new Set<string>();
    for (const method of ['workspace/inlayHint/refresh', 'workspace/codeLens/refresh']) {
      server.connection.onRequest(method, () => {
        refreshed.add(method);
        return null;
      });
    }
    await server.open(uri, '- KR: Launch the app\n\nObjective: a\n');
    server.settings = { inlayHints: { class: false, progress: 7 }, codeLens: { enabled: false } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await eventually(() => (refreshed.size === 2 ? true : undefined));
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    assert.deepEqual(await ask<InlayHint[]>('inlayHint', { range }), []);
    assert.deepEqual(await ask<CodeLens[]>('codeLens'), []);
  });

  it('has neutral answers for what is closed and for what is no text', async () => {
    server = await ServerAtWork.start(capabilities);
    const position = { line: 0, character: 0 };
    const everything = async () => [
      await ask('formatting', { options }),
      await ask('onTypeFormatting', { options, position, ch: '\n' }),
      await ask('documentSymbol'),
      await ask('foldingRange'),
      await ask('selectionRange', { positions: [position] }),
      await ask('documentLink'),
      await ask('documentHighlight', { position }),
      await ask('completion', { position }),
      await ask('semanticTokens/full'),
      await ask('inlayHint', { range: { start: position, end: position } }),
      await ask('codeLens'),
    ];
    const neutral = [[], [], [], [], [], [], null, [], { data: [] }, [], []];
    assert.deepEqual(await everything(), neutral);
    await server.open(uri, `\0${text}`);
    assert.deepEqual(await everything(), neutral);
  });
});
