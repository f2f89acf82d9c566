import assert from 'node:assert/strict';
import { edit } from '../../../server/language/syntax/edit.ts';
import { splitLines } from '../../../server/language/syntax/lines.ts';
import { parse } from '../../../server/language/syntax/parser.ts';
import { checkTree, draw } from './checkTree.ts';

describe('a section', () => {
  it('begins at each objective, and at each heading that is not beneath its objective', () =>
    checkTree(
      `# Discovery team
Team: Discovery
## Background
text
## Objective 1: Grow
- a
### Why we think so
- b
#### Key results
- c
## Retrospective
- d
Objective: Learn
- e
#### Appendix
##`,
      `
      heading 1: Discovery team
      property Team ‹Team›: Discovery
      --
      heading 2: Background
      note: text
      --
      objective ‹Objective 1› O1: Grow
      key result -: a
      heading 3: Why we think so
      note: - b
      label keyResults: #### Key results
      key result -: c
      --
      heading 2: Retrospective
      note: - d
      --
      objective ‹Objective›: Learn
      key result -: e
      --
      heading 4: Appendix
      --
      heading 2: 
      `,
    ));

  it('begins at a heading that only reads like a label, unless it is beneath its objective', () =>
    checkTree(
      `# Projects
- a
# O1: Grow
## Projects
- b
## Risks
- c
# Projects`,
      `
      heading 1: Projects
      note: - a
      --
      objective ‹O1› O1: Grow
      label initiatives: ## Projects
      initiative -: b
      heading 2: Risks
      note: - c
      --
      heading 1: Projects
      `,
    ));

  it('is there for an empty text', () =>
    assert.deepEqual(parse(''), {
      sections: [{ lines: [''], ends: [''], objective: null, nodes: [], contents: 0 }],
      starts: [0],
    }));
});

describe('line ends', () => {
  const text = (end: string) => ['# T', 'Objective: Grow', '- a', '  b', '', '- c'].join(end);

  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`may be ${name}`, () => assert.equal(draw(parse(text(end))), draw(parse(text('\n')))));
  }

  it('may be mixed', () =>
    assert.deepEqual(splitLines('a\r\nb\rc\n\r\r\n\nd'), {
      lines: ['a', 'b', 'c', '', '', '', 'd'],
      ends: ['\r\n', '\r', '\n', '\r', '\r\n', '\n', ''],
    }));

  it('are none of the other characters that end lines elsewhere', () =>
    assert.deepEqual(splitLines('a\u2028b\u2029c\u0085d\fe').lines.length, 1));
});

describe('white space', () => {
  it('may be a byte-order mark, tabs, trailing spaces, wide and unbreakable spaces', () =>
    checkTree(
      '\ufeff# T  \nObjective:\u00a0Grow\t \n-\ta\n\t- b\n\u3000-\u3000c\u3000\n  \t \n',
      `
      heading 1: T
      --
      objective ‹Objective›: Grow
      key result -: a
        initiative -: b
        initiative -: c
      `,
    ));

  it('reaches the next multiple of four with a tab', () => {
    const indents = ['\ta', ' \ta', '   \ta', '    \ta', '\t a'].map(
      (line) => parse(line).sections[0]!.nodes[0]!.indent,
    );
    assert.deepEqual(indents, [4, 4, 4, 8, 5]);
  });
});

describe('an edit', () => {
  const text = '# T\n\nObjective: Grow\n- a\n\nObjective: Learn\n- b\n';
  const at = (line: number, character: number) => ({ line, character });

  it('parses only the section that it falls into', () => {
    const before = parse(text);
    const after = edit(before, [{ range: { start: at(3, 3), end: at(3, 3) }, text: '!' }]);
    assert.deepEqual(
      after.sections.map((section, i) => section === before.sections[i]),
      [true, false, true],
    );
  });

  it('moves the sections behind it', () => {
    const before = parse(text);
    const after = edit(before, [{ range: { start: at(2, 0), end: at(2, 0) }, text: '\n// new\n' }]);
    assert.deepEqual(after.starts, [0, 4, 7]);
    assert.equal(after.sections[1], before.sections[1]);
    assert.equal(after.sections[2], before.sections[2]);
  });

  it('joins the sections between which the beginning is gone', () => {
    const before = parse('## O1: a\n- b\n# c\n### d\n### e\n# f');
    const after = edit(before, [{ range: { start: at(2, 0), end: at(3, 0) }, text: '' }]);
    assert.deepEqual(after, parse('## O1: a\n- b\n### d\n### e\n# f'));
    assert.deepEqual(after.starts, [0, 4]);
    assert.equal(after.sections[1], before.sections[4]);
  });

  it('makes one line end of a carriage return and the line feed behind it', () => {
    const before = parse('a\rb');
    assert.deepEqual(edit(before, [{ range: { start: at(1, 0), end: at(1, 0) }, text: '\n' }]), parse('a\r\nb'));
    const across = parse('a\r# b');
    assert.deepEqual(edit(across, [{ range: { start: at(1, 0), end: at(1, 0) }, text: '\n' }]), parse('a\r\n# b'));
  });
});
