// What a person gets in the editor by folding, selecting, following, finding and mending, on the examples and on small files.
import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import { until } from './until.ts';

const [examples] = vscode.workspace.workspaceFolders!;
const folder = mkdtempSync(join(examples!.uri.fsPath, 'features-'));

after(async () => {
  await vscode.workspace.saveAll();
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  rmSync(folder, { recursive: true, force: true });
});

describe('the text of an .okr file', () => {
  it('folds by objectives, key results and comments', async () => {
    const document = await open('company.okr');
    const ranges = await until(
      () => ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
      // Until the server is there the editor folds by indentation.
      (answer) => answer?.some(({ kind }) => kind === vscode.FoldingRangeKind.Comment),
    );
    const lines = ranges.map(({ start, end }) => `${words(document, start)} … ${words(document, end)}`);
    assert.deepEqual(lines, [
      '# Larder … - KR: Visit 40',
      '// Larder brings the … // With the cursor',
      'Objective: Restaurants plan their … - Health: Invoices paid',
      '- KR: Share of … 2026-11-09: 41% (confidence 0.7)',
      '- KR: Average order … 2026-11-09: €196 (confidence 0.5)',
      '- KR: Monthly churn … - [ ] Call',
      'Objective: Farms can count … - KR: Improve how',
      '- KR: Farms that … 2026-11-09: 63 (confidence 0.7)',
      'Objective: Leipzig feels like … - KR: Visit 40',
    ]);
  });

  it('is selected by word, sentence, key result and objective', async () => {
    const document = await open('company.okr');
    const at = positionOf(document, 'churn of');
    const [innermost] = await until(
      () => ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at]),
      // Until the server is there the editor knows of words and lines only.
      (answer) => textsAround(document, answer[0]!).some((text) => text.startsWith('- KR') && text.includes('\n')),
    );
    const texts = textsAround(document, innermost!);
    const sentence = 'Monthly churn of restaurants from 4.2% to 2.5%';
    assert.equal(texts[0], 'churn');
    assert.ok(texts.includes(sentence), texts.join('\n---\n'));
    assert.ok(
      texts.some((text) => text.startsWith(`- KR: ${sentence}\n`) && text.endsWith('has not ordered for three weeks')),
    );
    assert.ok(
      texts.some((text) => text.startsWith('Objective: Restaurants plan') && text.trimEnd().endsWith('stay above 95%')),
    );
    assert.equal(texts.at(-1), document.getText());
  });

  it('has links to pages and to the objectives of other files', async () => {
    const company = await open('company.okr');
    assert.deepEqual(await linksIn(company, 1), ['https://example.com/dashboards/farms']);
    const team = await open('discovery-team.okr');
    const target = `${company.uri}#L${lineOf(company, 'Objective: Restaurants plan') + 1}`;
    assert.deepEqual(await linksIn(team, 2), [target, target].map(decoded));
  });

  it('highlights where an id is given and what refers to it, with CRLF and emoji', async () => {
    const document = await write(
      'highlights.okr',
      'Objective: 🎯 顧客\r\nId: home\r\n- KR: 🎉 Share of guests who come back: 22% -> 40%\r\n\r\nObjective: 🌱 Farms\r\nSupports: #home\r\n',
    );
    const highlights = await until(
      () =>
        ask<vscode.DocumentHighlight[]>(
          'vscode.executeDocumentHighlights',
          document.uri,
          positionOf(document, 'home').translate(0, 1),
        ),
      (answer) => answer?.some(({ kind }) => kind === vscode.DocumentHighlightKind.Write),
    );
    assert.deepEqual(
      highlights.map(({ range, kind }) => [range.start.line, document.getText(range), kind]),
      [
        [1, 'home', vscode.DocumentHighlightKind.Write],
        [5, 'home', vscode.DocumentHighlightKind.Read],
      ],
    );
  });

  it('tells baseline, target, change and deadline apart in a sentence, with CRLF and emoji', async () => {
    const document = await write(
      'tokens.okr',
      'Objective: 🎯 顧客\r\n- KR: 🎉 Churn falls from 4.2% to 2.5% by 2026-12-15\r\n- KR: Guests who come back every week grow by 20%\r\n',
    );
    const tokens = await until(
      () => tokensIn(document),
      (answer) => answer.length > 0,
    );
    assert.deepEqual(tokens, ['baseline 4.2%', 'target 2.5%', 'deadline by 2026-12-15', 'change 20%']);
  });

  it('is formatted in the selected lines only', async () => {
    const text = 'Objective: 🎯 顧客\r\n* kr: one 🎉\r\n* kr: two 🎉\r\n';
    const document = await write('range.okr', text);
    const edits = await until(
      () =>
        ask<vscode.TextEdit[] | undefined>(
          'vscode.executeFormatRangeProvider',
          document.uri,
          new vscode.Range(2, 0, 2, 8),
          { tabSize: 2, insertSpaces: true },
        ),
      (answer) => answer !== undefined && answer.length > 0,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits!);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), text.replace('* kr: two', '- KR: two'));
  });
});

