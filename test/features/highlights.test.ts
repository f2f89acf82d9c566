import assert from 'node:assert/strict';
import { highlightsAt } from '../../server/features/highlights.ts';
import { parse } from '../../server/language/syntax/parser.ts';
import { readMarks, showMarks } from '../support/markedText.ts';

/** What is highlighted when the cursor is at `|`; `kinds` has `w` where the id is given and `r` where it is used. */
function checkHighlights(marked: string, expected: string, kinds: string): void {
  const { text, position } = readMarks(marked);
  const found = highlightsAt(parse(text), position!) ?? [];
  assert.equal(
    showMarks(
      text,
      found.map(({ range }) => range),
    ),
    expected,
  );
  assert.equal(found.map(({ kind }) => (kind === 3 ? 'w' : 'r')).join(''), kinds);
}

describe('document highlights', () => {
  it('show an id and its references, from either of them', () => {
    const shown =
      'Objective: a\nId: [[grow]]\n\nObjective: b\nSupports: #[[grow]], other.okr#grow\n- KR: c\n  Supports: #[[GROW]]\n';
    const text = shown.replace(/[[\]]/g, '');
    checkHighlights(text.replace('Id: grow', 'Id: gr|ow'), shown, 'wrr');
    checkHighlights(text.replace('#GROW', '#|GROW'), shown, 'wrr');
  });

  it('show labels', () => {
    checkHighlights(
      'O|1: a\n- KR1.2: b\nO2: c\nSupports: #O1\n',
      '[[O1]]: a\n- KR1.2: b\nO2: c\nSupports: #[[O1]]\n',
      'wr',
    );
    checkHighlights(
      'O1: a\n- KR 1.2|: b\nO2: c\nSupports: #kr1.2',
      'O1: a\n- [[KR 1.2]]: b\nO2: c\nSupports: #[[kr1.2]]',
      'wr',
    );
  });

  it('read CRLF, emoji and CJK', () => {
    checkHighlights(
      '🎯 O1: 快眠\r\nId: 睡|眠\r\nO2: 😴\r\nSupports: #睡眠\r\n',
      '🎯 O1: 快眠\r\nId: [[睡眠]]\r\nO2: 😴\r\nSupports: #[[睡眠]]\r\n',
      'wr',
    );
  });

  it('keep quiet elsewhere', () => {
    checkHighlights('O1: |a\nId: b\n', 'O1: a\nId: b\n', '');
    checkHighlights('O1: a\nSupports: other.okr#|O1\n', 'O1: a\nSupports: other.okr#O1\n', '');
    checkHighlights('|', '', '');
  });
});
