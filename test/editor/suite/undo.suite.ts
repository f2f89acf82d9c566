// One undo takes back what a fix has done, whatever it has done.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.ts';

/** A text for each kind of fix, and how the title of one of that kind begins. */
const texts: readonly (readonly [keyResult: string, title: string])[] = [
  ['- KR: Launch the guided tour to raise the activation rate\n  Owner: @sam\n', 'Raise the activation rate'],
  ['- KR: Launch the new checkout and raise completed payments from 61% to 75%\n', 'Raise completed payments'],
  ['- KR: Raise completed payments from 61% to 75% by launching the new checkout\n', 'Move the means'],
  ['- KR: Raise weekly orders from 200 to 300 and cut refunds from 9% to 4%\n', 'Split into two'],
  ['- KR: Increase NPS from 40 to 35\n', 'Swap'],
  ['- KR: Improve customer satisfaction\n', 'Make it an objective'],
  ['- KR: Finish phase two of Bluebird\n  - [ ] Ask around\n', 'Coach me'],
  [
    '- [x] KR 1.2: Members who come back: 22% -> 40%\n- [ ] KR 1.3: Launched the new app\n  Owner: @sam',
    'Make it an initiative',
  ],
];

describe('undo', () => {
  for (const [keyResults, title] of texts) {
    it(`takes back every fix of a line once, ‘${title} …’ among them`, async () => {
      const text = `Objective: Sort things out\n${keyResults}`;
      const document = await vscode.workspace.openTextDocument({ language: 'okr', content: text });
      await vscode.window.showTextDocument(document);
      const actions = await until(
        () => fixesOf(document),
        (found) => found.some((action) => action.title.startsWith(title)),
      );
      for (const { edit } of actions) {
        if (edit) await checkUndo(document, edit);
      }
    });
  }

  it('takes back what an objective is told that it is for', async () => {
    const text = 'Objective: Launch the new website\n\n- KR: Visitors who come back: 20% -> 45%\n';
    const document = await vscode.workspace.openTextDocument({ language: 'okr', content: text });
    await vscode.window.showTextDocument(document);
    const actions = await until(
      () => fixesOf(document),
      (found) => found.some(({ title }) => title === 'Visitors find what they came for'),
    );
    for (const { edit } of actions) if (edit) await checkUndo(document, edit);
  });
});

async function checkUndo(document: vscode.TextDocument, edit: vscode.WorkspaceEdit): Promise<void> {
  const before = document.getText();
  assert.ok(await vscode.workspace.applyEdit(edit));
  await until(
    () => document.getText(),
    (text) => text !== before,
  );
  await vscode.commands.executeCommand('undo');
  await until(
    () => document.getText(),
    (text) => text === before,
  );
}

async function fixesOf(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions ?? [];
}
