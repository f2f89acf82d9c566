/** The built server over a workspace on a real disk, and over files that only the client has. */
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
import type { AdoptedFile } from '../server/requests/adopting.ts';
import type { ReadFile } from '../server/workspace/fileAccess.ts';
import { eventually, fullCapabilities, ServerAtWork } from './support/languageServer.ts';

const capabilities: ClientCapabilities = {
  workspace: {
    ...fullCapabilities.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
  },
};

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

describe('files that only the client has', () => {
  const uri = 'vscode-vfs://github/larder/okrs/teams/a%20b.okr';
  const folder = 'vscode-vfs://github/larder/okrs';
  let server: ServerAtWork;

  afterEach(async () => {
    assert.equal(await server.stop(), 0);
  });

  /** Has the client hold our document, which it also finds, and some other files by URI, for as long as they are there. */
  function holds(text: string, others: ReadonlyMap<string, string>): void {
    server.connection.onRequest('okr/findFiles', () => [uri]);
    server.connection.onRequest<ReadFile, unknown>('okr/readFile', ({ uri: file }: { uri: string }): ReadFile => {
      const found = file === uri ? text : others.get(file);
      return found === undefined ? { text: null, problem: 'missing' } : { text: found, problem: null };
    });
  }

  it('are asked of it, and the first file can be worked on before the others are here', async () => {
    server = await ServerAtWork.start(capabilities, [folder], { files: true });
    const asked: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.connection.onRequest('okr/findFiles', () =>
      ['company.okr', ...Array.from({ length: 100 }, (_, at) => `${at}.okr`)].map((name) => `${folder}/${name}`),
    );
    server.connection.onRequest<ReadFile, unknown>(
      'okr/readFile',
      async ({ uri: file }: { uri: string }): Promise<ReadFile> => {
        if (file.endsWith('.json')) return { text: null, problem: 'missing' };
        asked.push(file);
        await held;
        return file.endsWith('/company.okr')
          ? { text: 'O1: A\n', problem: null }
          : { text: null, problem: 'unreadable' };
      },
    );
    await server.open(uri, 'O1: B\nSupports: ../company.okr#O1, ../7.okr#O1\n');
    assert.ok(Array.isArray(await server.diagnostics(uri)), 'an answer while the files are on their way');
    assert.ok(asked.length <= 16, `${asked.length} at once`);
    release();
    const position = { line: 1, character: 14 };
    const references = { textDocument: { uri }, position, context: { includeDeclaration: true } };
    const found = await server.connection.sendRequest<Location[]>('textDocument/references', references);
    assert.deepEqual(
      found.map((one) => one.uri),
      [`${folder}/company.okr`, uri],
    );
    const messages = (await server.diagnostics(uri)).map(({ message }) => message);
    assert.ok(messages.includes('“../7.okr” cannot be read: it is no text, or may not be read.'), messages.join());
    assert.equal(new Set(asked).size, 101);
  });

  it('hold settings and what is adopted, too, and are watched', async () => {
    server = await ServerAtWork.start(capabilities, [folder], { files: true });
    const files = new Map([
      [`${folder}/okr.config.json`, '{ "rules": { "output-key-result": "error" } }'],
      [`${folder}/teams/okr.config.json`, '{ "school": "outcomes" }'],
    ]);
    const text = 'Objective: Delight our members\n- KR: Launch the app\n- KR: Members who come back: 22% -> 40%\n';
    holds(text, files);
    await server.open(uri, text);
    const outputs = async () =>
      (await server.diagnostics(uri)).flatMap(({ code, severity }) => (code === 'output-key-result' ? severity : []));
    assert.deepEqual(await outputs(), [2], 'the nearest file is wrong, and counts as if it said nothing');
    const [problem] = await eventually(() => server.pushed.get(`${folder}/teams/okr.config.json`)?.diagnostics);
    assert.match(String(problem!.message), /Did you mean “outcome”\?/);

    const tell = (file: string, type: 1 | 3) =>
      server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type }] });
    files.delete(`${folder}/teams/okr.config.json`);
    await tell(`${folder}/teams/okr.config.json`, 3);
    assert.deepEqual(await outputs(), [1], 'as the one above has it');

    const [adopted] = await server.connection.sendRequest<AdoptedFile[]>('okr/adopt');
    assert.equal(adopted!.uri, `${folder}/.okr-adopted.json`);
    assert.deepEqual(Object.keys(JSON.parse(adopted!.text)), ['teams/a b.okr']);
    files.set(adopted!.uri, adopted!.text);
    await tell(adopted!.uri, 1);
    assert.deepEqual(await outputs(), []);
  });

  it('are not waited for without end', async () => {
    server = await ServerAtWork.start(capabilities, [folder], { files: true });
    let release = (_: ReadFile) => {};
    const held = new Promise<ReadFile>((resolve) => {
      release = resolve;
    });
    server.connection.onRequest('okr/findFiles', () => []);
    server.connection.onRequest<ReadFile, unknown>('okr/readFile', () => held);
    await server.open(uri, 'Objective: Delight our members\n- KR: Launch the app\n');
    assert.ok((await server.diagnostics(uri)).length > 0);
    release({ text: '{ "exclude": ["**"] }', problem: null });
    await eventually(() => (server.refreshed > 0 ? true : undefined));
    assert.deepEqual(await server.diagnostics(uri), []);
  }).timeout(5_000);

  it('are looked for by their names where the client’s search hides them', async () => {
    server = await ServerAtWork.start(capabilities, [folder], { files: true });
    const hidden = new Map([[`${folder}/archive/2025.okr`, 'O1: Grow 🎯\r\nId: grow\r\n']]);
    const text = 'O1: B\r\nSupports: ../archive/2025.okr#grow\r\nO2: C\r\nSupports: ../archive/2024.okr\r\n';
    holds(text, hidden);
    await server.open(uri, text);
    const unresolved = async () => {
      const params = { textDocument: { uri }, position: { line: 1, character: 14 }, context: {} };
      await server.connection.sendRequest('textDocument/references', params);
      const found = await server.diagnostics(uri);
      return found.filter(({ code }) => code === 'unresolved-reference').map(({ message }) => String(message));
    };
    assert.deepEqual(await unresolved(), ['There is no file “../archive/2024.okr”.']);
    const [file] = hidden.keys();
    hidden.clear();
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 3 }] });
    assert.equal((await unresolved()).length, 2);
  });

  it('may be refused, and the server lives on', async () => {
    server = await ServerAtWork.start(capabilities, [folder], { files: true });
    await server.open(uri, 'O1: B\nSupports: ../company.okr#O1, #O1\n');
    const definition = { textDocument: { uri }, position: { line: 1, character: 32 } };
    const [link] = await server.connection.sendRequest<LocationLink[]>('textDocument/definition', definition);
    assert.equal(link?.targetUri, uri);
  });
});
