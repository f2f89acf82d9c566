// The optional assistant, with a chat model of the tests' own.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.ts';

const text = `Team: Onboarding

Objective: New customers feel at home from the first day
Cycle: 2026-Q4
Owner: @sam

- KR: Launch the guided tour
  Owner: @ana
- KR: Weekly active teams grow from 120 to 180
`;

const entry = 'Rewrite with Nova…';
const clean = 'Raise the share of new customers who finish the guided tour from ‹now› to ‹target›';
const invented = 'Raise the activation rate from 28% to 45%';

/** Puts settings of the person, by name. */
async function set(settings: Record<string, unknown>): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);
  }
}

async function open(content = text): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'okr', content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** The assistant's entries at some words. */
async function actionsAt(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(words));
  // The editor takes a question back when what may answer it comes or goes meanwhile.
  const actions = await until(
    () =>
      vscode.commands
        .executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at))
        .then(
          (found) => found,
          () => undefined,
        ),
    (found) => found !== undefined,
  );
  return actions!.filter(({ title }) => title.startsWith('Rewrite with'));
}

const titlesAt = async (document: vscode.TextDocument, words: string): Promise<string[]> =>
  (await actionsAt(document, words)).map(({ title }) => title);

/** Chooses the entry, once it is there. */
async function choose(document: vscode.TextDocument): Promise<void> {
  const [action] = await until(
    () => actionsAt(document, 'Launch'),
    (found) => found.length === 1,
  );
  await vscode.commands.executeCommand(action!.command!.command, ...action!.command!.arguments!);
}

const diffs = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff);

/** What was asked, newest last: the messages of each request. */
const asked = (): string[][] =>
  vscode.extensions.getExtension<{ asked: string[][] }>('okr-language.okr-language-tests')!.exports.asked;

describe('the assistant', () => {
  before(function () {
    // A stable interface for models of one's own came with VS Code 1.104.
    if (!('registerLanguageModelChatProvider' in vscode.lm)) this.skip();
  });

  afterEach(() =>
    set({
      'okr.assistant.enabled': undefined,
      'okrTest.models': undefined,
      'okrTest.answer': undefined,
    }),
  );

  it('is there on outputs while it is wanted and there is a model', async () => {
    const document = await open();
    await set({ 'okrTest.models': ['Nova'] });
    assert.deepEqual(await titlesAt(document, 'Launch'), []);
    await set({ 'okr.assistant.enabled': true });
    await until(
      () => titlesAt(document, 'Launch'),
      (titles) => titles.join() === entry,
    );
    assert.deepEqual(await titlesAt(document, 'Weekly'), []);
    assert.deepEqual(await titlesAt(document, 'New customers'), []);
    await set({ 'okrTest.models': [] });
    await until(
      () => titlesAt(document, 'Launch'),
      (titles) => titles.length === 0,
    );
    await set({ 'okrTest.models': ['Nova', 'Vega'] });
    await until(
      () => titlesAt(document, 'Launch'),
      (titles) => titles.join() === 'Rewrite with a language model…',
    );
    await set({ 'okr.assistant.enabled': false });
    await until(
      () => titlesAt(document, 'Launch'),
      (titles) => titles.length === 0,
    );
  });

  it('tells the model the objective and its key results, and shows what is clean without changing the text', async () => {
    await set({ 'okr.assistant.enabled': true, 'okrTest.models': ['Nova'], 'okrTest.answer': `${invented}\n${clean}` });
    const document = await open();
    await choose(document);
    const [diff] = await until(diffs, (found) => found.length === 1);
    const { original, modified } = diff!.input as vscode.TabInputTextDiff;
    assert.equal(original.toString(), document.uri.toString());
    const shown = await vscode.workspace.openTextDocument(modified);
    assert.equal(shown.languageId, 'okr');
    assert.equal(
      shown.getText(),
      text.replace(
        'Launch the guided tour\n  Owner: @ana\n',
        `${clean}\n  Owner: @ana\n  - [ ] Launch the guided tour\n`,
      ),
    );
    assert.equal(document.getText(), text);
    const [, data] = asked().at(-1)!;
    assert.deepEqual(JSON.parse(data!), {
      objective: 'New customers feel at home from the first day',
      keyResults: ['Launch the guided tour', 'Weekly active teams grow from 120 to 180'],
      rewrite: 'Launch the guided tour',
    });
    assert.equal(asked().at(-1)!.length, 2);
    await until(
      () => vscode.commands.executeCommand('notifications.clearAll').then(diffs),
      (open) => open.length === 0,
    );
    assert.equal(document.getText(), text);
  });
});
