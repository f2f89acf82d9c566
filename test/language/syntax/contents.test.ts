/** What a section has, told by its bits and by a look at all of its nodes. */
import assert from 'node:assert/strict';
import { type Content, has } from '../../../server/language/syntax/contents.ts';
import { parse } from '../../../server/language/syntax/parser.ts';
import type { SectionNode } from '../../../server/language/syntax/tree.ts';

const asked: readonly Content[] = [
  'heading',
  'note',
  'comment',
  'checkIn',
  'property',
  'initiative',
  'Id',
  'Supports',
  'Owner',
];

function* contentsOf(nodes: readonly SectionNode[]): Generator<Content> {
  for (const node of nodes) {
    yield node.kind;
    if (node.kind === 'property') yield node.key;
    if ('children' in node) yield* contentsOf(node.children);
  }
}

/** Checks that the first section of a text has these of the contents that are asked for, and no others. */
function checkContents(text: string, expected: readonly Content[]): void {
  it(text.replaceAll('\n', '\\n'), () => {
    const section = parse(text).sections[0]!;
    const found = asked.filter((content) => has(section, content));
    assert.deepEqual(found, expected);
    assert.deepEqual(new Set(found), new Set([...contentsOf(section.nodes)].filter((one) => asked.includes(one))));
  });
}

describe('contents of a section', () => {
  checkContents('', []);
  checkContents('Objective: Members love to come back\n- KR: Weekly retention: 22% -> 40%', []);
  checkContents('# Plan\nOwner: @sam', ['heading', 'property', 'Owner']);
  checkContents('Objective: Members come back\n- KR: Retention: 22% -> 40%\n  - [ ] Call them\n    Id: calls', [
    'property',
    'initiative',
    'Id',
  ]);
  checkContents('Objective: Members come back\n- KR: Retention: 22% -> 40%\n  2026-11-14: 31% // as told', [
    'comment',
    'checkIn',
  ]);
  checkContents('Objective: Members come back\nSupports: O2\nSomething else: is a note', [
    'note',
    'property',
    'Supports',
  ]);
});
