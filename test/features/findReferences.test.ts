import assert from 'node:assert/strict';
import { referencesAt } from '../../server/features/findReferences.ts';
import { showFixture, workspaceOf } from '../support/files.ts';

/** What refers to the thing at `|` is marked in the same fixture; so is what gives it its names, when that is asked for. */
async function checkReferences(fixture: string, { declaration = false, lineEnd = '\n' } = {}): Promise<void> {
  const { workspace, file, position, texts } = await workspaceOf(fixture, lineEnd);
  const plain = new Map([...texts].map(([path, text]) => [path, text.replaceAll('\r\n', '\n')]));
  assert.equal(showFixture(plain, referencesAt(file, position, workspace, declaration)), fixture.replace('|', ''));
}

describe('references', () => {
  it('are found in all files, from the id, the label, the sentence and another reference', async () => {
    const [id, label, sentence] = ['Id: gr|ow', 'O|1: Grow', 'O1: Gr|ow'];
    for (const marked of [id, label, sentence]) {
      const file = 'O1: Grow\nId: grow\nO2: Sell\nSupports: [[#grow]], #O2\n'.replace(marked.replace('|', ''), marked);
      await checkReferences(`--- a.okr\n${file}--- b/b.okr\nO1: A\nSupports: [[../a.okr#O1]]\nO2: B\nSupports: #O1\n`);
    }
    await checkReferences(
      '--- a.okr\nO1: Grow\nO2: Sell\nSupports: [[#O|1]]\n--- b.okr\nO1: A\nSupports: [[a.okr#O1]]\n',
    );
  });

  it('come with the names where they are asked for', async () => {
    await checkReferences('--- a.okr\n[[O1]]: Gr|ow\nId: [[grow]]\nO2: Sell\nSupports: [[#grow]]\n', {
      declaration: true,
    });
  });

  it('are those to the file as a whole on a path', async () => {
    await checkReferences(
      '--- a.okr\nSupports: [[c|.okr]]\nO1: A\nSupports: c.okr#O1\n--- b.okr\nSupports: [[./c.okr]]\n--- c.okr\nO1: C\n',
    );
  });

  it('count as the editor does', async () => {
    await checkReferences(
      '--- 团队.okr\nO1: 顧客|を 🎯\n--- 🎯.okr\n// 👩‍💻\nO1: a\n  - KR: 🎯: 1 -> 2\n    Supports: [[团队.okr#O1]]\n',
      {
        lineEnd: '\r\n',
      },
    );
  });

  it('are none where nothing is that could be referred to', async () => {
    await checkReferences('--- a.okr\n# Ti|tle\nO1: A\nSupports: #O1\n');
    await checkReferences('--- a.okr\nO1: A\nSupports: gone.okr#O|1\n');
  });

  it('follow what is edited, closed and deleted', async () => {
    const { made, workspace, file } = await workspaceOf('--- a.okr\nO|1: A\n--- b.okr\nO1: B\nSupports: a.okr#O1\n');
    const lines = () =>
      referencesAt(file, { line: 0, character: 0 }, workspace, false).map(({ range }) => range.start.line);
    assert.deepEqual(lines(), [1]);
    made.open('b.okr', '\n\nO1: B\nSupports: a.okr#O1\n');
    assert.deepEqual(lines(), [3], 'the open document counts');
    workspace.closed('file:///okrs/b.okr');
    await workspace.settled();
    assert.deepEqual(lines(), [1], 'closed without saving');
    await made.write('b.okr', 'O1: B\n');
    assert.deepEqual(lines(), []);
    await made.write('c.okr', '\n\n\nO1: C\nSupports: a.okr#O1\n');
    assert.deepEqual(lines(), [4]);
    await made.delete('c.okr');
    assert.deepEqual(lines(), []);
  });
});
