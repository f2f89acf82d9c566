import assert from 'node:assert/strict';
import { foldingRangesOf } from '../../server/features/folding.ts';
import { parse } from '../../server/language/syntax/parser.ts';

/** The folding ranges as `first-last`, comments with a mark. */
function checkFolding(text: string, expected: string, limit?: number): void {
  const ranges = foldingRangesOf(parse(text), limit);
  assert.equal(
    ranges.map((one) => `${one.startLine}-${one.endLine}${one.kind ? ' comment' : ''}`).join(', '),
    expected,
  );
}

const text =
  '# Team\n\nObjective: a\nOwner: b\n\n- KR: c\n  Owner: d\n  - [ ] e\n    - f\n\n- KR: g\n\nObjective: h\n\n';

describe('folding', () => {
  it('takes what stands beneath a line, and no blank lines behind it', () => {
    checkFolding(text, '0-12, 2-10, 5-8, 7-8');
  });

  it('folds blocks of comments, not single ones', () => {
    checkFolding('// a\n<!-- b -->\n\n// c\nObjective: d\n// e\n  // f\n// g\n', '0-1 comment, 4-7, 5-7 comment');
  });

  it('folds what runs over lines', () => {
    checkFolding('- KR: a\n    b\n', '0-1');
  });

  it('reads CRLF, emoji and CJK', () => {
    checkFolding('# 🎯\r\n目標: 無\r\nO1: 快眠\r\n* KR: 👩‍💻\r\n\tOwner: @花子\r\n', '0-4, 2-4, 3-4');
  });

  it('gives the outermost where a client takes only some', () => {
    checkFolding(text, '0-12, 2-10', 2);
  });

  it('has nothing to fold in a line', () => {
    checkFolding('Objective: a\n\nObjective: b', '');
  });
});
