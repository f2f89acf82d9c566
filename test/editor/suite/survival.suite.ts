// What a person keeps when the language server is killed: the text, and what is said of it.
import * as assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from './until.ts';

const folder = mkdtempSync(join(tmpdir(), 'okr-survival-'));

/** Results enough for the outputs among them to be spoken of one by one. */
const text = `Objective: Members feel at home
Cycle: 2099-Q4

- KR: Members who come back every week: 22% -> 40%
- KR: Members who invite a friend: 3% -> 9%
- KR: Members who cancel in their first month: 12% -> 6%
- KR: Questions that wait longer than a day: 80 -> 20
- KR: Members who pay by the year: 15% -> 25%
- KR: Launch the tour
`;

after(() => rmSync(folder, { recursive: true, force: true }));

describe('a language server that is killed', () => {
  before(function () {
    if (process.platform !== 'linux') this.skip();
  });

  it('is there again at once, and says what is in the text that nobody has saved', async () => {
    const okr = await open('team.okr', text);
    const markdown = await open('notes.md', `\`\`\`okr\n${text}\`\`\`\n`);
    await flagged(okr, ['Launch']);
    await flagged(markdown, ['Launch']);
    await insert(okr, okr.lineCount - 1, '- KR: Publish the handbook\n');
    await insert(markdown, markdown.lineCount - 2, '- KR: Publish the handbook\n');

    const [killed] = await until(serverProcesses, (found) => found.length === 1);
    process.kill(killed!, 'SIGKILL');
    // The writer goes on as if nothing had happened.
    await insert(okr, okr.lineCount - 1, '- KR: Build the app\n');
    await insert(markdown, markdown.lineCount - 2, '- KR: Build the app\n');

    await until(serverProcesses, (found) => found.length === 1 && found[0] !== killed);
    await flagged(okr, ['Launch', 'Publish', 'Build']);
    await flagged(markdown, ['Launch', 'Publish', 'Build']);
    assert.ok(okr.isDirty);
    assert.ok(okr.getText().endsWith('tour\n- KR: Publish the handbook\n- KR: Build the app\n'));
    assert.equal(readFileSync(okr.uri.fsPath, 'utf8').match(/KR/g)!.length, 6);

    await insert(okr, okr.lineCount - 1, '- KR: Write the guide\n');
    await flagged(okr, ['Launch', 'Publish', 'Build', 'Write']);
  });
});

/** Process ids of the language servers that this extension host has started. */
function serverProcesses(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const isChild = readFileSync(`/proc/${pid}/status`, 'utf8').includes(`\nPPid:\t${process.pid}\n`);
        return isChild && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(join('dist', 'server.cjs'));
      } catch {
        // It has ended in the meantime.
        return false;
      }
    });
}

async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const file = join(folder, name);
  writeFileSync(file, text);
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document, { preview: false, viewColumn: vscode.ViewColumn.Beside });
  return document;
}

async function insert(document: vscode.TextDocument, line: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(line, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Waits until just these words wear warnings. */
async function flagged(document: vscode.TextDocument, words: readonly string[]): Promise<void> {
  await until(
    () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning)
        .map(({ range }) => document.getText(range)),
    (found) => words.every((word) => found.includes(word)) && found.length === words.length,
  );
}
