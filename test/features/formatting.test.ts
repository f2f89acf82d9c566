import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentEdits, rangeEdits } from '../../server/features/formatting.ts';
import { onTypeEdits } from '../../server/features/onTypeFormatting.ts';
import { parse } from '../../server/language/syntax/parser.ts';
import { readMarks } from '../support/markedText.ts';

const spaces = { tabSize: 4, insertSpaces: true };

const applied = (text: string, edits: TextEdit[]) =>
  TextDocument.applyEdits(TextDocument.create('file:///a.okr', 'okr', 1, text), edits);

/** The text after Enter at `|`; the editor by itself has given the new line its indentation, and begun it with `begun`. */
function checkEnter(marked: string, expected: string, lineEnd = '\n', begun = ''): void {
  const { text, position } = readMarks(marked);
  const { line, character } = position!;
  const before = text.split(lineEnd)[line]!;
  const indentation = /^\s*/.exec(before)![0];
  const offset = TextDocument.create('file:///a.okr', 'okr', 1, text).offsetAt({ line, character });
  const typed = `${text.slice(0, offset)}${lineEnd}${indentation}${begun}${text.slice(offset)}`;
  assert.equal(applied(typed, onTypeEdits(parse(typed), { line: line + 1, character: indentation.length })), expected);
}

describe('formatting', () => {
  it('makes the fewest edits', () => {
    const text = 'Objective: Sleep\r\n\r\n*  kr: Calls at night 🌙: 9 -> 3  \r\n';
    assert.deepEqual(documentEdits(parse(text), spaces), [
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } }, newText: '- KR' },
      { range: { start: { line: 2, character: 32 }, end: { line: 2, character: 34 } }, newText: '' },
    ]);
  });

  it('of a part leaves the blank lines of the others as they are', () => {
    const text = 'Objective: a\n  \n*  KR: b\n  \n*  KR: c\n  \n*  KR: d\n';
    const part = [{ start: { line: 4, character: 0 }, end: { line: 4, character: 1 } }];
    assert.equal(
      applied(text, rangeEdits(parse(text), part, spaces)),
      'Objective: a\n  \n*  KR: b\n\n- KR: c\n  \n*  KR: d\n',
    );
  });

  it('takes the editor at its word for tabs, and nothing else', () => {
    const text = 'Objective: a\n\n- KR: b\n     Owner: c\n';
    assert.equal(applied(text, documentEdits(parse(text), spaces)), 'Objective: a\n\n- KR: b\n  Owner: c\n');
    const tabs = { tabSize: 8, insertSpaces: false };
    assert.equal(applied(text, documentEdits(parse(text), tabs)), 'Objective: a\n\n- KR: b\n\tOwner: c\n');
  });

  it('formats several ranges at once, and no line behind a selection of whole lines', () => {
    const text = 'Objective: a\n\n* b\n* c\n* d\n* e\n';
    const whole = (line: number) => ({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    assert.equal(
      applied(text, rangeEdits(parse(text), [whole(2), whole(4)], spaces)),
      'Objective: a\n\n- b\n* c\n- d\n* e\n',
    );
    const same = [whole(2), { start: { line: 2, character: 1 }, end: { line: 3, character: 1 } }];
    assert.equal(applied(text, rangeEdits(parse(text), same, spaces)), 'Objective: a\n\n- b\n- c\n* d\n* e\n');
  });
});

describe('enter', () => {
  it('spells the line that is left and begins the next key result', () => {
    checkEnter('Objective: a\n* kr: b|\n', 'Objective: a\n- KR: b\n- KR: \n');
    checkEnter('Objective: a\n- KR1.2: b|', 'Objective: a\n- KR1.2: b\n- KR1.3: ');
    checkEnter('Objective: a\n1. b|', 'Objective: a\n1. b\n2. ');
    checkEnter('Objective: a\n- Milestone: b|', 'Objective: a\n- Milestone: b\n- ');
  });

  it('goes on with what the editor has begun', () => {
    checkEnter('Objective: a\n* kr: b|', 'Objective: a\n- KR: b\n- KR: ', '\n', '* KR: ');
    checkEnter('Objective: a\n- KR1.2: b|\n', 'Objective: a\n- KR1.2: b\n- KR1.3: \n', '\n', '- ');
    checkEnter('Objective: a\n- KR: b| c', 'Objective: a\n- KR: b\n- KR: c', '\n', '- KR:');
  });

  it('leaves a list alone that has a form of its own', () => {
    const own = 'Objective: a\n* **KR1.1:** b\n  - [x] c\n* **KR1.2:** d';
    checkEnter(`${own}|`, `${own}\n* `, '\n', '* ');
    const next = `${own}\n\nObjective: 目標 🎯\r\n\r\n* **KR2.1:** e`;
    checkEnter(`${next}|`, `${next}\r\n* `, '\r\n', '* ');
    checkEnter(`${own}\n* |`, `${own}\n\n`, '\n', '* ');
    checkEnter(`${own}\n\n- [ ] f|`, `${own}\n\n- [ ] f\n- [ ] `);
  });

  it('begins the next initiative', () => {
    checkEnter('- KR: 目標 🎯\r\n  - [x] b|\r\n', '- KR: 目標 🎯\r\n  - [x] b\r\n  - [ ] \r\n', '\r\n');
    checkEnter('- KR: a\n\t* b|\n', '- KR: a\n\t- b\n\t- \n');
  });

  it('ends a list at an item without words', () => {
    checkEnter('Objective: a\n- KR: b\n- KR: |\n', 'Objective: a\n- KR: b\n\n\n');
    checkEnter('- KR: b\n  - [ ] |', '- KR: b\n\n');
  });

  it('continues a sentence that it parts', () => {
    checkEnter('Objective: a\n- KR: b| c\n', 'Objective: a\n- KR: b\n  c\n');
    checkEnter('Objective: a |b', 'Objective: a\n  b');
  });

  it('keeps the indentation beside properties and check-ins, and adds nothing elsewhere', () => {
    checkEnter('- KR: a\n  owner : b|\n', '- KR: a\n  Owner: b\n  \n');
    checkEnter('- KR: a\n  2026-11-14:  3|\n', '- KR: a\n  2026-11-14: 3\n  \n');
    checkEnter('Objective: a|', 'Objective: a\n');
    checkEnter('KR: a|', '- KR: a\n');
    checkEnter('some words|', 'some words\n');
    checkEnter('|', '\n');
  });
});
