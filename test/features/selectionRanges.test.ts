import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { selectionRangeAt } from '../../server/features/selectionRanges.ts';
import { parse } from '../../server/language/syntax/parser.ts';
import { readMarks } from '../support/markedText.ts';

/** The texts that are selected from `|` outwards. */
function checkSelection(marked: string, expected: readonly string[]): void {
  const { text, position } = readMarks(marked);
  const document = TextDocument.create('untitled:a', 'okr', 1, text);
  const selected: string[] = [];
  let range: SelectionRange | undefined = selectionRangeAt(parse(text), position!);
  for (let before = range; range; before = range, range = range.parent) {
    assert.ok(document.offsetAt(range.range.start) <= document.offsetAt(before.range.start));
    assert.ok(document.offsetAt(range.range.end) >= document.offsetAt(before.range.end));
    selected.push(document.getText(range.range));
  }
  assert.deepEqual(selected, expected);
}

describe('selection ranges', () => {
  it('go from the word over the sentence and the line to what is beneath it', () => {
    checkSelection('# T\nObjective: a\n\n- KR: Members who co|me back\n  Owner: x\n\n- KR: b\n', [
      'come',
      'Members who come back',
      '- KR: Members who come back',
      '- KR: Members who come back\n  Owner: x',
      'Objective: a\n\n- KR: Members who come back\n  Owner: x\n\n- KR: b',
      '# T\nObjective: a\n\n- KR: Members who come back\n  Owner: x\n\n- KR: b\n',
    ]);
  });

  it('go from the value over the property to the initiative and the key result', () => {
    checkSelection('- KR: a\n  - [ ] b\n    Owner: @sa|m, @ana\n', [
      'sam',
      '@sam, @ana',
      'Owner: @sam, @ana',
      '    Owner: @sam, @ana',
      '  - [ ] b\n    Owner: @sam, @ana',
      '- KR: a\n  - [ ] b\n    Owner: @sam, @ana',
      '- KR: a\n  - [ ] b\n    Owner: @sam, @ana\n',
    ]);
  });

  it('take a sentence over its lines', () => {
    checkSelection('Objective: one\n  tw|o\n', [
      'two',
      'one\n  two',
      'Objective: one\n  two',
      'Objective: one\n  two\n',
    ]);
  });

  it('know the parts of a check-in', () => {
    checkSelection('- KR: a\n  2026-1|1-14: 31% fine\n', [
      '11',
      '2026-11-14',
      '2026-11-14: 31% fine',
      '  2026-11-14: 31% fine',
      '- KR: a\n  2026-11-14: 31% fine',
      '- KR: a\n  2026-11-14: 31% fine\n',
    ]);
  });

  it('cut no emoji in two and know words without spaces, with CRLF', () => {
    checkSelection('Objective: a |👩‍💻\r\n', ['👩‍💻', 'a 👩‍💻', 'Objective: a 👩‍💻', 'Objective: a 👩‍💻\r\n']);
    checkSelection('Objective: 顧客|満足度\r\n', [
      '満足',
      '顧客満足度',
      'Objective: 顧客満足度',
      'Objective: 顧客満足度\r\n',
    ]);
  });

  it('answer on blank lines and beyond the end', () => {
    checkSelection('Objective: a\n|\n- KR: b\n', ['Objective: a\n\n- KR: b', 'Objective: a\n\n- KR: b\n']);
    checkSelection('|', ['']);
    assert.deepEqual(selectionRangeAt(parse('a'), { line: 9, character: 9 }).range.end, { line: 0, character: 1 });
  });

  it('of a word without an end begin at a whole character', () => {
    const [far, near] = ['𝒶'.repeat(20), `${'𝒶'.repeat(40)}x${'𝒶'.repeat(60)}`];
    checkSelection(`- KR: ${far}${near}|`, [near, far + near, `- KR: ${far}${near}`]);
  });
});