describe('objectives and key results across files', () => {
  it('are symbols of the workspace, with the file that they are in', async () => {
    const [churn] = await until(
      () => ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'monthly churn'),
      (answer) => answer.length > 0,
    );
    assert.equal(churn!.name, 'Monthly churn of restaurants from 4.2% to 2.5%');
    assert.equal(churn!.containerName, 'Larder');
    assert.equal(churn!.location.uri.toString(), uriOf('company.okr').toString());
    const company = await vscode.workspace.openTextDocument(uriOf('company.okr'));
    assert.match(company.lineAt(churn!.location.range.start.line).text, /Monthly churn/);
  });

  it('are a hierarchy of support, upwards and downwards', async () => {
    const team = await open('discovery-team.okr');
    const at = positionOf(team, 'Chefs find');
    const [item] = await until(
      () => ask<vscode.TypeHierarchyItem[]>('vscode.prepareTypeHierarchy', team.uri, at),
      (answer) => answer?.length > 0,
    );
    assert.equal(item!.name, 'Chefs find what is in season without calling around');
    assert.equal(item!.detail, 'Discovery team');
    const above = await ask<vscode.TypeHierarchyItem[]>('vscode.provideSupertypes', item);
    assert.deepEqual(
      above.map(({ name, uri }) => [name, basename(uri.path)]),
      [['Restaurants plan their week around what grows nearby', 'company.okr']],
    );
    const supporters = await ask<vscode.TypeHierarchyItem[]>('vscode.provideSubtypes', above[0]);
    assert.deepEqual(
      supporters.filter(({ uri }) => uri.toString() === team.uri.toString()).map(({ name }) => name),
      ['Chefs find what is in season without calling around', 'New restaurants order within their first week'],
    );
    assert.deepEqual(await ask<vscode.TypeHierarchyItem[]>('vscode.provideSubtypes', item), []);
  });

  it('are renamed by their ids; the name of a file is refused with the reason', async () => {
    const team = await open('discovery-team.okr');
    const prepare = (at: string) =>
      ask<{ range: vscode.Range; placeholder: string }>(
        'vscode.prepareRename',
        team.uri,
        positionOf(team, at).translate(0, 1),
      ).then(
        (granted) => granted.placeholder,
        (refusal: Error) => refusal.message,
      );
    await until(
      () => prepare('local-first'),
      (answer) => answer === 'local-first',
    );
    assert.match(await prepare('company.okr'), /To rename a file, do so in the explorer/);
    assert.match(await prepare('without calling'), /can't be renamed/);
  });

  it('are renumbered on demand, and references in other files follow', async () => {
    await write('references.okr', 'Objective: Team 🌱\r\nSupports: labels.okr#KR1.2\r\n');
    const document = await write('labels.okr', 'O1: 🎯 顧客\r\n- KR1.2: second 🎉\r\n- KR1.1: first 🎉\r\n');
    const [action] = await until(
      () => actionsOf(document, 'source.renumber.okr'),
      ([found]) => found?.edit?.size === 2,
    );
    assert.ok(await vscode.workspace.applyEdit(action!.edit!));
    assert.equal(document.getText(), 'O1: 🎯 顧客\r\n- KR1.1: second 🎉\r\n- KR1.2: first 🎉\r\n');
    const other = await vscode.workspace.openTextDocument(join(folder, 'references.okr'));
    assert.equal(other.getText(), 'Objective: Team 🌱\r\nSupports: labels.okr#KR1.1\r\n');
    await until(
      () => actionsOf(document, 'source.renumber.okr'),
      (actions) => actions.length === 0,
    );
  });
});

