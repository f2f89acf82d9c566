import assert from 'node:assert/strict';
import { resolveSupportLens, supportLensesOf } from '../../server/features/supporters.ts';
import { uriOf, WorkspaceInMemory, workspaceOf } from '../support/files.ts';

/** The lenses of the first file as `line: words`. */
async function checkLenses(fixture: string, expected: readonly string[], lineEnd = '\n'): Promise<void> {
  const { workspace, file } = await workspaceOf(fixture, lineEnd);
  const lenses = supportLensesOf(file, workspace).map((lens) => resolveSupportLens(lens, file, workspace, true));
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
    const [lens] = supportLensesOf(file, workspace);
    assert.equal(lens!.command, undefined, 'until it comes into view');
    const resolved = (canShow: boolean) => resolveSupportLens(lens!, file, workspace, canShow).command;
    assert.deepEqual(resolved(true), {
      title: '1 objective supports this',
      command: 'okr.showObjective',
      arguments: [uriOf('a.okr'), { line: 0, character: 5 }, 'references'],
    });
    assert.equal(resolved(false)!.command, '');
  });

  it('say nothing where the text has changed before they come into view', async () => {
    const { made, workspace, file } = await workspaceOf('--- a.okr\nO1: A\nO2: B\nSupports: #O1\n');
    const [lens] = supportLensesOf(file, workspace);
    made.open('a.okr', 'O1: A\nO2: B\n');
    const { command } = resolveSupportLens(lens!, workspace.file(uriOf('a.okr'))!, workspace, true);
    assert.equal(command!.title, '');
  });

  it('of a file that thousands refer to cost what is in view', async () => {
    const texts = new Map([['company.okr', 'O1: Grow\nO2: Sell\nO3: Give\n']]);
    for (let at = 0; at < 2_000; at++) {
      texts.set(`${at}.okr`, `O1: A\nSupports: company.okr#O${1 + (at % 2)}, company.okr#O1\n`);
    }
    const { workspace } = await WorkspaceInMemory.of(texts);
    const file = workspace.file(uriOf('company.okr'))!;
    let followed = 0;
    const counting = new Proxy(workspace, {
      get: (whole, name) => {
        if (name === 'at') followed++;
        const value: unknown = Reflect.get(whole, name, whole);
        return typeof value === 'function' ? value.bind(whole) : value;
      },
    });
    const lenses = supportLensesOf(file, counting);
    assert.deepEqual([lenses.length, followed <= 4], [2, true], `${followed} references were followed for the list`);
    const titles = lenses.map((lens) => resolveSupportLens(lens, file, counting, true).command!.title);
    assert.deepEqual(titles, ['2000 objectives support this', '1000 objectives support this']);
  });
});
