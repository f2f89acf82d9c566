import assert from 'node:assert/strict';
import { linksOf } from '../../server/features/links.ts';
import { parse } from '../../server/language/syntax/parser.ts';
import { readMarks, showMarks } from '../support/markedText.ts';

/** Links stand where `[[ ]]` says, and lead to `targets`. */
function checkLinks(marked: string, targets: readonly string[], uri = 'file:///okrs/team.okr'): void {
  const { text } = readMarks(marked);
  const links = linksOf(parse(text), uri, null);
  assert.equal(
    showMarks(
      text,
      links.map(({ range }) => range),
    ),
    marked,
  );
  assert.deepEqual(
    links.map(({ target }) => target),
    targets,
  );
}

describe('document links', () => {
  it('lead to sources and to addresses in sentences', () => {
    checkLinks(
      '- KR: NPS from 20 to 40 (see [[https://example.com/a_(b)]]).\n  Source: [[https://example.com/x?y=1#z]]\n',
      ['https://example.com/a_(b)', 'https://example.com/x?y=1#z'],
    );
  });

  it('open nothing that runs', () => {
    checkLinks('- KR: a\n  Source: command:x javascript:alert(1) file:///etc/passwd data:text/html,x\n', []);
    checkLinks('- KR: a\n  Source: http://\n', []);
  });

  it('lead to what is supported, in this file and beside it', () => {
    checkLinks(
      'O1: a\nId: grow\n\nObjective: b\nSupports: [[#GROW]], [[#O1]], #nowhere, [[company.okr#x]], [[../all teams/q4?.okr]]\n',
      [
        'file:///okrs/team.okr#L2',
        'file:///okrs/team.okr#L1',
        'file:///okrs/company.okr',
        'file:///all%20teams/q4%3F.okr',
      ],
    );
  });

  it('follow no path to another scheme, root or kind of file', () => {
    checkLinks('O1: a\nSupports: https:x.okr, /etc/x.okr, \\\\host\\x.okr, c:\\x.okr, company.md, x\n', []);
    checkLinks('O1: a\nSupports: company.okr#x\n', [], 'untitled:Untitled-1');
    checkLinks('O1: a\nSupports: half of 🎯: \ud83d.okr#x\n', []);
  });

  it('read CRLF, emoji and CJK', () => {
    checkLinks('- KR: 満足度👩‍💻 [[https://例え.jp/目標]]。\r\n  Supports: [[会社.okr#成長]]\r\n', [
      'https://例え.jp/目標',
      'file:///okrs/%E4%BC%9A%E7%A4%BE.okr',
    ]);
  });
});
