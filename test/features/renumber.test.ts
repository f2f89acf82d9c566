import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renumberAction, renumbered } from '../../server/features/renumber.ts';
import { edited, readFixture, workspaceOf } from '../support/files.ts';

/** The files after the labels of the first one count in order; that they do so is checked once more. */
async function checkRenumbered(fixture: string, expected: string, lineEnd = '\n'): Promise<void> {
  const { workspace, file, texts } = await workspaceOf(fixture, lineEnd);
  const plain = [...readFixture(expected, lineEnd)].map(([path, { text }]): [string, string] => [path, text]);
  assert.deepEqual([...edited(texts, renumbered(file, workspace))], plain);
  const after = await workspaceOf(expected, lineEnd);
  assert.equal(renumbered(after.file, after.workspace).size, 0);
}

describe('renumbering', () => {
  it('counts objectives and their key results, in the spelling that each has', async () => {
    await checkRenumbered(
      '--- a.okr\nO1: A\n- KR1.1: a\n- KR 1.3: b\nObjective 3: B\n- Key result 2.1: c\n- O2 KR5: d\n',
      '--- a.okr\nO1: A\n- KR1.1: a\n- KR 1.2: b\nObjective 2: B\n- Key result 2.1: c\n- O2 KR2: d\n',
    );
  });

  it('takes references along, at once and in other files', async () => {
    await checkRenumbered(
      '--- a.okr\nO2: A\nId: first\n\nO1: B 🎯\nSupports: #O2, #first\n- KR1.1: 顧客\n--- b.okr\nObjective: C\nSupports: a.okr#O1, a.okr#KR1.1\n',
      '--- a.okr\nO1: A\nId: first\n\nO2: B 🎯\nSupports: #O1, #first\n- KR2.1: 顧客\n--- b.okr\nObjective: C\nSupports: a.okr#O2, a.okr#KR2.1\n',
      '\r\n',
    );
  });

  it('begins anew under each objective, or counts on, as the file does', async () => {
    await checkRenumbered(
      '--- a.okr\nObjective: A\n- KR1: a\n- KR3: b\nObjective: B\n- KR1: c\n- KR1: d\n',
      '--- a.okr\nObjective: A\n- KR1: a\n- KR2: b\nObjective: B\n- KR1: c\n- KR2: d\n',
    );
    await checkRenumbered(
      '--- a.okr\nObjective: A\n- KR1: a\n- KR3: b\nObjective: B\n- KR4: c\n',
      '--- a.okr\nObjective: A\n- KR1: a\n- KR2: b\nObjective: B\n- KR3: c\n',
    );
  });

  it('leaves what has no number, and references that may mean either', async () => {
    await checkRenumbered(
      '--- a.okr\nObjective: A\n- KR1.2a: a\n- b\nO2: B\nO2: C\nSupports: #O2\n',
      '--- a.okr\nObjective: A\n- KR1.2a: a\n- b\nO1: B\nO2: C\nSupports: #O2\n',
    );
  });

  it('counts in order whatever the numbers were', async () => {
    const label = fc.constantFrom('O', 'Objective ', '- KR', '- KR 1.', '- Key result 2.');
    const lines = fc.array(fc.tuple(label, fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(lines, async (some) => {
        const { workspace, file, texts } = await workspaceOf(
          `--- a.okr\n${some.map(([word, number]) => `${word}${number}: x\n`).join('')}`,
        );
        const [after] = edited(texts, renumbered(file, workspace)).values();
        const again = await workspaceOf(`--- a.okr\n${after}`);
        assert.equal(renumbered(again.file, again.workspace).size, 0, after);
      }),
      { numRuns: 100 },
    );
  });

  it('is offered when something is to be done', async () => {
    const actionOn = async (text: string) => {
      const { workspace, file } = await workspaceOf(`--- a.okr\n${text}`);
      return renumberAction(file, workspace);
    };
    assert.equal((await actionOn('O2: A\n'))!.title, 'Renumber Objectives and Key Results');
    assert.equal(await actionOn('O1: A\n'), null);
  });
});
