import type { Section, SectionNode } from '../syntax/tree.ts';

/** Every node of a section, those beneath key results and initiatives too, in order. */
export function allNodes({ nodes }: Pick<Section, 'nodes'>): readonly SectionNode[] {
  const all: SectionNode[] = [];
  addTo(all, nodes);
  return all;
}

function addTo(all: SectionNode[], nodes: readonly SectionNode[]): void {
  for (const node of nodes) {
    all.push(node);
    if (node.kind === 'keyResult' || node.kind === 'initiative') addTo(all, node.children);
  }
}
