import assert from 'node:assert/strict';
import { parse } from '../../../server/language/syntax/parser.ts';
import { spanAt, spansIn } from '../../../server/language/syntax/prose.ts';
import type { KeyResultNode } from '../../../server/language/syntax/tree.ts';
import { checkTree } from './checkTree.ts';

describe('a text', () => {
  it('goes on in plain lines directly below that are deeper', () =>
    checkTree(
      `Objective: Help members
  invest in
    their habits
- KR: Increase
  members **who
  interview**
  Owner: @sam
  not this
  - [ ] Record
     the course
  nor this
- a

  nor that
- b
c
- d
  | no table |
  > no quotation
- e
  Metric: no other key`,
      `
      objective ‹Objective›: Help members¶invest in¶their habits
      key result - ‹KR›: Increase¶members **who¶interview**
        property Owner ‹Owner›: @sam
        note: not this
        initiative - [ ]: Record¶the course
        note: nor this
      key result -: a
        note: nor that
      key result -: b
        note: c
      key result -: d
        note: | no table |
        note: > no quotation
      key result -: e
        note: Metric: no other key
      `,
    ));

  it('leaves marks of emphasis out, but not those that are letters', () =>
    checkTree(
      `Objective: Grow
- **Raise** the *share* of ___members___ _who_ stay
- **Raise the share** (**22%** -> **40%**)
- Rename snake_case_names and __init__.py
- 2 * 3 * 4 and 5*6*7
- Revenue* and profit* up
- https://example.com/_a_/*b*
- **目標**：増やす
- ****four****
- __% of members, from __% to (__%)
- __ members`,
      `
      objective ‹Objective›: Grow
      key result -: Raise the share of members who stay
      key result -: Raise the share (22% -> 40%)
      key result -: Rename snake_case_names and init.py
      key result -: 2 * 3 * 4 and 5*6*7
      key result -: Revenue* and profit* up
      key result -: https://example.com/_a_/*b*
      key result -: 目標：増やす
      key result -: ****four****
      key result -: __% of members, from __% to (__%)
      key result -: __ members
      `,
    ));
});

/**
 * Finds each stretch in the sentence of the first key result and compares the text at the places that it was written.
 */
function checkPlaces(text: string, stretches: Readonly<Record<string, readonly string[]>>): void {
  const section = parse(`Objective: Grow\n${text}`).sections.at(-1)!;
  const { prose } = section.nodes.find((node): node is KeyResultNode => node.kind === 'keyResult')!;
  for (const [stretch, written] of Object.entries(stretches)) {
    const start = prose.text.indexOf(stretch);
    assert.notEqual(start, -1, `'${stretch}' is in '${prose.text}'`);
    const spans = spansIn(prose, start, start + stretch.length);
    assert.deepEqual(
      spans.map((span) => section.lines[span.line]!.slice(span.start, span.end)),
      written,
    );
    assert.deepEqual(spanAt(prose, start, start + stretch.length), spans[0]);
  }
}

describe('the place of a stretch of text', () => {
  it('is one span on one line', () =>
    checkPlaces('- KR1: Increase members 😀 from 22% to 40% // why', {
      Increase: ['Increase'],
      'members 😀 from': ['members 😀 from'],
      '40%': ['40%'],
    }));

  it('is a span a line where the text goes on', () =>
    checkPlaces('- KR: Increase members who\r\n    interview customers\r\n    every week', {
      'members who': ['members who'],
      'who interview': ['who', 'interview'],
      'who interview customers every': ['who', 'interview customers', 'every'],
      every: ['every'],
    }));

  it('holds the marks of emphasis inside it, not those around it', () =>
    checkPlaces('- **KR1: Raise** the *share* of **members** who stay', {
      Raise: ['Raise'],
      'the share of': ['the *share* of'],
      share: ['share'],
      'members who': ['members** who'],
    }));

  it('is empty for an empty stretch', () => {
    const section = parse('Objective: Grow\n- KR:').sections[0]!;
    const { prose } = section.nodes[1] as KeyResultNode;
    assert.deepEqual(spansIn(prose, 0, 0), [{ line: 1, start: 5, end: 5 }]);
  });
});
