import assert from 'node:assert/strict';
import { type FileMove, followMoves } from '../../server/features/renamedFiles.ts';
import { resolve } from '../../server/language/model/links.ts';
import type { Workspace } from '../../server/workspace/workspace.ts';
import { edited, pathOf, readFixture, root, uriOf, WorkspaceInMemory } from '../support/files.ts';

const textsOf = (fixture: string, lineEnd = '\n'): ReadonlyMap<string, string> =>
  new Map([...readFixture(fixture, lineEnd)].map(([path, { text }]) => [path, text]));

/** The texts of a fixture after files or folders were moved (`from > to`), under the names that they had. */
async function checkMoves(fixture: string, moves: readonly string[], expected: string, lineEnd = '\n'): Promise<void> {
  const { workspace } = await WorkspaceInMemory.of(textsOf(fixture, lineEnd));
  const asMoves = moves.map((move): FileMove => {
    const [from, to] = move.split(' > ');
    return { oldUri: uriOf(from!), newUri: uriOf(to!) };
  });
  const after = edited(textsOf(fixture, lineEnd), followMoves(asMoves, workspace));
  assert.deepEqual([...after], [...textsOf(expected, lineEnd)]);
  await checkSameTargets(workspace, after, asMoves);
}

/** What was referred to is still referred to, once the files are where they go. */
async function checkSameTargets(
  before: Workspace,
  texts: ReadonlyMap<string, string>,
  moves: readonly FileMove[],
): Promise<void> {
  const moved = (path: string): string => {
    for (const { oldUri, newUri } of moves) {
      if (uriOf(path) === oldUri || uriOf(path).startsWith(`${oldUri}/`)) {
        return pathOf(newUri + uriOf(path).slice(oldUri.length));
      }
    }
    return path;
  };
  const { workspace: then } = await WorkspaceInMemory.of(
    new Map([...texts].map(([path, text]) => [moved(path), text])),
  );
  for (const path of texts.keys()) {
    const [old, now] = [before.file(uriOf(path))!, then.file(uriOf(moved(path)))!];
    for (const [index, support] of old.summary.supports.entries()) {
      const found = resolve(support, old, before);
      if (found.file === null) continue;
      const target = resolve(now.summary.supports[index]!, now, then);
      assert.equal(target.file?.uri, uriOf(moved(pathOf(found.file.uri))));
    }
  }
}

describe('files that are renamed or moved', () => {
  const a = (path: string) => `--- a.okr\nO1: A\nSupports: ${path}#O1, #O1 // b.okr\n`;
  const b = '--- b.okr\nO1: B\n';

  it('keep what refers to them', async () => {
    await checkMoves(a('b.okr') + b, ['b.okr > c.okr'], a('c.okr') + b);
    await checkMoves(a('b.okr') + b, ['b.okr > teams/b.okr'], a('teams/b.okr') + b);
    await checkMoves(a('./b.okr') + b, ['b.okr > c.okr'], a('./c.okr') + b);
  });

  it('keep what refers to them where only the reference has led to them', async () => {
    const { disk, workspace } = new WorkspaceInMemory();
    disk.hidden.add(uriOf('b.okr'));
    for (const [path, text] of textsOf(a('b.okr') + b)) disk.texts.set(uriOf(path), text);
    workspace.begin(disk, [root]);
    await workspace.settled();
    const edits = followMoves([{ oldUri: uriOf('b.okr'), newUri: uriOf('c.okr') }], workspace);
    assert.deepEqual([...edits.keys()], [uriOf('a.okr')]);
  });

  it('keep what they refer to', async () => {
    await checkMoves(a('b.okr') + b, ['a.okr > teams/x/a.okr'], a('../../b.okr') + b);
    await checkMoves(a('b.okr') + b, ['a.okr > z.okr'], a('b.okr') + b);
  });

  it('move together, alone or as a folder', async () => {
    await checkMoves(a('b.okr') + b, ['a.okr > x/a.okr', 'b.okr > x/b.okr'], a('b.okr') + b);
    const inFolder = (path: string) =>
      `--- c.okr\nO1: C\nSupports: ${path}/a.okr#O1\n--- t/a.okr\nO1: A\nSupports: b.okr\n--- t/b.okr\nO1: B\n`;
    await checkMoves(inFolder('t'), ['t > teams/t2'], inFolder('teams/t2'));
  });

  it('may have names of any letters', async () => {
    await checkMoves(a('b.okr') + b, ['b.okr > 团队 1/🎯.okr'], a('团队 1/🎯.okr') + b, '\r\n');
  });

  it('leave alone what no reference can say, what leads elsewhere and what is missing', async () => {
    for (const name of ['b,c.okr', 'b.txt', 'b // c.okr', 'b\n- KR: c.okr', 'b:c.okr', 'b\\c.okr', ' b.okr']) {
      const { workspace } = await WorkspaceInMemory.of(textsOf(a('b.okr') + b));
      assert.deepEqual(followMoves([{ oldUri: uriOf('b.okr'), newUri: uriOf(name) }], workspace), new Map());
    }
    await checkMoves(a('gone.okr') + b, ['b.okr > c.okr'], a('gone.okr') + b);
    await checkMoves(a('b.okr') + b, ['notes.md > b.md'], a('b.okr') + b);
  });
});
