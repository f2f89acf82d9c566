import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAll } from '../../server/features/codeActions.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';

const uri = 'file:///team.okr';
const plain = { snippets: false, documentChanges: false, setRuleLevel: false };

/** The text after everything is mended that needs no decision; null where nothing is. */
function checkFixAll(text: string, expected: string | null): void {
  const analysis = Analysis.of(text, defaultSettings, '2026-11-14');
  const action = fixAll(analysis, { uri, version: 1, lineEnd: '\n' }, plain);
  if (action === null || expected === null) {
    assert.equal(action, expected);
    return;
  }
  assert.equal(action.kind, 'source.fixAll.okr');
  const document = TextDocument.create(uri, 'okr', 1, text);
  assert.equal(TextDocument.applyEdits(document, action.edit!.changes![uri] as TextEdit[]), expected);
}

describe('fix all', () => {
  it('takes out what suppresses nothing, and corrects keys with a slip, all over the file', () => {
    checkFixAll(
      'Cycle: 2026-Q4\n\nObjective: Delight\n// okr-ignore-next-line no-unit: agreed\n- KR: Members who come back: 22% -> 40%\n  Onwer: @sam\n\nObjective: Trust\n- KR: Complaints fall from 40 to 15 a month // okr-ignore-line no-unit: agreed\n  Statsu: on track\n',
      'Cycle: 2026-Q4\n\nObjective: Delight\n- KR: Members who come back: 22% -> 40%\n  Owner: @sam\n\nObjective: Trust\n- KR: Complaints fall from 40 to 15 a month\n  Status: on track\n',
    );
  });

  it('decides nothing for the writer', () => {
    checkFixAll(
      'Cycle: 2026-Q4\n\nObjective: Delight\n- KR: Launch the app to raise the activation rate\n- KR: Increase NPS from 40 to 35\n- KR: Members who come back: 22% -> 40%\n  Status: of track\n',
      null,
    );
  });
});
