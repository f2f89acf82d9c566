import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fencesIn } from '../../../server/language/syntax/fences.ts';
import { splitLines } from '../../../server/language/syntax/lines.ts';
import { readMarks, showMarks } from '../../support/markedText.ts';

/** Checks that the insides of the `okr` blocks are what the marks stand around. */
function checkFences(marked: string): void {
  const { text } = readMarks(marked);
  const insides = fencesIn(text).map((fence) => {
    const { lines } = splitLines(fence.text);
    const last = fence.line + lines.length - 1;
    return { start: { line: fence.line, character: 0 }, end: { line: last, character: lines.at(-1)!.length } };
  });
  assert.equal(showMarks(text, insides), marked);
}

describe('okr blocks in Markdown', () => {
  const cases: readonly (readonly [title: string, marked: string])[] = [
    ['are found by their first line', '# Plan\n\n```okr\n[[Objective: a\n- KR: b]]\n```\n\nText.\n'],
    ['may be several', '```okr\n[[O1: a]]\n```\n```okr\n[[O2: b]]\n```'],
    ['are left out where there is nothing in them', '```okr\n```\n~~~okr\n~~~\n'],
    ['may have blank lines at their ends', '```okr\n[[\nO1: a\n]]\n```\n'],
    ['may be of tildes, and longer', '~~~~ okr\n[[```\nO1: a\n~~~]]\n~~~~~\n'],
    ['may say more of themselves', '```OKR {.numbered}\n[[O1: a]]\n```\n```okr,ignore\n[[O1: b]]\n```\n'],
    ['are not those of other languages', '```okra\nO1: a\n```\n```yaml okr\nO1: b\n```\n```\nO1: c\n```\n'],
    ['are not closed by a line that opens a block', '```okr\n[[O1: a\n```js]]\n```\n'],
    ['are not closed by a shorter line', '````okr\n[[O1: a\n```\nO2: b]]\n````\n'],
    ['are left out while they are not closed', 'Text.\n```okr\nO1: a\n\nMore text.\n'],
    ['are left out in other blocks', '````markdown\n```okr\nO1: a\n```\n````\n'],
    ['are left out in comments', '<!--\n```okr\nO1: a\n```\n-->\n<!-- one line -->\n```okr\n[[O1: b]]\n```\n'],
    ['are left out where they are indented', '- item\n\n  ```okr\n  O1: a\n  ```\n> ```okr\n> O1: a\n> ```\n'],
    ['are not inline code', '```okr``` is how a block begins\n```okr\n[[O1: a]]\n```\n'],
  ];
  for (const [title, marked] of cases) {
    it(title, () => checkFences(marked));
  }

  it('keep their line ends and their characters', () => {
    const [fence] = fencesIn('# 🎯\r\n```okr\r\nO1: 顧客 🎯\r\n- KR: b\r\n```\r\n');
    assert.deepEqual(fence, { line: 2, text: 'O1: 顧客 🎯\r\n- KR: b' });
  });

  it('are pieces of any text, line for line', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '```',
        '~~~',
        '```okr',
        '~~~okr',
        '````okr',
        '```js',
        ' ```',
        '<!--',
        '-->',
        'O1: a',
        '- KR: 🎯 b',
        '',
      ),
      fc.string(),
    );
    const end = fc.constantFrom('\n', '\r\n', '\r');
    const texts = fc
      .array(fc.tuple(line, end), { maxLength: 30 })
      .map((parts) => parts.map((part) => part.join('')).join(''));
    fc.assert(
      fc.property(texts, (markdown) => {
        const { lines, ends } = splitLines(markdown);
        let free = 0;
        for (const fence of fencesIn(markdown)) {
          const inside = splitLines(fence.text);
          const last = fence.line + inside.lines.length;
          // An opening line before it, a closing one behind it, and in between the lines of the text.
          assert.ok(fence.line > free);
          assert.match(lines[fence.line - 1]!, /^(```|~~~)/);
          assert.deepEqual(inside.lines, lines.slice(fence.line, last));
          assert.deepEqual(inside.ends.slice(0, -1), ends.slice(fence.line, last - 1));
          assert.match(lines[last]!, /^ {0,3}(```|~~~)/);
          free = last;
        }
      }),
    );
  });
});
