import assert from 'node:assert/strict';
import { parse } from '../../../server/language/syntax/parser.ts';
import type { Prose, Section, SectionNode, Span, Tree } from '../../../server/language/syntax/tree.ts';

/**
 * Parses a text and compares its tree with a drawing of it: a line a node, children indented, sections parted by `--`.
 * What stands in the drawing is cut out of the text by the tree's spans, so that they are compared, too.
 */
export function checkTree(text: string, drawing: string): void {
  assert.equal(draw(parse(text)), dedent(drawing));
}

/** A template literal without its first and last line break and its common indentation. */
function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}

/** The drawing of a tree. */
export function draw({ sections }: Tree): string {
  return sections
    .map((section) => section.nodes.flatMap((node) => drawNode(section, node, '')).join('\n'))
    .join('\n--\n');
}

function drawNode(section: Section, node: SectionNode, margin: string): string[] {
  const cut = (span: Span) => section.lines[span.line]!.slice(span.start, span.end);
  const line = margin + describe(node, cut);
  const children = node.kind === 'keyResult' || node.kind === 'initiative' ? node.children : [];
  return [line, ...children.flatMap((child) => drawNode(section, child, `${margin}  `))];
}

function describe(node: SectionNode, cut: (span: Span) => string): string {
  switch (node.kind) {
    case 'heading':
      return `heading ${node.level}: ${written(node, cut)}`;
    case 'objective':
      return `objective ${facts([`‹${cut(node.keyword)}›`, node.label])}: ${written(node, cut)}`;
    case 'keyResult': {
      const keyword = node.keyword && `‹${cut(node.keyword)}›`;
      return `key result ${facts([node.bullet && cut(node.bullet), box(node.checked), keyword, node.label, node.type])}: ${written(node, cut)}`;
    }
    case 'initiative': {
      const keyword = node.keyword && `‹${cut(node.keyword)}›`;
      return `initiative ${facts([node.bullet && cut(node.bullet), box(node.checked), keyword])}: ${written(node, cut)}`;
    }
    case 'label':
      return `label ${node.of}: ${cut(node.span)}`;
    case 'property':
      assert.equal(cut(node.valueSpan), node.value);
      return `property ${node.key} ‹${cut(node.keySpan)}›: ${node.value}`;
    case 'checkIn':
      assert.equal(cut(node.date), node.dateText);
      assert.equal(cut(node.restSpan), node.rest);
      return `check-in ${node.dateText}: ${node.rest}`;
    case 'comment':
      assert.equal(cut(node.textSpan), node.text);
      return `comment${node.trailing ? ' trailing' : ''}: ${node.text}`;
    case 'note': {
      assert.equal(cut(node.span), node.text);
      const near = node.nearMiss;
      return `note${near ? ` near ${near.key} ‹${cut(near.written)}›` : ''}: ${node.text}`;
    }
  }
}

const box = (checked: boolean | null) => (checked === null ? null : checked ? '[x]' : '[ ]');

const facts = (all: readonly (string | null)[]) => all.filter(Boolean).join(' ');

/** A sentence as its pieces stand in the text; `¶` where a line ends within it, or between the keyword and it. */
function written({ prose, span }: { prose: Prose; span: Span }, cut: (span: Span) => string): string {
  let { line } = span;
  const parts = prose.pieces.map((piece) => {
    assert.equal(prose.text.slice(piece.at, piece.at + piece.span.end - piece.span.start), cut(piece.span));
    const isNewLine = piece.span.line > line;
    line = piece.span.line;
    return (isNewLine ? '¶' : '') + cut(piece.span);
  });
  const drawn = parts.join('');
  assert.equal(drawn.replace(/^¶/, '').replaceAll('¶', ' '), prose.text);
  return drawn;
}
