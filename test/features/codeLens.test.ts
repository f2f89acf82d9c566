import assert from 'node:assert/strict';
import { codeLensesOf, resolveCodeLens } from '../../server/features/codeLens.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';

const uri = 'file:///a.okr';

/** The lenses as `line: words`. */
function checkLenses(text: string, expected: readonly string[]): void {
  const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
  const lenses = codeLensesOf(analysis, uri).map((lens) => resolveCodeLens(lens, analysis, true));
  assert.deepEqual(
    lenses.map(({ range, command }) => `${range.start.line}: ${command!.title}`),
    expected,
  );
}

describe('code lens', () => {
  it('says what an objective is made up of', () => {
    checkLenses(
      '# T\r\n\r\nO1: 顧客 🎯\r\n- KR: Members who come back every week: 22% -> 40%\r\n  Current: 31%\r\n- KR: Launch the mobile app\r\n- KR: Publish the annual report\r\n- Health: Uptime stays above 99.9%\r\nO2: b\r\n- KR:\r\n',
      ['2: 1 outcome · 2 outputs · 1 health level · 50%', '8: no key results yet'],
    );
  });

  it('stands above objectives only', () => {
    checkLenses('# T\n- KR: a\n', []);
  });

  it('leads to the objective where the client can show it', () => {
    const analysis = Analysis.of('Objective: a\n', defaultSettings, '2026-11-14');
    const [lens] = codeLensesOf(analysis, uri);
    assert.deepEqual(resolveCodeLens(lens!, analysis, true).command, {
      title: 'no key results yet',
      command: 'okr.showObjective',
      arguments: [uri, { line: 0, character: 11 }],
    });
    assert.equal(resolveCodeLens(lens!, analysis, false).command!.command, '');
  });

  it('is empty where the objective has gone', () => {
    const [lens] = codeLensesOf(Analysis.of('Objective: a\n', defaultSettings, '2026-11-14'), uri);
    assert.equal(resolveCodeLens(lens!, Analysis.of('', defaultSettings, '2026-11-14'), true).command!.title, '');
  });
});
