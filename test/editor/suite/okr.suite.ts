// What a person gets in the editor, asked for through the editor's own interface.
import * as assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from './until.ts';

const text = `Objective: New customers feel at home from the first day
Cycle: 2026-Q4

- KR: Launch the guided tour to raise the activation rate
- KR: Weekly active teams grow from 120 to 180
`;

const folder = mkdtempSync(join(tmpdir(), 'okr-suite-'));

after(() => rmSync(folder, { recursive: true, force: true }));

describe('an .okr file', () => {
  it('wears warnings as soon as it is opened', async () => {
    const document = await openFile(text);
    const [warning, ...others] = await warnings(document);
    assert.equal(document.getText(warning?.range), 'Launch');
    assert.deepEqual(others, []);
  });

  it('links each warning to the page of its rule', async () => {
    const [warning] = await warnings(await openFile(text));
    const { value, target } = warning!.code as { value: string; target: vscode.Uri };
    const page = await vscode.workspace.openTextDocument(target);
    assert.equal(page.languageId, 'markdown');
    assert.match(page.getText(), new RegExp(`^# .+ \\(\`${value}\`\\)\n`));
  });

  it('says in the hover what the key result is', async () => {
    const document = await openFile(text);
    const hovers = await until(
      () =>
        vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, launchIn(document)),
      (answer) => answer.length > 0,
    );
    assert.match(hoverText(hovers), /output/i);
  });

  it('is rewritten by a quick fix with tab stops, and saved', async () => {
    const document = await openFile(text);
    await warnings(document);
    const cursor = new vscode.Selection(launchIn(document), launchIn(document));
    await until(
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, cursor),
      (actions) => actions.some(({ title }) => title.startsWith('Raise the activation rate')),
    );
    vscode.window.activeTextEditor!.selection = cursor;
    await run('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
    await until(
      () => document.getText(),
      (now) => now !== text,
    );
    await run('type', { text: '28%' });
    await run('jumpToNextSnippetPlaceholder');
    await run('type', { text: '45%' });
    await run('workbench.action.files.save');
    await until(
      () => readFileSync(document.uri.fsPath, 'utf8'),
      (saved) => /^- KR: Raise the activation rate from 28% to 45%\n {2}- \[ \] Launch the guided tour/m.test(saved),
    );
    await until(
      () => warningsOf(document),
      (found) => found.length === 0,
    );
  });
});

describe('an untitled document', () => {
  it('wears warnings', async () => {
    const document = await openUntitled(text);
    assert.equal(document.getText((await warnings(document))[0]?.range), 'Launch');
  });

  it('takes a snippet', async () => {
    const document = await openUntitled('');
    await run('editor.action.insertSnippet', { langId: 'okr', name: 'Objective' });
    await until(
      () => document.getText(),
      (now) => /^Objective: .+\nCycle: /.test(now),
    );
  });
});

function run(command: string, argument?: unknown): Thenable<unknown> {
  return vscode.commands.executeCommand(command, argument);
}

/** Opens a new file of the format in the editor, and does no more: the extension has to start by itself. */
async function openFile(content: string): Promise<vscode.TextDocument> {
  const file = join(mkdtempSync(join(folder, 'file-')), 'team.okr');
  writeFileSync(file, content);
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document);
  return document;
}

async function openUntitled(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'okr', content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** The warnings of a document, as soon as there are any. */
function warnings(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return until(
    () => warningsOf(document),
    (found) => found.length > 0,
  );
}

function warningsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  const found = vscode.languages.getDiagnostics(document.uri);
  return found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning);
}

function launchIn(document: vscode.TextDocument): vscode.Position {
  return document.positionAt(document.getText().indexOf('Launch'));
}

function hoverText(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
