/** Properties by their keys. */
import type { PropertyKey, PropertyNode, SectionNode } from '../syntax/tree.ts';
import type { Properties } from './model.ts';

const none: Properties = new Map();

/** The properties among nodes; of a key given twice the last one counts. */
export function readPropertiesOf(nodes: readonly SectionNode[]): Properties {
  let properties: Map<PropertyKey, PropertyNode> | null = null;
  for (const node of nodes) {
    if (node.kind !== 'property') continue;
    properties ??= new Map();
    properties.set(node.key, node);
  }
  return properties ?? none;
}
