/** The built server over a workspace on a real disk. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  CodeLens,
  DocumentLink,
  Location,
  LocationLink,
  SymbolInformation,
  TypeHierarchyItem,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { workspaceCapabilities as capabilities, eventually, ServerAtWork } from './support/languageServer.ts';

const company = '# Larder 🎯\r\n\r\nObjective: 顧客 Restaurants plan around what grows\r\nId: grow\r\n';
const team = 'Cycle: 2026-Q4\r\n\r\nO1: 🎯 Chefs find it\r\nSupports: ../company.okr#grow\r\n';

describe('workspace over stdio', () => {
  let folder: string;
  let server: ServerAtWork;

  const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const write = (name: string, text: string | Buffer) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  /** Says, as the client's watcher, that a file was created (1), changed (2) or deleted (3). */
  const tell = (name: string, type: 1 | 2 | 3) =>
    server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
  const at = (name: string, line: number, character: number) => ({
    textDocument: { uri: uriOf(name) },
    position: { line, character },
  });
  const ask = <Answer>(method: string, params: object) => server.connection.sendRequest<Answer>(method, params);
  const links = async (name: string) =>
    (await server.diagnostics(uriOf(name)))
      .filter(({ code }) => ['unresolved-reference', 'duplicate-id', 'support-cycle'].includes(code as string))
      .map(({ message }) => String(message));
  /** Until everything is read: requests over the whole workspace wait for that. */
  const settled = (name: string) =>
    ask('textDocument/references', { ...at(name, 0, 0), context: { includeDeclaration: false } });

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'okr workspace é')));
    write('company.okr', company);
    write('teams/a.okr', team);
  });

  afterEach(async () => {
    assert.equal(await server.stop(), 0);
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (able: ClientCapabilities = capabilities, folders = ['']) => {
    server = await ServerAtWork.start(
      able,
      folders.map((name) => pathToFileURL(path.join(folder, name)).href),
    );
    await server.open(uriOf('teams/a.okr'), team);
  };

  it('goes to the definition, to links and back to the references', async () => {
    await start();
    const [link] = await ask<LocationLink[]>('textDocument/definition', at('teams/a.okr', 3, 12));
    assert.equal(link?.targetUri, uriOf('company.okr'));
    assert.equal(link.targetRange.start.line, 2);
    assert.deepEqual(link.originSelectionRange?.start, { line: 3, character: 10 });
    const [document] = await ask<DocumentLink[]>('textDocument/documentLink', at('teams/a.okr', 0, 0));
    assert.equal(document?.target, `${uriOf('company.okr')}#L3`);
    await server.open(uriOf('company.okr'), company);
    const context = { includeDeclaration: true };
    const found = await ask<Location[]>('textDocument/references', { ...at('company.okr', 3, 6), context });
    assert.deepEqual(
      found.map(({ uri, range }) => [uri, range.start.line]),
      [
        [uriOf('company.okr'), 3],
        [uriOf('teams/a.okr'), 3],
      ],
    );
  });

  it('renames in open and closed files, and refuses with the reason', async () => {
    await start();
    const prepared = await ask<object>('textDocument/prepareRename', at('teams/a.okr', 3, 26));
    const range = { start: { line: 3, character: 25 }, end: { line: 3, character: 29 } };
    assert.deepEqual(prepared, { range, placeholder: 'grow' });
    // Changed behind the server's back: the edit is made for what is there now.
    write('company.okr', `\r\n${company}`);
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { ...at('teams/a.okr', 3, 26), newName: '成長' });
    assert.deepEqual(edit.documentChanges, [
      {
        textDocument: { uri: uriOf('company.okr'), version: null },
        edits: [{ range: { start: { line: 4, character: 4 }, end: { line: 4, character: 8 } }, newText: '成長' }],
      },
      { textDocument: { uri: uriOf('teams/a.okr'), version: 1 }, edits: [{ range, newText: '成長' }] },
    ]);
    await assert.rejects(
      ask('textDocument/rename', { ...at('teams/a.okr', 3, 26), newName: 'two words' }),
      /An id is one word/,
    );
    assert.equal(await ask('textDocument/prepareRename', at('teams/a.okr', 2, 10)), null);
  });

  it('renumbers with the references in files that are yet to be read', async () => {
    write('teams/a.okr', team.replace('O1', 'O4'));
    write('z.okr', 'O1: Z\nSupports: teams/a.okr#O4\n');
    server = await ServerAtWork.start(capabilities, [pathToFileURL(folder).href]);
    await server.open(uriOf('teams/a.okr'), team.replace('O1', 'O4'));
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [renumber] = await server.codeActions(uriOf('teams/a.okr'), top, ['source.renumber']);
    assert.deepEqual(Object.keys(renumber!.edit!.changes!).sort(), [uriOf('teams/a.okr'), uriOf('z.okr')]);
  });

  it('lets references follow files and folders that are renamed', async () => {
    await start();
    const rename = (from: string, to: string) =>
      ask<WorkspaceEdit | null>('workspace/willRenameFiles', { files: [{ oldUri: uriOf(from), newUri: uriOf(to) }] });
    const newTexts = (edit: WorkspaceEdit | null) =>
      (edit?.documentChanges ?? []).flatMap((one) =>
        'edits' in one ? one.edits.map((each) => 'newText' in each && each.newText) : [],
      );
    assert.deepEqual(newTexts(await rename('company.okr', 'plans/company 2027.okr')), ['../plans/company 2027.okr']);
    assert.deepEqual(newTexts(await rename('teams', 'all/teams')), ['../../company.okr']);
    assert.equal(await rename('teams', 'groups'), null);
  });

  it('finds symbols of all files, and who supports whom', async () => {
    await start();
    await settled('teams/a.okr');
    const symbols = await ask<SymbolInformation[]>('workspace/symbol', { query: 'restaurants' });
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name, containerName]),
      [['顧客 Restaurants plan around what grows', 'Larder 🎯']],
    );
    const [item] = await ask<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy', at('teams/a.okr', 3, 12));
    assert.equal(item?.uri, uriOf('company.okr'));
    const [supporter] = await ask<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item });
    assert.equal(supporter?.name, 'O1 🎯 Chefs find it');
    const [above] = await ask<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item: supporter });
    assert.equal(above?.name, item.name);
  });

  it('asks for new pulls when another file changes what is said, and not otherwise', async () => {
    await start();
    await settled('teams/a.okr');
    assert.deepEqual(await links('teams/a.okr'), []);
    const told = async (act: () => Promise<void>) => {
      const before = server.refreshed;
      await act();
      await settled('teams/a.okr');
      // Anything that the server sends is here before the answer to a later request.
      await links('teams/a.okr');
      return server.refreshed > before;
    };
    write('company.okr', company.replace('grows', 'grows near by'));
    assert.equal(await told(() => tell('company.okr', 2)), false, 'other words');
    write('other.okr', 'O1: Other\nId: other\n');
    assert.equal(await told(() => tell('other.okr', 1)), false, 'a file that nobody speaks of');
    write('company.okr', company.replace('Id: grow', 'Id: thrive'));
    assert.equal(await told(() => tell('company.okr', 2)), true, 'the id has gone');
    assert.deepEqual(await links('teams/a.okr'), ['Nothing in “../company.okr” has the id “grow”.']);
    rmSync(path.join(folder, 'company.okr'));
    assert.equal(await told(() => tell('company.okr', 3)), true);
    assert.deepEqual(await links('teams/a.okr'), ['There is no file “../company.okr”.']);
    await server.open(uriOf('company.okr'), company);
    assert.deepEqual(await links('teams/a.okr'), [], 'an open document is there, saved or not');
    await server.close(uriOf('company.okr'));
    await settled('teams/a.okr');
    assert.deepEqual(await links('teams/a.okr'), ['There is no file “../company.okr”.']);
  });

  it('says of both files that they have one id, with the place of the other', async () => {
    await start();
    const twin = `${team}Id: grow\r\n`;
    await server.change(uriOf('teams/a.okr'), 2, { text: twin });
    await server.open(uriOf('company.okr'), company);
    await settled('company.okr');
    for (const [name, other] of [
      ['teams/a.okr', 'company.okr'],
      ['company.okr', 'teams/a.okr'],
    ]) {
      const found = (await server.diagnostics(uriOf(name!))).find(({ code }) => code === 'duplicate-id');
      assert.equal(found?.relatedInformation?.[0]?.location.uri, uriOf(other!));
    }
  });

  it('shows who supports an objective above it, and asks to be asked again when that changes', async () => {
    await start({ ...capabilities, workspace: { ...capabilities.workspace, codeLens: { refreshSupport: true } } });
    let asked = 0;
    server.connection.onRequest('workspace/codeLens/refresh', () => {
      asked++;
      return null;
    });
    await server.open(uriOf('company.okr'), company);
    await settled('company.okr');
    const titles = async () => {
      const lenses = await ask<CodeLens[]>('textDocument/codeLens', at('company.okr', 0, 0));
      const resolved = await Promise.all(lenses.map((lens) => ask<CodeLens>('codeLens/resolve', lens)));
      return resolved.map(({ command }) => command?.title);
    };
    assert.deepEqual((await titles()).slice(1), ['1 objective supports this']);
    const before = asked;
    write('teams/b.okr', '# Nobody supports\n');
    await tell('teams/b.okr', 1);
    await settled('company.okr');
    assert.equal(asked, before, 'nothing has changed there');
    write('teams/b.okr', 'Objective: B\nSupports: ../company.okr#grow\n');
    await tell('teams/b.okr', 2);
    await eventually(() => (asked > before ? true : undefined));
    assert.deepEqual((await titles()).slice(1), ['2 objectives support this']);
  });

  it('reads nothing outside its folders, by no path and by no link', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'okr-outside-'));
    writeFileSync(path.join(outside, 'secret.okr'), 'O1: Secret\n');
    symlinkSync(path.join(outside, 'secret.okr'), path.join(folder, 'linked.okr'));
    symlinkSync(outside, path.join(folder, 'linked'));
    // Settings that would silence everything.
    writeFileSync(path.join(outside, 'okr.config.json'), '{ "exclude": ["**"] }');
    symlinkSync(path.join(outside, 'okr.config.json'), path.join(folder, 'okr.config.json'));
    const out = path.relative(path.join(folder, 'teams'), path.join(outside, 'secret.okr')).split(path.sep).join('/');
    const lines = [`${out}#O1`, '../linked.okr#O1', '../linked/secret.okr#O1'];
    const text = lines.map((line, index) => `O${index}: A\nSupports: ${line}\n`).join('');
    write('teams/a.okr', text);
    await start();
    await server.change(uriOf('teams/a.okr'), 2, { text });
    for (let line = 1; line < 6; line += 2) {
      assert.deepEqual(await ask('textDocument/definition', at('teams/a.okr', line, 14)), []);
    }
    await settled('teams/a.okr');
    assert.deepEqual(await ask('workspace/symbol', { query: 'secret' }), []);
    const [first, second, third] = await links('teams/a.okr');
    assert.match(first!, /is not followed: it leads out of the workspace\.$/);
    assert.equal(second, '“../linked.okr” cannot be read: it is a link that leads out of the workspace.');
    assert.equal(third, '“../linked/secret.okr” cannot be read: it is a link that leads out of the workspace.');
    rmSync(outside, { recursive: true });
  });

  it('remembers what it cannot read, and goes on', async () => {
    write('huge.okr', Buffer.alloc(5_000_001, 65));
    mkdirSync(path.join(folder, 'folder.okr'));
    const text = 'O1: A\nSupports: ../huge.okr#O1\nO2: B\nSupports: ../company.okr#grow, ../folder.okr#O1\n';
    write('teams/a.okr', text);
    await start();
    await server.change(uriOf('teams/a.okr'), 2, { text });
    await settled('teams/a.okr');
    assert.deepEqual(await links('teams/a.okr'), [
      '“../huge.okr” cannot be read: it is too large for a text.',
      '“../folder.okr” cannot be read: it is no text, or may not be read.',
    ]);
  });

  it('has several folders, and takes them as they come and go', async () => {
    await start(capabilities, ['teams']);
    await settled('teams/a.okr');
    assert.deepEqual(await links('teams/a.okr'), ['“../company.okr” is not followed: it leads out of the workspace.']);
    write('more/b.okr', 'O1: B\n');
    const more = [{ uri: uriOf('more'), name: 'more' }];
    const text = 'O1: A\nSupports: ../more/b.okr#O1\n';
    await server.change(uriOf('teams/a.okr'), 2, { text });
    await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: more, removed: [] },
    });
    await settled('teams/a.okr');
    assert.deepEqual(await links('teams/a.okr'), []);
    await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: more },
    });
    await settled('teams/a.okr');
    assert.equal((await links('teams/a.okr')).length, 1);
  });

  it('gives a client with none of these abilities plain, right answers', async () => {
    await start({});
    await eventually(() => server.pushed.get(uriOf('teams/a.okr')));
    const [location] = await ask<Location[]>('textDocument/definition', at('teams/a.okr', 3, 12));
    assert.deepEqual(location, {
      uri: uriOf('company.okr'),
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 48 } },
    });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { ...at('teams/a.okr', 3, 26), newName: 'x' });
    assert.deepEqual(Object.keys(edit.changes!).sort(), [uriOf('company.okr'), uriOf('teams/a.okr')].sort());
    // Nobody watches for it: it looks again when a file is saved.
    write('company.okr', company.replace('Id: grow', 'Id: thrive'));
    await server.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf('teams/a.okr') } });
    const pushed = await eventually(() => {
      const { diagnostics } = server.pushed.get(uriOf('teams/a.okr'))!;
      return diagnostics.find(({ code }) => code === 'unresolved-reference');
    });
    assert.equal(pushed.relatedInformation, undefined);
  });
});
