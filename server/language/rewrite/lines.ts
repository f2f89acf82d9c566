/** Where lines go beneath and after key results, so that an edit leaves the writer's layout as it is. */
import type { FixEdit } from '../rules/rule.ts';
import type { ChildNode, CommentNode, KeyResultNode, Prose, Section, SectionNode } from '../syntax/tree.ts';
import { escapeSnippet } from './template.ts';

/** How far children stand in from their key result where the writer has not shown it. */
const step = 2;

/** Inserts text at one place. */
export const insertAt = (section: Section, line: number, character: number, snippet: string): FixEdit => ({
  section,
  range: { start: { line, character }, end: { line, character } },
  snippet,
});

/** Inserts text after the first `at` characters of a sentence. */
export function insertInProse(section: Section, prose: Prose, at: number, snippet: string): FixEdit {
  const piece = prose.pieces.findLast((one) => one.at < at) ?? prose.pieces[0]!;
  const { line, start, end } = piece.span;
  return insertAt(section, line, Math.min(start + at - piece.at, end), snippet);
}

/** The indentation of things beneath a key result: as its children have it, else one step in. */
export function childIndentation(section: Section, node: KeyResultNode): string {
  // A comment behind words begins where they end.
  const isLine = (one: ChildNode) => one.kind !== 'comment' || !one.trailing;
  const child = node.children.find((one) => one.span.line > node.span.line && one.indent > node.indent && isLine(one));
  if (child) return section.lines[child.span.line]!.slice(0, child.span.start);
  // Beneath `1.` Markdown wants children to stand under the words.
  const width = node.bullet ? node.bullet.end - node.bullet.start + 1 : step;
  return section.lines[node.span.line]!.slice(0, node.span.start).replace(/\S/g, ' ') + ' '.repeat(width);
}

/**
 * The comments behind the words of some lines, `last` left out, each with a space before it, in snippet syntax: an edit that
 * replaces the words over these lines takes them along.
 */
export function commentsBehind({ nodes, lines }: Section, first: number, last: number): string {
  if (first === last) return '';
  const isBehind = (node: SectionNode): node is CommentNode =>
    node.kind === 'comment' && node.trailing && first <= node.span.line && node.span.line < last;
  return nodes
    .flatMap((node): readonly SectionNode[] => (node.kind === 'keyResult' ? node.children : [node]))
    .filter(isBehind)
    .map(({ span }) => ` ${escapeSnippet(lines[span.line]!.slice(span.start, span.end))}`)
    .join('');
}

/** Inserts a line beneath a key result, after what belongs to the key result itself and before its initiatives. */
export function insertBeneath(section: Section, node: KeyResultNode, snippet: string): FixEdit {
  let line = node.prose.pieces.at(-1)!.span.line;
  for (const child of node.children) {
    if (child.kind === 'initiative') break;
    line = Math.max(line, child.span.line);
  }
  return insertAt(section, line, section.lines[line]!.length, `\n${childIndentation(section, node)}${snippet}`);
}

/** The last line of a key result with all that stands beneath it; blank lines after it left out. */
export function lastLineOf(section: Section, node: KeyResultNode): number {
  const next = section.nodes[section.nodes.indexOf(node) + 1];
  let line = (next?.span.line ?? section.lines.length) - 1;
  while (line > node.span.line && section.lines[line]!.trim() === '') line--;
  return line;
}
