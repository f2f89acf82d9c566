// What a person gets in the editor, asked for through the editor's own interface.
import * as assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from './until.ts';

const output = 'Launch';
const text = `Objective: Win
- KR: Launch the app
- KR: Raise retention from 40% to 60%
`;

const folder = mkdtempSync(join(tmpdir(), 'okr-suite-'));

after(() => rmSync(folder, { recursive: true, force: true }));

describe('an .okr file', () => {
  it('wears warnings as soon as it is opened', async () => {
    const document = await openFile(text);
    const [warning] = await warnings(document);
    assert.equal(document.getText(warning?.range), output);
  });

  it('says in the hover what the key result is', async () => {
    const document = await openFile(text);
    const hovers = await until(
      () =>
        vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          startOf(document, output),
        ),
      (answer) => answer.length > 0,
    );
    assert.match(hoverText(hovers), /output/i);
  });

  it('is rewritten by a quick fix with tab stops, and saved', async () => {
    const document = await openFile(text);
    await warnings(document);
    const editor = vscode.window.activeTextEditor!;
    const start = startOf(document, output);
    editor.selection = new vscode.Selection(start, start);
    await until(
      async () => {
        await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
        return document.isDirty;
      },
      (changed) => changed,
    );
    await vscode.commands.executeCommand('type', { text: 'weekly use' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: '10%' });
    await vscode.commands.executeCommand('workbench.action.files.save');
    await until(
      () => readFileSync(document.uri.fsPath, 'utf8'),
      (saved) => saved.includes('Raise weekly use from 10% to 60%'),
    );
    await until(
      () => vscode.languages.getDiagnostics(document.uri).length,
      (count) => count === 0,
    );
  });
});

describe('an untitled document', () => {
  it('wears warnings', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'okr', content: text });
    await vscode.window.showTextDocument(document);
    assert.ok((await warnings(document)).length > 0);
  });

  it('takes a snippet', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'okr', content: '' });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'okr', name: 'Objective' });
    await until(
      () => document.getText(),
      (answer) => answer.includes('Objective: '),
    );
  });
});

/** Opens a new file of the format in the editor, and does no more: the extension has to start by itself. */
async function openFile(content: string): Promise<vscode.TextDocument> {
  const file = join(mkdtempSync(join(folder, 'file-')), 'team.okr');
  writeFileSync(file, content);
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document);
  return document;
}

/** The warnings of a document, as soon as there are any. */
function warnings(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return until(
    () => vscode.languages.getDiagnostics(document.uri),
    (found) => found.length > 0,
  );
}

function startOf(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words));
}

function hoverText(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
