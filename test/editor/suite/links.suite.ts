// What a person gets in the editor from the references between the files of a workspace: the examples are one.
import * as assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from './until.ts';

const [examples] = vscode.workspace.workspaceFolders!;
const uriOf = (name: string) => vscode.Uri.joinPath(examples!.uri, name);
const folder = mkdtempSync(join(examples!.uri.fsPath, 'links-'));

after(async () => {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  rmSync(folder, { recursive: true, force: true });
});

describe('references between files', () => {
  it('lead to the definition', async () => {
    const { document, position } = await openAt('discovery-team.okr', 'local-first');
    const [found] = await until(
      () => ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, position),
      (answer) => answer.length > 0,
    );
    assert.equal(found!.targetUri.toString(), uriOf('company.okr').toString());
    const company = await vscode.workspace.openTextDocument(uriOf('company.okr'));
    assert.match(company.lineAt(found!.targetRange.start.line).text, /^Objective: /);
  });

  it('are found from the definition, and renamed with it', async () => {
    const { document, position } = await openAt('company.okr', 'local-first');
    const references = await until(
      () => ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position),
      (answer) => answer.length > 1,
    );
    const files = new Set(references.map(({ uri }) => uri.path.split('/').at(-1)));
    assert.ok(files.has('company.okr') && files.has('discovery-team.okr'), [...files].join());
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'near-by',
    );
    const texts = edit.entries().flatMap(([, edits]) => edits.map(({ newText }) => newText));
    assert.equal(texts.length, references.length);
    assert.ok(texts.every((text) => text === 'near-by'));
  });

  it('are warned of in the other file as soon as they lead nowhere', async () => {
    const { document: team } = await openAt('discovery-team.okr', 'local-first');
    await settled(team, (codes) => codes.length > 0 && !codes.includes('unresolved-reference'));
    const company = await vscode.workspace.openTextDocument(uriOf('company.okr'));
    await vscode.window.showTextDocument(company, { viewColumn: vscode.ViewColumn.Beside });
    const at = company.positionAt(company.getText().indexOf('local-first'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(company.uri, at, 'not-');
    await vscode.workspace.applyEdit(edit);
    await settled(team, (codes) => codes.includes('unresolved-reference'));
    await vscode.window.showTextDocument(company);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await settled(team, (codes) => !codes.includes('unresolved-reference'));
  });

  it('follow a file that is moved', async () => {
    const name = folder.split(/[\\/]/).at(-1)!;
    writeFileSync(join(folder, 'goals.okr'), 'Objective: 顧客 🎯\nId: goals\n');
    writeFileSync(join(folder, 'team.okr'), 'Objective: Team\nSupports: goals.okr#goals\n');
    const { document } = await openAt(`${name}/team.okr`, 'goals.okr');
    const definition = () =>
      ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, new vscode.Position(1, 12));
    await until(definition, (answer) => answer.length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf(`${name}/goals.okr`), uriOf(`${name}/plans/all goals.okr`));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until(
      () => document.getText(),
      (now) => now.includes('Supports: plans/all goals.okr#goals'),
    );
    await document.save();
    assert.match(readFileSync(join(folder, 'team.okr'), 'utf8'), /plans\/all goals\.okr#goals/);
    await until(definition, ([found]) => found?.targetUri.path.endsWith('/all goals.okr') === true);
  });

  it('lead into files that the editor is told to hide', async () => {
    const name = folder.split(/[\\/]/).at(-1)!;
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/*.hidden.okr': true }, vscode.ConfigurationTarget.Workspace);
    writeFileSync(join(folder, 'old.hidden.okr'), 'Objective: Old 🎯\nId: old\n');
    writeFileSync(join(folder, 'heir.okr'), 'Objective: Heir\nSupports: old.hidden.okr#old, older.hidden.okr#old\n');
    await openAt(`${name}/heir.okr`, 'old.hidden');
    const uri = uriOf(`${name}/heir.okr`);
    const messages = await until(
      () => vscode.languages.getDiagnostics(uri).map(({ message }) => message),
      (all) => all.some((message) => message.startsWith('There is no file')),
    );
    assert.deepEqual(
      messages.filter((message) => message.startsWith('There is no file')),
      ['There is no file “older.hidden.okr”.'],
    );
    await files.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('are counted above the objective that they support, and shown on a click', async () => {
    const { document } = await openAt('company.okr', 'local-first');
    const lenses = await until(
      () => ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 99),
      (answer) => answer.some(({ command }) => command?.title.endsWith('support this')),
    );
    const { command } = lenses.find((lens) => lens.command?.title.endsWith('support this'))!;
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    assert.match(document.lineAt(vscode.window.activeTextEditor!.selection.active.line).text, /^Objective: /);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('are found as symbols of the workspace, and make a hierarchy', async () => {
    const symbols = await until(
      () => ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'restaurants plan'),
      (answer) => answer.length > 0,
    );
    assert.equal(symbols[0]!.containerName, 'Larder');
    const { document, position } = await openAt('company.okr', 'local-first');
    const [item] = await ask<vscode.TypeHierarchyItem[]>('vscode.prepareTypeHierarchy', document.uri, position);
    const supporters = await ask<vscode.TypeHierarchyItem[]>('vscode.provideSubtypes', item);
    assert.ok(
      supporters.some(({ name }) => name.startsWith('Chefs find')),
      JSON.stringify(supporters),
    );
  });
});

const ask = <Answer>(command: string, ...given: unknown[]): Thenable<Answer> =>
  vscode.commands.executeCommand<Answer>(command, ...given);

/** A file of the workspace in the editor, with the position of some words in it. */
async function openAt(
  name: string,
  words: string,
): Promise<{ document: vscode.TextDocument; position: vscode.Position }> {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  return { document, position: document.positionAt(document.getText().indexOf(words) + 1) };
}

/** Waits until the codes of a document's diagnostics are as they should be. */
function settled(document: vscode.TextDocument, isRight: (codes: string[]) => boolean): Promise<string[]> {
  return until(
    () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .map(({ code }) => String(typeof code === 'object' ? code.value : code)),
    isRight,
  );
}
