import assert from 'node:assert/strict';
import type { SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkInAt } from '../../server/features/checkIn.ts';
import type { EditAbilities } from '../../server/features/codeActions.ts';
import { Analysis, defaultSettings } from '../../server/language/analysis.ts';
import { readMarks } from '../support/markedText.ts';

const uri = 'file:///team.okr';

function actionAt(marked: string, abilities: EditAbilities, lineEnd: string) {
  const { text, position } = readMarks(marked);
  const target = { uri, version: 1, lineEnd };
  return {
    text,
    action: checkInAt(Analysis.of(text, defaultSettings, '2026-11-14'), position!, target, abilities),
  };
}

/** The text after checking in at `|` in a client that takes plain edits only; null where there is nothing to check in. */
function checkCheckIn(marked: string, expected: string | null, lineEnd = '\n'): void {
  const { text, action } = actionAt(marked, { snippets: false, documentChanges: false, setRuleLevel: false }, lineEnd);
  if (expected === null) {
    assert.equal(action, null);
    return;
  }
  const document = TextDocument.create(uri, 'okr', 1, text);
  assert.equal(TextDocument.applyEdits(document, action!.edit!.changes![uri]!), expected);
}

describe('check in', () => {
  it('adds a line of today below the last one, before the initiatives', () => {
    checkCheckIn(
      '- KR: Orders from 20 to 40\n  Owner: @sam\n  2026-10-01: 25 (confidence 0.6) Ads\n  - [ ] A|sk\n- KR: b\n',
      '- KR: Orders from 20 to 40\n  Owner: @sam\n  2026-10-01: 25 (confidence 0.6) Ads\n  2026-11-14: 25 (confidence 0.6) ‹what moved it›\n  - [ ] Ask\n- KR: b\n',
    );
  });

  it('begins at the baseline, and with a blank where there is none', () => {
    checkCheckIn(
      '- KR: Or|ders: 20% -> 40%',
      '- KR: Orders: 20% -> 40%\n  2026-11-14: 20% (confidence 0.7) ‹what moved it›',
    );
    checkCheckIn('- KR: Or|ders', '- KR: Orders\n  2026-11-14: ‹now› (confidence 0.7) ‹what moved it›');
  });

  it('goes on from the newest check-in, wherever it stands', () => {
    checkCheckIn(
      '- KR: Or|ders: 20% -> 40%\n  2026-10-15: 30% (confidence 0.6)\n  2026-10-01: 25%\n',
      '- KR: Orders: 20% -> 40%\n  2026-10-15: 30% (confidence 0.6)\n  2026-10-01: 25%\n  2026-11-14: 30% (confidence 0.6) ‹what moved it›\n',
    );
  });

  it('keeps CRLF and the layout, with emoji and CJK', () => {
    checkCheckIn(
      'O1: 快眠 😴\r\n* KR: 満足度 👩‍💻 40% → 60%|\r\n\tOwner: @花子\r\n',
      'O1: 快眠 😴\r\n* KR: 満足度 👩‍💻 40% → 60%\r\n\tOwner: @花子\r\n\t2026-11-14: 40% (confidence 0.7) ‹what moved it›\r\n',
      '\r\n',
    );
  });

  it('leaves tab stops', () => {
    const abilities = { snippets: true, documentChanges: true, setRuleLevel: false };
    const editsOf = (marked: string) => {
      const [change] = actionAt(marked, abilities, '\n').action!.edit!.documentChanges as TextDocumentEdit[];
      return change!.edits;
    };
    assert.deepEqual(editsOf('- KR: Orders: €20 -> €40|'), [
      {
        range: { start: { line: 0, character: 24 }, end: { line: 0, character: 24 } },
        snippet: { kind: 'snippet', value: '\n  2026-11-14: ${1:€20} (confidence ${2:0.7}) ${3:‹what moved it›}' },
      },
    ]);
    // VS Code indents what begins on an indented line once more: what can begins on a line of its own.
    const file = '- KR: Orders: €20 -> €40|\n  Owner: @sam';
    const added = '  2026-11-14: ${1:€20} (confidence ${2:0.7}) ${3:‹what moved it›}';
    const [edit] = editsOf(`${file}\n`) as SnippetTextEdit[];
    assert.deepEqual(edit!.range.start, { line: 2, character: 0 });
    assert.equal(edit!.snippet.value, `${added}\n`);
    const [last] = editsOf(file) as SnippetTextEdit[];
    assert.deepEqual(last!.range.start, { line: 1, character: 13 });
    assert.equal(last!.snippet.value, `\n${added.trimStart()}`);
  });

  it('takes `Current:` along', () => {
    checkCheckIn(
      '- KR: Orders: 20% -> 40%\n  Current: |31%\n  2026-10-01: 25%\n',
      '- KR: Orders: 20% -> 40%\n  Current: 31%\n  2026-10-01: 25%\n  2026-11-14: 31% (confidence 0.7) ‹what moved it›\n',
    );
    const abilities = { snippets: true, documentChanges: true, setRuleLevel: false };
    const { action } = actionAt('- KR: Orders: 20% -> 40%\n  Current: |31%\n', abilities, '\n');
    const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(
      (change!.edits as SnippetTextEdit[]).map(({ snippet }) => snippet.value.split(' (')[0]),
      ['${1:31%}', '  2026-11-14: ${1:31%}'],
    );
  });

  it('is not there outside key results, nor twice a day', () => {
    checkCheckIn('Objective: |a\n- KR: b\n', null);
    checkCheckIn('- KR: b\n\nObjective: |a\n', null);
    checkCheckIn('- KR: b|\n  2026-11-14: 3\n', null);
  });
});
