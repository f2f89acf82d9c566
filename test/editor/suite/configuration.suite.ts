// Which settings count, as the files that hold them come and go, and what is adopted.
import * as assert from 'node:assert/strict';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from './until.ts';

const text =
  'Objective: New customers feel at home 🎯\n- KR: Launch the guided tour\n- KR: Teams grow from 120 to 180\n';

describe('okr.config.json', () => {
  let folder: vscode.Uri;
  const write = (name: string, content: string) =>
    vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(content));

  /** Opens a file of the folder, and resolves once “Launch” is what it is to be; undefined for nothing said of it. */
  const becomes = (severity: vscode.DiagnosticSeverity | undefined) => {
    const uri = vscode.Uri.joinPath(folder, 'a b.okr');
    return until(
      async () => {
        await vscode.window.showTextDocument(uri);
        return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'okr');
      },
      (found) => found.length > 0 && found.find(({ range }) => range.start.line === 1)?.severity === severity,
    );
  };

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeActiveEditor'));

  it('counts from the beginning, and as it is changed and deleted', async () => {
    folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'configured 顧客');
    await write('a b.okr', text);
    await write('okr.config.json', '{ "rules": { "output-key-result": "error" } }');
    await becomes(vscode.DiagnosticSeverity.Error);
    await write('okr.config.json', '{ "rules": { "output-key-result": "information" } }');
    await becomes(vscode.DiagnosticSeverity.Information);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'okr.config.json'));
    await becomes(vscode.DiagnosticSeverity.Warning);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('counts for a file outside of all open folders, too', async () => {
    const path = mkdtempSync(join(tmpdir(), 'okr-outside-'));
    folder = vscode.Uri.file(path);
    await write('a b.okr', text);
    await write('okr.config.json', '{ "rules": { "output-key-result": "error" } }');
    await becomes(vscode.DiagnosticSeverity.Error);
    rmSync(path, { recursive: true });
  });

  it('is left alone by quick fixes while it has changes that are not saved', async () => {
    folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'unsaved');
    const uri = vscode.Uri.joinPath(folder, 'a b.okr');
    const configuration = vscode.Uri.joinPath(folder, 'okr.config.json');
    await write('a b.okr', 'Objective: New customers feel at home\n- KR: Zorblax\n');
    await write('okr.config.json', '{}\n');
    const document = await vscode.workspace.openTextDocument(configuration);
    await becomes(vscode.DiagnosticSeverity.Hint);
    /** The editor hands on no action that cannot be chosen. */
    const offers = (isThere: boolean) =>
      until(
        async () =>
          (
            await vscode.commands.executeCommand<vscode.CodeAction[]>(
              'vscode.executeCodeActionProvider',
              uri,
              new vscode.Range(1, 6, 1, 6),
            )
          ).map(({ title }) => title),
        (titles) => titles.length > 0 && titles.some((title) => title.includes('add it to the metrics')) === isThere,
      );
    await offers(true);
    const change = new vscode.WorkspaceEdit();
    change.insert(configuration, new vscode.Position(0, 1), ' "school": "outcome" ');
    await vscode.workspace.applyEdit(change);
    assert.ok(document.isDirty);
    await offers(false);
    await document.save();
    await offers(true);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });
});

describe('adopting', () => {
  it('writes the file of the folder, never what a link in its place leads to', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri.fsPath;
    const adopted = join(folder, '.okr-adopted.json');
    const outside = join(mkdtempSync(join(tmpdir(), 'okr-outside-')), 'precious.json');
    const plan = join(folder, 'adopted.okr');
    writeFileSync(plan, text);
    writeFileSync(outside, 'precious');
    symlinkSync(outside, adopted);
    try {
      for (const _ of ['in the place of the link', 'in the place of the file']) {
        await vscode.commands.executeCommand('okr.adopt');
        assert.ok(lstatSync(adopted).isFile());
        assert.ok(JSON.parse(readFileSync(adopted, 'utf8'))['adopted.okr'].length > 0);
      }
      assert.equal(readFileSync(outside, 'utf8'), 'precious');
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.endsWith('.partial')),
        [],
      );
    } finally {
      for (const file of [adopted, plan, outside]) rmSync(file, { force: true });
    }
  });
});
