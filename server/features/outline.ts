/** How a document is made up: what stands under which heading and objective, and how far each of them reaches. */
import type {
  HeadingNode,
  InitiativeNode,
  KeyResultNode,
  ObjectiveNode,
  Section,
  SectionNode,
  Tree,
} from '../language/syntax/tree.ts';
import { lastLineOf } from './nodes.ts';

/** A node with what stands beneath it. */
export interface OutlineItem {
  readonly node: HeadingNode | ObjectiveNode | KeyResultNode | InitiativeNode;
  /** Index of its section. */
  readonly section: number;
  /** Lines of the document, from its own to the last that belongs to it. */
  readonly first: number;
  last: number;
  readonly children: OutlineItem[];
}

/** Deeper than every heading. */
const plainLevel = 7;

/** The outline of a document, in the order of its lines. */
export function outlineOf({ sections, starts }: Tree): OutlineItem[] {
  const top: OutlineItem[] = [];
  /** The headings and objectives that the next line may stand under, the outermost first. */
  const open: { readonly level: number; readonly item: OutlineItem }[] = [];
  const add = (node: OutlineItem['node'], section: number): OutlineItem => {
    const item = itemOf(node, section, starts[section]!);
    (open.at(-1)?.item.children ?? top).push(item);
    return item;
  };
  for (const [index, section] of sections.entries()) {
    for (const node of section.nodes) {
      const level = levelOf(node, section);
      if (level !== null) {
        while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
        open.push({ level, item: add(node as HeadingNode | ObjectiveNode, index) });
      } else if (node.kind === 'keyResult' || node.kind === 'initiative') add(node, index);
      const last = starts[index]! + lastLineOf(node);
      for (const { item } of open) item.last = last;
    }
  }
  return top;
}

function itemOf(node: OutlineItem['node'], section: number, start: number): OutlineItem {
  const children = 'children' in node ? node.children : [];
  return {
    node,
    section,
    first: start + node.span.line,
    last: start + lastLineOf(node),
    children: children
      .filter((child): child is InitiativeNode => child.kind === 'initiative')
      .map((child) => itemOf(child, section, start)),
  };
}

/** The level of a heading, or of an objective as one; null for what holds nothing. */
function levelOf(node: SectionNode, { lines }: Section): number | null {
  if (node.kind === 'heading') return node.level;
  if (node.kind !== 'objective') return null;
  const marks = /^#*/.exec(lines[node.span.line]!.slice(node.span.start))![0].length;
  return marks || plainLevel;
}
