import assert from 'node:assert/strict';
import { definitionAt } from '../../server/features/definition.ts';
import { showFixture, uriOf, workspaceOf } from '../support/files.ts';

/** From `|` to the `[[places]]` of the same fixture. */
async function checkDefinition(fixture: string, lineEnd = '\n'): Promise<void> {
  const { workspace, file, position, texts } = await workspaceOf(fixture, lineEnd);
  const found = definitionAt(file, position, workspace).map(({ targetUri, targetSelectionRange }) => ({
    uri: targetUri,
    range: targetSelectionRange,
  }));
  const plain = new Map([...texts].map(([path, text]) => [path, text.replaceAll('\r\n', '\n')]));
  assert.equal(showFixture(plain, found), fixture.replace('|', ''));
}

const company =
  '--- company.okr\n# Larder\n\nObjective: Restaurants plan around what grows\nId: grow\n\n- KR: Orders: 3 -> 9\n';

describe('definition', () => {
  it('goes from a reference to the objective in another file, from path and id alike', async () => {
    for (const reference of ['company.okr#gr|ow', 'comp|any.okr#grow', '|company.okr#grow', 'company.okr#grow|']) {
      await checkDefinition(
        `--- team.okr\nO1: Chefs find it\nSupports: ${reference}\n${company.replace(/(Objective: .*)/, '[[$1]]')}`,
      );
    }
  });

  it('goes to labels of objectives and key results', async () => {
    await checkDefinition('--- a.okr\n[[O1: Grow]]\nO2: Sell\nSupports: #O|1\n');
    await checkDefinition('--- a.okr\nO1: Grow\n  [[- Key result 1.2: Orders: 3 -> 9]]\nO2: Sell\nSupports: #kr1.2|\n');
  });

  it('goes to the top of a whole file', async () => {
    const { workspace, file, position } = await workspaceOf(
      '--- a.okr\nO1: Grow\nSupports: b.ok|r\n--- b.okr\nO1: Sell\n',
    );
    const [link] = definitionAt(file, position, workspace);
    const top = { line: 0, character: 0 };
    assert.deepEqual([link!.targetUri, link!.targetRange], [uriOf('b.okr'), { start: top, end: top }]);
  });

  it('goes to each of several that share an id', async () => {
    await checkDefinition(
      '--- a.okr\nO1: Grow\nSupports: #KR|1\n[[- KR1: A: 1 -> 2]]\nO2: Sell\n[[- KR1: B: 1 -> 2]]\n',
    );
  });

  it('stays where the cursor is on the name itself', async () => {
    await checkDefinition('--- a.okr\nO1: Grow\nId: [[gr|ow]]\n');
    await checkDefinition('--- a.okr\n[[Object|ive 1]]: Grow\n');
  });

  it('finds the second of several references, and files in other folders', async () => {
    await checkDefinition(
      '--- teams/a.okr\nO1: Grow\nSupports: #O1, ../com|pany.okr#O2\n--- company.okr\nO1: A\n[[O2: B]]\n',
    );
    await checkDefinition('--- a.okr\nO1: Grow\nSupports: ./teams\\b.okr#|O1\n--- teams/b.okr\n[[O1: A]]\n');
  });

  it('counts as the editor does: emoji, Chinese and Windows line ends', async () => {
    await checkDefinition(
      '--- 团队/🎯.okr\n# 👩‍💻\n[[🎯 O1: 顧客を喜ばせる]]\n--- a.okr\nO1: 👩‍💻\nSupports: 团队/🎯.okr#|O1\n',
      '\r\n',
    );
  });

  it('goes nowhere from prose, from what is missing and from what lies outside', async () => {
    for (const line of [
      'Owner: @s|am',
      'Supports: #nothi|ng',
      'Supports: no|ne.okr#O1',
      'Supports: ../../e|tc.okr#O1',
    ]) {
      await checkDefinition(`--- a.okr\nO1: Grow\n${line}\n`);
    }
  });
});
