import type { Section, SectionNode } from '../syntax/tree.ts';

/** Every node of a section, those beneath key results and initiatives too, in order. */
export function* allNodes({ nodes }: Pick<Section, 'nodes'>): Iterable<SectionNode> {
  for (const node of nodes) {
    yield node;
    if (node.kind === 'keyResult' || node.kind === 'initiative') yield* allNodes({ nodes: node.children });
  }
}
