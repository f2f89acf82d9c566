/** Whether two sections say the same, wherever their words stand. */
import type { ChildNode, Section, SectionNode } from '../syntax/tree.ts';

export function meansTheSame(one: Section, other: Section): boolean {
  return sameNodes(one.nodes, other.nodes);
}

function sameNodes(one: readonly SectionNode[], other: readonly SectionNode[]): boolean {
  return one.length === other.length && one.every((node, at) => sameNode(node, other[at]!));
}

function sameNode(one: SectionNode, other: SectionNode): boolean {
  const others = wordsOf(other);
  return wordsOf(one).every((word, at) => word === others[at]) && sameNodes(childrenOf(one), childrenOf(other));
}

const childrenOf = (node: SectionNode): readonly ChildNode[] =>
  node.kind === 'keyResult' || node.kind === 'initiative' ? node.children : [];

/** What a node says, its kind first. */
function wordsOf(node: SectionNode): readonly unknown[] {
  switch (node.kind) {
    case 'heading':
      return [node.kind, node.level, node.prose.text];
    case 'objective':
      return [node.kind, node.label, node.prose.text];
    case 'keyResult':
      return [node.kind, node.keyword !== null, node.label, node.type, node.checked, node.prose.text];
    case 'initiative':
      return [node.kind, node.keyword !== null, node.checked, node.prose.text];
    case 'label':
      return [node.kind, node.of];
    case 'property':
      return [node.kind, node.key, node.value];
    case 'checkIn':
      return [node.kind, node.dateText, node.rest];
    case 'comment':
      return [node.kind, node.text, node.trailing];
    case 'note':
      return [node.kind, node.text, node.nearMiss?.key];
  }
}
