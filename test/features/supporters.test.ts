import assert from 'node:assert/strict';
import { supportLensesOf } from '../../server/features/supporters.ts';
import { uriOf, workspaceOf } from '../support/files.ts';

/** The lenses of the first file as `line: words`. */
async function checkLenses(fixture: string, expected: readonly string[], lineEnd = '\n'): Promise<void> {
  const { workspace, file } = await workspaceOf(fixture, lineEnd);
  const lenses = supportLensesOf(file, workspace, true);
  assert.deepEqual(
    lenses.map(({ range, command }) => `${range.start.line}: ${command!.title}`),
    expected,
  );
}

const company = '--- company.okr\n# 🎯\n\nO1: 顧客\nId: grow\n- KR1.1: A: 1 -> 2\nO2: Sell\n';

describe('lenses of support', () => {
  it('count who supports an objective, by all of its names', () =>
    checkLenses(
      `${company}--- a.okr\nO1: A\nSupports: company.okr#grow, company.okr#O1\nO2: B\nSupports: company.okr#O1, #O1\n- KR: C\n  Supports: company.okr#grow\n--- t/b.okr\nSupports: ../company.okr#grow\n`,
      ['2: 2 objectives, 1 key result, 1 file support this'],
      '\r\n',
    ));

  it('are there for one alone, and not for none', () =>
    checkLenses(`${company}Supports: #O1\n--- b.okr\nO1: B\nSupports: company.okr#KR1.1, company.okr#none, #O1\n`, [
      '2: 1 objective supports this',
    ]));

  it('lead to the references where the client can show them', async () => {
    const { workspace, file } = await workspaceOf('--- a.okr\nO1: A\nO2: B\nSupports: #O1\n');
    const [lens] = supportLensesOf(file, workspace, true);
    assert.deepEqual(lens!.command, {
      title: '1 objective supports this',
      command: 'okr.showObjective',
      arguments: [uriOf('a.okr'), { line: 0, character: 5 }, 'references'],
    });
    assert.equal(supportLensesOf(file, workspace, false)[0]!.command!.command, '');
  });
});
