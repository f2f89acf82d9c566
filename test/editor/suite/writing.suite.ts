// What a person gets in the editor while writing and reading, asked for through the editor's own interface.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.ts';

const text = `Objective: New customers feel at home 🎯
Cycle: 2026-Q4

* kr: Customers who come back every week: 22% -> 40%
  Current: 31%
- KR: Launch the guided tour
`;

describe('writing an .okr file', () => {
  it('formats a document', async () => {
    const { document } = await open(text);
    await until(
      async () => {
        await vscode.commands.executeCommand('editor.action.formatDocument');
        return document.lineAt(3).text;
      },
      (line) => line === '- KR: Customers who come back every week: 22% -> 40%',
    );
  });

  it('goes on after Enter', async () => {
    const { document, editor } = await open('Objective: a\n* kr1.2: b');
    await outline(document);
    const end = document.lineAt(1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await until(
      () => document.getText(),
      (now) => now === 'Objective: a\n- KR1.2: b\n- KR1.3: ',
    );
    await vscode.commands.executeCommand('type', { text: 'c' });
    assert.equal(document.lineAt(2).text, '- KR1.3: c');
  });

  it('completes a unit behind a number when asked, and not because of a character', async () => {
    const { document } = await open('Objective: 顧客 🎯\r\n- KR: Raise NPS from 20 to 40');
    const complete = (...character: string[]) =>
      vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.lineAt(1).range.end,
        ...character,
      );
    const { items } = await until(complete, (list) => list.items.some(({ label }) => label === 'points'));
    assert.equal(items.find(({ label }) => label === '%')?.detail, 'percent');
    assert.ok(!(await complete(':')).items.some(({ label }) => label === 'points'));
  });

  it('completes the values of a key, and nothing in a sentence', async () => {
    const { document } = await open(`${text}  Status:`);
    const complete = (position: vscode.Position) =>
      vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
        ':',
      );
    const { items } = await until(
      () => complete(document.lineAt(6).range.end),
      (list) => list.items.length > 0,
    );
    assert.deepEqual(
      items.map(({ label }) => label),
      ['on track', 'at risk', 'off track', 'done', 'dropped'],
    );
    assert.deepEqual((await complete(new vscode.Position(3, 42))).items, []);
  });

  it('checks in with tab stops', async () => {
    const { document, editor } = await open(text);
    await outline(document);
    const at = new vscode.Position(3, 12);
    editor.selection = new vscode.Selection(at, at);
    await until(
      async () => {
        if (!document.getText().includes('confidence')) await vscode.commands.executeCommand('okr.checkIn');
        return document.getText();
      },
      (now) => now.includes('confidence'),
    );
    await vscode.commands.executeCommand('type', { text: '33%' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: '0.9' });
    assert.equal(document.lineAt(4).text, '  Current: 33%');
    assert.match(document.lineAt(5).text, /^ {2}\d{4}-\d\d-\d\d: 33% \(confidence 0\.9\) /);
  });
});

describe('reading an .okr file', () => {
  it('shows the outline with class and progress', async () => {
    const { document } = await open(text);
    const [objective] = await outline(document);
    assert.equal(objective!.name, 'New customers feel at home 🎯');
    assert.deepEqual(
      objective!.children.map(({ detail }) => detail),
      ['outcome · 50%', 'output'],
    );
  });

  it('shows hints at the ends of lines, and above the objective what it is made up of', async () => {
    const { document } = await open(text);
    const hints = await until(
      () =>
        vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          new vscode.Range(0, 0, 6, 0),
        ),
      (answer) => answer.length === 2,
    );
    assert.equal(hints[1]!.label, 'output');
    const lenses = await until(
      () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 9),
      (answer) => answer.length > 0,
    );
    assert.equal(lenses[0]!.command?.title, '1 outcome · 1 output · 50%');
    const { command, arguments: given } = lenses[0]!.command!;
    await vscode.commands.executeCommand(command, ...given!);
    assert.deepEqual(vscode.window.activeTextEditor!.selection.active, new vscode.Position(0, 11));
  });
});

async function open(content: string): Promise<{ document: vscode.TextDocument; editor: vscode.TextEditor }> {
  const document = await vscode.workspace.openTextDocument({ language: 'okr', content });
  return { document, editor: await vscode.window.showTextDocument(document) };
}

/** The outline, as soon as the server answers. */
function outline(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return until(
    () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    (symbols) => symbols?.length > 0,
  );
}
