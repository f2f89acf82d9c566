/** What must hold of the index and of paths, whatever happens. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { definitionAt } from '../../server/features/definition.ts';
import { referencesAt } from '../../server/features/findReferences.ts';
import { prepareRename, rename } from '../../server/features/rename.ts';
import { prepareTypeHierarchy, subtypes, supertypes } from '../../server/features/typeHierarchy.ts';
import { workspaceSymbols } from '../../server/features/workspaceSymbols.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { foldersAbove, follow, isWithin, keyOf, pathBetween } from '../../server/workspace/uri.ts';
import type { Workspace } from '../../server/workspace/workspace.ts';
import { root, uriOf, WorkspaceInMemory } from '../support/files.ts';
import { anyText } from '../support/okrText.ts';

const paths = ['a.okr', 'b.okr', 't/c.okr', 't/u/🎯 d.okr'];
const path = fc.constantFrom(...paths);
const reference = fc
  .tuple(
    fc.constantFrom('', 'a.okr', 't/c.okr', '../b.okr', './a.okr', '../../x.okr'),
    fc.constantFrom('', '#O1', '#grow', '#KR1'),
  )
  .map((parts) => parts.join(''));
const line = fc.oneof(
  fc.constantFrom(
    'O1: Grow',
    'O2: 🎯',
    '- KR1: Orders: 1 -> 2',
    'Id: grow',
    'Id: sell',
    'Cycle: 2026-Q4',
    '# Title',
    '',
  ),
  fc.array(reference, { minLength: 1, maxLength: 3 }).map((some) => `Supports: ${some.join(', ')}`),
);
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

/** Everything that can be asked of a workspace without a position. */
function everything(workspace: Workspace) {
  const files = [...workspace.all()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return {
    files,
    referring: files.map(({ uri }) =>
      workspace
        .referring(uri)
        .map((one) => one.uri)
        .sort(),
    ),
    withId: ['grow', 'sell', 'O1', 'kr1'].map((id) =>
      workspace
        .withId(id)
        .map(({ uri }) => uri)
        .sort(),
    ),
    paths: paths.flatMap((from) =>
      ['a.okr', '../b.okr', 't/c.okr', 'none.okr', '../../x.okr'].map((to) => workspace.at(to, uriOf(from))),
    ),
  };
}

describe('workspace, whatever happens', function () {
  // Many workspaces are made up and read; a busy machine takes its time.
  this.timeout(30_000);

  it('is the same as one that begins with what there is', () => {
    const step = fc.oneof(
      fc.record({ act: fc.constant('write' as const), path, text }),
      fc.record({ act: fc.constant('delete' as const), path: fc.constantFrom(...paths, 't', 't/u') }),
      fc.record({ act: fc.constant('open' as const), path, text }),
      fc.record({ act: fc.constant('close' as const), path }),
      fc.record({ act: fc.constant('search' as const) }),
    );
    return fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 12 }),
        fc.constantFrom('not', 'turn', 'settled'),
        async (steps, waits) => {
          const made = await WorkspaceInMemory.of(new Map());
          const open = new Map<string, string>();
          for (const one of steps) {
            if (one.act === 'write') {
              made.disk.texts.set(uriOf(one.path), one.text);
              made.workspace.read([uriOf(one.path)]);
            } else if (one.act === 'delete') {
              for (const uri of [...made.disk.texts.keys()]) {
                if (uri === uriOf(one.path) || uri.startsWith(`${uriOf(one.path)}/`)) made.disk.texts.delete(uri);
              }
              made.workspace.deleted(uriOf(one.path));
            } else if (one.act === 'open') {
              open.set(one.path, one.text);
              made.open(one.path, one.text);
            } else if (one.act === 'close') {
              if (open.delete(one.path)) made.workspace.closed(uriOf(one.path));
            } else made.workspace.search();
            if (waits === 'settled') await made.workspace.settled();
            if (waits === 'turn') await new Promise((resolve) => setImmediate(resolve));
          }
          await made.workspace.settled();
          const fresh = new WorkspaceInMemory();
          for (const [uri, own] of made.disk.texts) fresh.disk.texts.set(uri, own);
          for (const [name, own] of open) fresh.open(name, own);
          fresh.workspace.begin(fresh.disk, [root]);
          await fresh.workspace.settled();
          assert.deepEqual(everything(made.workspace), everything(fresh.workspace));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has an answer at every place of every text', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(text, anyText), fc.nat(30), fc.nat(60), async (own, atLine, character) => {
        const made = await WorkspaceInMemory.of(new Map([['b.okr', 'O1: B\nId: grow\nSupports: a.okr#grow, a.okr\n']]));
        made.open('a.okr', own);
        const { workspace } = made;
        const file = workspace.file(uriOf('a.okr'))!;
        const position = { line: atLine, character };
        definitionAt(file, position, workspace);
        referencesAt(file, position, workspace, true);
        prepareRename(file, position, workspace);
        rename(file, position, 'fresh', workspace);
        const items = prepareTypeHierarchy(file, position, workspace);
        for (const item of items) subtypes(item, workspace).concat(supertypes(item, workspace));
        workspaceSymbols('a', workspace.all());
        const analysis = Analysis.of(own, defaultSettings, '2026-11-14', workspace.around(uriOf('a.okr')));
        for (const { finding } of analysis.speaking()) finding.fixes();
      }),
      { numRuns: 300 },
    ));
});

describe('paths', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((one) => !/[\\/]|^\.{1,2}$|\p{Cs}/u.test(one));
  const file = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `${names.join('/')}.okr`);

  it('lead from each file to each other one', () => {
    fc.assert(
      fc.property(
        file,
        file,
        fc.constantFrom(root, 'vscode-vfs://github/o/r', 'file:///c%3A/w'),
        (one, other, base) => {
          const uri = (of: string) => `${base}/${of.split('/').map(encodeURIComponent).join('/')}`;
          const between = pathBetween(keyOf(uri(one))!, keyOf(uri(other))!)!;
          assert.equal(keyOf(follow(between, uri(one))!), keyOf(uri(other)));
        },
      ),
    );
  });

  for (const [uri, expected] of [
    ['file:///a%20b/c/d.okr', ['file:///a%20b/c/', 'file:///a%20b/', 'file:///']],
    ['file:///c%3A/w/d.okr', ['file:///c%3A/w/', 'file:///c%3A/']],
    ['file:///C:/d.okr', ['file:///C:/']],
    ['vscode-vfs://github/o/d.okr?x', ['vscode-vfs://github/o/', 'vscode-vfs://github/']],
    ['mem:/d.okr', ['mem:/']],
    ['untitled:Untitled-1', []],
  ] as const) {
    it(`has folders above ${uri}`, () => assert.deepEqual(foldersAbove(uri), expected));
  }

  it('lead nowhere from what has no place, and to another drive or host', () => {
    assert.equal(follow('a.okr', 'untitled:Untitled-1'), null);
    assert.equal(pathBetween('file:///c:/a.okr', 'file:///d:/b.okr'), null);
    assert.equal(pathBetween('vscode-vfs://one/a.okr', 'vscode-vfs://two/a.okr'), null);
  });

  it('are inside a folder by whole names only', () => {
    assert.equal(isWithin('file:///okrs/a.okr', 'file:///okrs'), true);
    assert.equal(isWithin('file:///okrs/a.okr', 'file:///okrs/'), true);
    assert.equal(isWithin('file:///okrs2/a.okr', 'file:///okrs'), false);
    assert.equal(isWithin('file:///okrs', 'file:///okrs'), false);
  });
});
