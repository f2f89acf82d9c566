// What a person gets in `okr` blocks of Markdown, and that other Markdown is left alone.
import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from './until.ts';

const block = '```okr\r\nObjective: 顧客 🎯 feel at home\r\n- KR: Launch the guided tour\r\n```\r\n';
const text = `# Plan 🎯\r\n\r\n${block}\r\n- KR: Launch the app\r\n`;

const folder = mkdtempSync(join(tmpdir(), 'okr-markdown-'));

describe('an okr block in Markdown', () => {
  before(async () => {
    // Markdown alone does not start the extension.
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'okr', content: '' }));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true, force: true });
  });

  it('wears warnings, and the text around it does not', async () => {
    const document = await open('plan [1] {a}.md', text);
    const [warning, ...others] = await settled(document, 1);
    assert.equal(document.getText(warning!.range), 'Launch');
    assert.equal(warning!.range.start.line, 4);
    assert.deepEqual(others, []);
  });

  it('has hovers and quick fixes', async () => {
    const document = await open('hover.md', text);
    await settled(document, 1);
    const at = new vscode.Position(4, 8);
    const hovers = await until(
      () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at),
      (found) => found.length > 0,
    );
    assert.match((hovers[0]!.contents[0] as vscode.MarkdownString).value, /output/i);
    const actions = await until(
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(at, at),
        ),
      (found) => found.some(({ title }) => title.startsWith('Ignore here')),
    );
    const ignore = actions.find(({ title }) => title.startsWith('Ignore here'))!;
    assert.ok(await vscode.workspace.applyEdit(ignore.edit!));
    assert.match(document.lineAt(4).text, /^\/\/ okr-ignore-next-line output-key-result/);
    await settled(document, 0);
  });

  it('is checked from the moment at which it is there until it is gone', async () => {
    const document = await open('typed.md', '# Plan\r\n\r\n');
    const end = document.lineAt(document.lineCount - 1).range.end;
    await change(document, new vscode.Range(end, end), block);
    const [warning] = await settled(document, 1);
    assert.equal(document.getText(warning!.range), 'Launch');
    await change(document, new vscode.Range(0, 0, 0, 0), 'One more\r\n\r\n');
    await until(
      () => warningsOf(document)[0]?.range.start.line,
      (line) => line === 6,
    );
    const closing = document.getText().lastIndexOf('```');
    const marks = new vscode.Range(document.positionAt(closing), document.positionAt(closing + 3));
    await change(document, marks, '');
    await settled(document, 0);
    await change(document, new vscode.Range(marks.start, marks.start), '```');
    await settled(document, 1);
    await change(document, new vscode.Range(0, 0, document.lineCount, 0), '# Plan\r\n');
    await settled(document, 0);
    await change(document, new vscode.Range(0, 0, 1, 0), block);
    assert.equal((await settled(document, 1))[0]!.range.start.line, 2);
  });

  it('is left alone where the setting says so', async () => {
    const document = await open('setting.md', text);
    await settled(document, 1);
    const settings = vscode.workspace.getConfiguration('okr');
    await settings.update('markdown.enabled', false, vscode.ConfigurationTarget.Global);
    await settled(document, 0);
    await settings.update('markdown.enabled', undefined, vscode.ConfigurationTarget.Global);
    await settled(document, 1);
  });

  it('is followed again when the server has been restarted', async () => {
    const document = await open('restart.md', text);
    await settled(document, 1);
    await vscode.commands.executeCommand('okr.restartServer');
    await change(document, new vscode.Range(0, 0, 0, 0), 'One more\r\n');
    await until(
      () => warningsOf(document).map(({ range }) => range.start.line),
      (lines) => lines.join() === '5',
    );
    await change(document, new vscode.Range(5, 6, 5, 12), 'Publish');
    await until(
      () => warningsOf(document).map(({ range }) => document.getText(range)),
      (words) => words.join() === 'Publish',
    );
  });

  it('brings no formatter and no outline of ours into Markdown', async () => {
    const document = await open('whole.md', text);
    await settled(document, 1);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    assert.deepEqual(edits ?? [], []);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(!symbols?.some(({ name }) => name.includes('feel at home')));
  });
});

async function open(name: string, content: string): Promise<vscode.TextDocument> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document);
  return document;
}

async function change(document: vscode.TextDocument, range: vscode.Range, newText: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, newText);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

const warningsOf = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'okr');

/** What is said of a document, as soon as it is so much. */
const settled = (document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> =>
  until(
    () => warningsOf(document),
    (found) => found.length === count,
  );
