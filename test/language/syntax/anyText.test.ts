import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { edit, sectionAt } from '../../../server/language/syntax/edit.ts';
import { parse } from '../../../server/language/syntax/parser.ts';
import type { SectionNode, Span, TextChange } from '../../../server/language/syntax/tree.ts';
import { draw } from './checkTree.ts';

/** Pieces of which lines are made, chosen so that chance meets every branch. */
const piece = fc.constantFrom(
  ...['# ', '## ', '### ', '- ', '* ', '+ ', '• ', '– ', '1. ', '2) ', '[ ] ', '[x] ', '[] ', '  ', '    ', '\t', ' '],
  ...['Objective: ', 'Objective 2 ', 'O1: ', 'O1', 'KR: ', 'KR1.2 ', 'Key Result 3 - ', 'O1 KR2: ', 'Milestone: '],
  ...['Key results:', '**Key Results**', 'Initiatives:', 'Risks:', 'Projects', 'Task: ', 'Baseline: ', 'Owner: '],
  ...[
    'Onwer: ',
    'Metric: ',
    '2026-11-14: ',
    '2026-02-31: ',
    '// ',
    '<!-- ',
    ' -->',
    'https://example.com',
    '**',
    '*',
    '_',
    '__',
  ],
  ...[
    'from 22% to 40%',
    'Grow',
    'we have delivered',
    'é',
    '目標',
    '：',
    '🎯 ',
    '👩‍💻',
    '\ud83d',
    '\ufeff',
    '|',
    '> ',
    '```',
    '---',
  ],
);
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n');
const line = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
const okrText = fc.array(fc.tuple(line, lineEnd), { maxLength: 25 }).map((lines) => lines.flat().join(''));
const anyText = fc.oneof({ weight: 4, arbitrary: okrText }, fc.string({ unit: 'binary', maxLength: 200 }));

const fragment = fc.oneof(line, lineEnd, okrText, fc.constant(''), fc.constantFrom('\r', '\n', '#', '- ', ':'));
const change = fc.record({
  at: fc.tuple(fc.nat(40), fc.nat(30)),
  to: fc.tuple(fc.nat(40), fc.nat(30)),
  text: fragment,
});
type Change = { at: [number, number]; to: [number, number]; text: string };

/** Most edits are small: the end lies within three lines of the start, unless the draw says otherwise. */
function textChange({ at, to, text }: Change): TextChange {
  const near = to[0] % 5 === 0 ? to[0] : at[0] + (to[0] % 3);
  return {
    range: { start: { line: at[0], character: at[1] }, end: { line: near, character: to[1] } },
    text,
  };
}

describe('any text', () => {
  it('has sections that partition its lines and give the text again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sections, starts } = parse(text);
        assert.equal(sections.flatMap(({ lines, ends }) => lines.map((one, i) => one + ends[i])).join(''), text);
        let start = 0;
        for (const [i, section] of sections.entries()) {
          assert.equal(starts[i], start);
          assert.ok(section.lines.length > 0);
          start += section.lines.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has a tree whose places lie on its lines and hold what the nodes say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = parse(text);
        for (const section of tree.sections) {
          for (const span of section.nodes.flatMap(spansOf)) {
            const line = section.lines[span.line];
            assert.ok(line !== undefined && 0 <= span.start && span.start <= span.end && span.end <= line.length);
          }
        }
        // Compares every sentence, value, date and comment with the characters at its place.
        draw(tree);
      }),
      { numRuns: 1000 },
    );
  });

  it('has one node for each line that says something, in the order of the lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { nodes } of parse(text).sections) {
          const lines = nodes.flatMap(linesOf);
          assert.deepEqual(
            lines,
            [...lines].sort((a, b) => a - b),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a very long line', () => {
  // Work that grows with the square of the length would take minutes here, not the two seconds that a test may take.
  const units = [
    '**a** ',
    '*',
    '* ',
    '_a ',
    '# ',
    '[ ] ',
    '<!-- ',
    '<!-- --> ',
    ' //',
    '/',
    '🎯',
    '1.',
    'A ',
    'O1 ',
    ': ',
  ];
  for (const unit of units) {
    it(`of '${unit}' is parsed in time`, () => {
      const long = unit.repeat(300_000 / unit.length);
      for (const text of [long, `Objective: a\n- KR: ${long}`, `# ${long}`]) draw(parse(text));
    });
  }

  it('may be cut into many, each continuing the one before', () => {
    const { sections } = parse(`Objective: a${'\n b'.repeat(100_000)}`);
    assert.equal(sections[0]!.objective!.prose.text.length, 200_001);
  });
});

describe('edits', () => {
  it('give the tree that a fresh parse gives', () => {
    fc.assert(
      fc.property(okrText, fc.array(change, { minLength: 1, maxLength: 6 }), (text, changes) => {
        let current = text;
        let tree = parse(text);
        for (const one of changes.map(textChange)) {
          // A fresh document each time: its own bookkeeping does not survive places beyond the end.
          current = TextDocument.update(TextDocument.create('', 'okr', 0, current), [one], 1).getText();
          tree = edit(tree, [one]);
          assert.deepEqual(tree, parse(current));
        }
        assert.deepEqual(edit(parse(text), changes.map(textChange)), tree);
      }),
      { numRuns: 800 },
    );
  });

  it('keep the sections that they do not touch as they are', () => {
    fc.assert(
      fc.property(okrText, change.map(textChange), (text, one) => {
        const before = parse(text);
        const after = edit(before, [one]);
        const { start, end } = one.range;
        const [first, last] = [start.line, end.line].sort((a, b) => a - b) as [number, number];
        // The section before may take in what no longer begins one; the lines behind may fall to another objective.
        const head = Math.max(0, sectionAt(before, first) - 1);
        assert.ok(before.sections.slice(0, head).every((section, i) => section === after.sections[i]));
        const behind = before.sections.slice(sectionAt(before, last) + 1);
        const objective = behind.findIndex((section) => section.objective !== null);
        const tail = objective === -1 ? [] : behind.slice(objective);
        const offset = after.sections.length - tail.length;
        assert.ok(tail.every((section, i) => section === after.sections[offset + i]));
      }),
      { numRuns: 1000 },
    );
  });
});

function spansOf(node: SectionNode): Span[] {
  const spans = Object.values(node).filter((value): value is Span => isSpan(value));
  if ('prose' in node) spans.push(...node.prose.pieces.map(({ span }) => span));
  if (node.kind === 'note' && node.nearMiss !== null) spans.push(node.nearMiss.written);
  return 'children' in node ? [...spans, ...node.children.flatMap(spansOf)] : spans;
}

const isSpan = (value: unknown) => typeof value === 'object' && value !== null && 'start' in value;

function linesOf(node: SectionNode): number[] {
  return [node.span.line, ...('children' in node ? node.children.flatMap(linesOf) : [])];
}
