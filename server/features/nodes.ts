/** Where nodes are in a section: what stands around a line, and how far a node reaches. */
import type { Section, SectionNode } from '../language/syntax/tree.ts';

/** The last line of a node with all that stands beneath it, counted as in the section; blank lines behind it left out. */
export function lastLineOf(node: SectionNode): number {
  const sentence = 'prose' in node ? node.prose.pieces.at(-1)!.span.line : node.span.line;
  const child = 'children' in node ? node.children.at(-1) : undefined;
  return child ? Math.max(sentence, lastLineOf(child)) : sentence;
}

/** The nodes that a line of a section belongs to, the outermost first; comments behind other text left out. */
export function nodesAround({ nodes }: Pick<Section, 'nodes'>, line: number): SectionNode[] {
  const node = nodes.findLast((one) => one.span.line <= line && !(one.kind === 'comment' && one.trailing));
  if (node === undefined || lastLineOf(node) < line) return [];
  return 'children' in node ? [node, ...nodesAround({ nodes: node.children }, line)] : [node];
}