describe('what needs no decision', () => {
  it('is faded out where it is only in the way, and mended by one action', async () => {
    const comment = '// okr-ignore-next-line no-target: 済み 🎉\r\n';
    const text = `Objective: 🎯 顧客\r\n${comment}- KR: Share of guests who come back every week: 22% -> 40%\r\n`;
    const document = await write('mended.okr', text);
    const [unused] = await until(
      () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .filter(({ code }) => typeof code === 'object' && code.value === 'unused-suppression'),
      (found) => found.length > 0,
    );
    assert.deepEqual(unused!.tags, [vscode.DiagnosticTag.Unnecessary]);
    assert.equal(`${document.getText(unused!.range)}\r\n`, comment);
    const [action] = await until(
      () => actionsOf(document, 'source.fixAll.okr'),
      (actions) => actions.length > 0,
    );
    assert.ok(await vscode.workspace.applyEdit(action!.edit!));
    assert.equal(document.getText(), text.replace(comment, ''));
    await until(
      () => actionsOf(document, 'source.fixAll.okr'),
      (actions) => actions.length === 0,
    );
  });
});

const ask = <Answer>(command: string, ...given: unknown[]): Thenable<Answer> =>
  vscode.commands.executeCommand<Answer>(command, ...given);

const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(examples!.uri, name);

/** A file of the examples in the editor. */
async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  return document;
}

/** A new file beside the examples, in the editor. */
async function write(name: string, text: string): Promise<vscode.TextDocument> {
  writeFileSync(join(folder, name), text);
  return open(`${basename(folder)}/${name}`);
}

const positionOf = (document: vscode.TextDocument, text: string): vscode.Position =>
  document.positionAt(document.getText().indexOf(text));

const lineOf = (document: vscode.TextDocument, text: string): number => positionOf(document, text).line;

/** The first words of a line. */
const words = (document: vscode.TextDocument, line: number): string =>
  document.lineAt(line).text.trim().split(' ').slice(0, 4).join(' ');

/** The texts of a selection range and of those around it, from the innermost outwards. */
function textsAround(document: vscode.TextDocument, innermost: vscode.SelectionRange): string[] {
  const texts: string[] = [];
  for (let range: vscode.SelectionRange | undefined = innermost; range; range = range.parent) {
    texts.push(document.getText(range.range));
  }
  return texts;
}

const decoded = (uri: string): string => decodeURIComponent(uri);

/** Where the links of a document lead, once there are so many. */
async function linksIn(document: vscode.TextDocument, count: number): Promise<string[]> {
  const links = await until(
    () => ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri),
    (answer) => answer?.length === count,
  );
  return links.map(({ target }) => decoded(target!.toString()));
}

/** The semantic tokens of a document as their modifiers and their words. */
async function tokensIn(document: vscode.TextDocument): Promise<string[]> {
  const legend = await ask<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await ask<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri);
  if (!legend || !tokens) return [];
  let at = new vscode.Position(0, 0);
  const found: string[] = [];
  for (let index = 0; index < tokens.data.length; index += 5) {
    const [lines, characters, length, , modifiers] = tokens.data.subarray(index, index + 5);
    at = lines === 0 ? at.translate(0, characters) : new vscode.Position(at.line + lines!, characters!);
    const names = legend.tokenModifiers.filter((_, bit) => modifiers! & (1 << bit));
    found.push(`${names.join('+')} ${document.getText(new vscode.Range(at, at.translate(0, length)))}`);
  }
  return found;
}

/** The actions of a kind on a whole document. */
async function actionsOf(document: vscode.TextDocument, kind: string): Promise<vscode.CodeAction[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await ask<vscode.CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind,
  );
  return actions ?? [];
}
