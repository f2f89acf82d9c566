/** The index: what it reads, what it remembers, and how much of it a change costs. */
import assert from 'node:assert/strict';
import type { FileAccess } from '../../server/workspace/fileAccess.ts';
import { Workspace } from '../../server/workspace/workspace.ts';
import { FilesInMemory, pathOf, root, uriOf, WorkspaceInMemory, workspaceOf } from '../support/files.ts';

const paths = (workspace: Workspace) => [...workspace.all()].map(({ uri }) => pathOf(uri)).sort();

describe('workspace', () => {
  it('knows the files of its folders, and no others', async () => {
    const { workspace } = await workspaceOf('--- a.okr\nO1: A\n--- teams/b.okr\nO1: B\n');
    assert.deepEqual(paths(workspace), ['a.okr', 'teams/b.okr']);
  });

  it('never asks for what lies outside, whatever is referred to', async () => {
    const lines = [
      '../out.okr#O1',
      '/etc/out.okr',
      'C:\\out.okr',
      'file:///etc/out.okr',
      '../okrs2/out.okr',
      'a/../../out.okr',
    ];
    const made = await WorkspaceInMemory.of(new Map([['a.okr', `O1: A\nSupports: ${lines.join(', ')}\n`]]));
    for (const line of lines) await made.workspace.ensure(line, uriOf('a.okr'));
    made.workspace.read(['file:///out.okr', 'file:///okrs2/out.okr']);
    await made.workspace.settled();
    assert.deepEqual(made.disk.asked, [uriOf('a.okr')]);
  });

  it('asks for no file that the search found elsewhere', async () => {
    const disk = new FilesInMemory();
    const wrong: FileAccess = {
      read: (uri) => disk.read(uri),
      find: async () => [{ uri: 'file:///etc/a.okr', stamp: null }],
    };
    const workspace = new Workspace(() => {});
    workspace.begin(wrong, [root]);
    await workspace.settled();
    assert.deepEqual(disk.asked, []);
  });

  it('says why a path leads to nothing', async () => {
    const made = await WorkspaceInMemory.of(new Map([['t/a.okr', 'O1: A\n']]));
    made.disk.problems.set(uriOf('big.okr'), 'too large').set(uriOf('locked.okr'), 'unreadable');
    made.disk.texts.set(uriOf('binary.okr'), '\0O1: A\n');
    made.disk.texts
      .set(uriOf('endless.okr'), `O: A${'\r\n'.repeat(300_001)}`)
      .set(uriOf('long.okr'), `O: A${'\r\n'.repeat(299_999)}`);
    made.workspace.search();
    await made.workspace.settled();
    const why = (path: string, from = 't/a.okr') => {
      const found = made.workspace.at(path, uriOf(from));
      return 'why' in found ? [found.why, found.because] : pathOf(found.uri);
    };
    assert.equal(why('../t/a.okr'), 't/a.okr');
    assert.deepEqual(why('b.okr'), ['missing', '']);
    assert.deepEqual(why('../big.okr'), ['unreadable', 'it is too large for a text']);
    assert.deepEqual(why('../endless.okr'), ['unreadable', 'it is too large for a text']);
    assert.equal(why('../long.okr'), 'long.okr');
    assert.deepEqual(why('../locked.okr'), ['unreadable', 'it is no text, or may not be read']);
    assert.deepEqual(why('../binary.okr'), ['unreadable', 'it is no text, or may not be read']);
    assert.deepEqual(why('../../a.okr'), ['outside', 'it leads out of the workspace']);
    assert.deepEqual(why('/okrs/t/a.okr'), ['outside', 'it does not begin at this file']);
    assert.deepEqual(why('a.okr', '../elsewhere/x.okr'), ['unknown', '']);
    assert.deepEqual(why('half of 🎯: \ud83d.okr'), ['unknown', '']);
  });

  it('claims nothing before it has looked', async () => {
    const made = new WorkspaceInMemory();
    made.disk.texts.set(uriOf('b.okr'), 'O1: B\n');
    made.open('a.okr', 'O1: A\nSupports: b.okr#O1\n');
    assert.deepEqual(made.workspace.at('b.okr', uriOf('a.okr')), { why: 'unknown', because: '' });
    made.workspace.begin(made.disk, [root]);
    assert.deepEqual(made.workspace.at('c.okr', uriOf('a.okr')), { why: 'unknown', because: '' });
    await made.workspace.ensure('b.okr', uriOf('a.okr'));
    assert.ok('summary' in made.workspace.at('b.okr', uriOf('a.okr')), 'read ahead of the others');
    await made.workspace.settled();
    assert.deepEqual(made.workspace.at('c.okr', uriOf('a.okr')), { why: 'missing', because: '' });
  });

  it('puts open documents before the disk, and the disk back when they are closed', async () => {
    const { made, workspace } = await workspaceOf('--- a.okr\nO1: A\n');
    const text = () => workspace.file(uriOf('a.okr'))?.summary.items[0]?.text;
    made.open('a.okr', 'O1: Unsaved\n');
    await made.write('a.okr', 'O1: Saved by another\n');
    assert.equal(text(), 'Unsaved');
    await made.delete('a.okr');
    assert.equal(text(), 'Unsaved');
    workspace.closed(uriOf('a.okr'));
    await workspace.settled();
    assert.equal(text(), undefined, 'it is gone from the disk');
  });

  it('keeps an untitled document for as long as it is open', async () => {
    const { workspace } = await workspaceOf('--- a.okr\nO1: A\n');
    const { summary } = workspace.file(uriOf('a.okr'))!;
    workspace.opened('untitled:Untitled-1', summary);
    assert.ok(workspace.file('untitled:Untitled-1'));
    workspace.closed('untitled:Untitled-1');
    assert.equal(workspace.file('untitled:Untitled-1'), null);
  });

  it('takes the old side of a diff for no file of its own', async () => {
    const { workspace } = await workspaceOf('--- a.okr\nO1: A\nId: grow\n');
    workspace.opened('git:/okrs/a.okr?%7B%22ref%22%3A%22HEAD%22%7D', workspace.file(uriOf('a.okr'))!.summary);
    assert.deepEqual(paths(workspace), ['a.okr']);
    assert.equal(workspace.withId('grow').length, 1);
    assert.equal(workspace.referring(uriOf('a.okr')).length, 1);
  });

  it('has several folders, and lets go of what is taken away', async () => {
    const made = await WorkspaceInMemory.of(
      new Map([
        ['one/a.okr', 'O1: A\nSupports: ../two/b.okr#O1\n'],
        ['two/b.okr', 'O1: B\n'],
        ['three/c.okr', 'O1: C\n'],
      ]),
      [uriOf('one'), uriOf('two')],
    );
    assert.deepEqual(paths(made.workspace), ['one/a.okr', 'two/b.okr']);
    assert.ok('summary' in made.workspace.at('../two/b.okr', uriOf('one/a.okr')));
    made.workspace.setFolders([uriOf('three')], [uriOf('two')]);
    await made.workspace.settled();
    assert.deepEqual(paths(made.workspace), ['one/a.okr', 'three/c.okr']);
    assert.equal((made.workspace.at('../two/b.okr', uriOf('one/a.okr')) as { why: string }).why, 'outside');
  });

  it('tells of a folder that is taken away when all that it held are open documents', async () => {
    const made = await WorkspaceInMemory.of(new Map(), [uriOf('one'), uriOf('two')]);
    made.open('one/a.okr', 'O1: A\nSupports: ../two/b.okr#O1\n');
    made.open('two/b.okr', 'O1: B\n');
    await made.workspace.settled();
    const [told, around] = [made.told, made.workspace.around(uriOf('one/a.okr'))];
    made.workspace.setFolders([], [uriOf('two')]);
    await made.workspace.settled();
    assert.equal(made.told, told + 1);
    assert.notEqual(made.workspace.around(uriOf('one/a.okr')), around);
  });

  it('names the nearest files that may be meant, a few at most', async () => {
    const texts = ['plan10', 'Plan1', 'plan2', 'plan3', 'other'].map((name): [string, string] => [
      `${name}.okr`,
      'O1: A\n',
    ]);
    const { workspace } = await WorkspaceInMemory.of(new Map([['a.okr', 'O1: A\n'], ...texts]));
    assert.deepEqual(workspace.near('plan0.okr', uriOf('a.okr')), ['Plan1.okr', 'plan2.okr', 'plan3.okr']);
    assert.deepEqual(workspace.near('PLAN10', uriOf('a.okr')), ['plan10.okr', 'Plan1.okr', 'plan2.okr']);
  });

  it('takes the spellings of a URI for the same file', async () => {
    const made = await WorkspaceInMemory.of(new Map([['a b(1)é.okr', 'O1: A\n']]));
    assert.ok(made.workspace.file('file:///okrs/a%20b%281%29%C3%A9.okr'));
    made.workspace.opened('file:///okrs/a%20b%281%29%c3%a9.okr', made.workspace.file(uriOf('a b(1)é.okr'))!.summary);
    assert.equal([...made.workspace.all()].length, 1);
  });

  it('forgets the files of a folder that is deleted, and what is not found again', async () => {
    const { made, workspace } = await workspaceOf('--- a.okr\nO1: A\n--- t/b.okr\nO1: B\n--- t/u/c.okr\nO1: C\n');
    await made.delete('t');
    assert.deepEqual(paths(workspace), ['a.okr']);
    made.disk.texts.clear();
    workspace.search();
    await workspace.settled();
    assert.deepEqual(paths(workspace), []);
  });

  it('knows a file that the search does not find for those who refer to it, and for as long as they do', async () => {
    const made = new WorkspaceInMemory();
    const { disk, workspace } = made;
    disk.hidden.add(uriOf('old/b.okr')).add(uriOf('old/c.okr'));
    disk.texts.set(uriOf('old/b.okr'), 'O1: B\nId: grow\nSupports: c.okr#O1\n');
    disk.texts.set(uriOf('old/c.okr'), 'O1: C\n');
    disk.texts.set(uriOf('old/d.okr'), 'O1: D\nId: grow\n');
    disk.texts.set(uriOf('a.okr'), 'O1: A\nSupports: old/b.okr#grow, gone.okr\n');
    workspace.begin(disk, [root]);
    await workspace.settled();
    const at = (path: string) => {
      const found = workspace.at(path, uriOf('a.okr'));
      return 'why' in found ? found.why : pathOf(found.uri);
    };
    assert.deepEqual(['old/b.okr', 'old/c.okr', 'gone.okr'].map(at), ['old/b.okr', 'old/c.okr', 'missing']);
    assert.deepEqual(paths(workspace), ['a.okr', 'old/d.okr'], 'it is none of those that are searched');
    assert.deepEqual(
      workspace.withId('grow').map(({ uri }) => pathOf(uri)),
      ['old/d.okr'],
    );
    assert.deepEqual(
      workspace.referring(uriOf('old/b.okr')).map(({ uri }) => pathOf(uri)),
      ['old/b.okr', 'a.okr'],
    );

    disk.asked = [];
    made.open('a.okr', 'O1: A better one\nSupports: old/b.okr#grow, gone.okr\nCycle: 2026-Q4\n');
    await workspace.settled();
    assert.deepEqual(disk.asked, [], 'once, however often the text changes');

    workspace.search();
    await workspace.settled();
    assert.deepEqual(['old/b.okr', 'gone.okr'].map(at), ['old/b.okr', 'missing']);
    await made.write('gone.okr', 'O1: Here\n');
    assert.equal(at('gone.okr'), 'gone.okr');

    disk.texts.set(uriOf('new.okr'), 'O1: New\n');
    made.open('d.okr', 'O1: D\nSupports: new.okr\n');
    await workspace.settled();
    assert.ok(!paths(workspace).includes('new.okr'), 'found by its name alone');
    await made.write('new.okr', 'O1: New\n');
    assert.ok(paths(workspace).includes('new.okr'), 'the watcher tells of it a little later');
    await made.delete('old/b.okr');
    assert.equal(at('old/b.okr'), 'missing');
    assert.equal(at('old/c.okr'), 'missing', 'nobody refers to it any more');
    made.open('a.okr', 'O1: A\nSupports: old/c.okr#O1\n');
    assert.equal(at('old/c.okr'), 'unknown');
    await workspace.settled();
    assert.equal(at('old/c.okr'), 'old/c.okr');
  });

  it('tells of changes that matter to others, once for all that come together, and of no other', async () => {
    const { made, workspace } = await workspaceOf('--- a.okr\nO1: A\nId: a\n--- b.okr\nO1: B\nSupports: a.okr#a\n');
    assert.equal(made.told, 1, 'the first reading');
    await made.write('a.okr', '# Title\n\nO1: A better objective\nId: a\n- KR: Something: 1 -> 2\n');
    assert.equal(made.told, 1, 'other words, other places');
    made.disk.texts.set(uriOf('c.okr'), 'O1: C\n');
    workspace.read([uriOf('c.okr')]);
    await made.write('a.okr', 'O1: A\nId: b\n');
    assert.equal(made.told, 2, 'another id and another file');
    const before = workspace.around(uriOf('b.okr'));
    assert.equal(workspace.around(uriOf('b.okr')), before);
    made.open('a.okr', 'O1: A\nId: c\n');
    assert.notEqual(workspace.around(uriOf('b.okr')), before);
  });

  it('reads two thousand files a few at a time, and then only what changes', async () => {
    const texts = new Map<string, string>();
    for (let team = 0; team < 2_000; team++) {
      texts.set(`t${team % 40}/${team}.okr`, `O1: Team ${team}\nId: team-${team}\nSupports: ../company.okr#grow\n`);
    }
    texts.set('company.okr', 'O1: Grow\nId: grow\n');
    const made = new WorkspaceInMemory();
    for (const [path, text] of texts) made.disk.texts.set(uriOf(path), text);
    let turns = 0;
    let done = false;
    const count = (): void => {
      turns++;
      if (!done) setImmediate(count);
    };
    made.workspace.begin(made.disk, [root]);
    count();
    await made.workspace.settled();
    done = true;
    assert.equal(made.disk.asked.length, 2_001);
    assert.ok(made.disk.mostAtOnce <= 16, `${made.disk.mostAtOnce} at once`);
    assert.ok(turns > 100, 'others had their turn');
    assert.equal(made.told, 1);
    assert.equal(made.workspace.referring(uriOf('company.okr')).length, 2_001);

    made.disk.asked = [];
    await made.write('t1/1.okr', 'O1: Team 1\n');
    assert.deepEqual(made.disk.asked, [uriOf('t1/1.okr')]);
    assert.equal(made.workspace.referring(uriOf('company.okr')).length, 2_000);
    assert.equal(made.workspace.withId('team-1').length, 0);
  });
});
