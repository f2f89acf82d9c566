/** Ids, and what refers to them: `Id: habits`, the labels `O1` and `KR1.2`, and `Supports: company.okr#grow, #O1`. */
import type { KeyResultNode, ObjectiveNode, PropertyNode, Section, SectionNode, Span } from '../syntax/tree.ts';

/** A place that gives an id to an objective or a key result. */
export interface IdPlace {
  readonly id: string;
  /** The value of `Id:`, or the keyword with its number. */
  readonly span: Span;
  readonly node: ObjectiveNode | KeyResultNode | null;
  /** Of a label, its keyword as written (`Objective 1`); null for what `Id:` says. */
  readonly keyword: string | null;
}

/** A reference to an objective or a key result, or to a whole file. */
export interface Reference {
  /** Empty for the same file. */
  readonly path: string;
  /** Null for a whole file. */
  readonly id: string | null;
  /** Path and id as written. */
  readonly span: Span;
  /** The id alone, without `#`; null together with `id`. */
  readonly idSpan: Span | null;
}

/** The ids that a section gives, in the order of its lines. */
export function idsIn(section: Section): IdPlace[] {
  const found: IdPlace[] = [];
  const ofProperty = (node: PropertyNode, of: IdPlace['node']) => {
    if (node.key !== 'Id' || node.value === '') return;
    found.push({ id: node.value, span: node.valueSpan, node: of, keyword: null });
  };
  for (const node of section.nodes) {
    if (node.kind === 'property') ofProperty(node, section.objective);
    if (node.kind !== 'objective' && node.kind !== 'keyResult') continue;
    if (node.label !== null && node.keyword !== null) {
      const { line, start, end } = node.keyword;
      const keyword = section.lines[line]!.slice(start, end);
      found.push({ id: node.label, span: node.keyword, node, keyword });
    }
    if (node.kind !== 'keyResult') continue;
    for (const child of node.children) if (child.kind === 'property') ofProperty(child, node);
  }
  return found;
}

/** The references that stand in a section, or in some of its nodes, in the order of the lines. */
export function referencesIn({ nodes }: { readonly nodes: readonly SectionNode[] }): Reference[] {
  return supportsAmong(nodes).flatMap(referencesOf);
}

function supportsAmong(nodes: readonly SectionNode[]): PropertyNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'property') return node.key === 'Supports' ? [node] : [];
    return 'children' in node ? supportsAmong(node.children) : [];
  });
}

/** The references that a `Supports:` holds; several are parted by commas. */
export function referencesOf({ value, valueSpan }: PropertyNode): Reference[] {
  const found: Reference[] = [];
  let at = 0;
  for (const part of value.split(',')) {
    const written = part.trim();
    const start = valueSpan.start + at + part.length - part.trimStart().length;
    at += part.length + 1;
    if (written === '') continue;
    const span = { line: valueSpan.line, start, end: start + written.length };
    const hash = hashOf(written);
    const id = hash === -1 ? null : written.slice(hash + 1);
    found.push({
      path: hash === -1 ? written : written.slice(0, hash).trim(),
      id: id === '' ? null : id,
      span,
      idSpan: id ? { ...span, start: start + hash + 1 } : null,
    });
  }
  return found;
}

/**
 * Whether a `Supports:` can hold a path: a comma begins the next one, the ends are trimmed, it is one line, and what begins like
 * a scheme or parts its folders by `\\` is another path.
 */
export const canHold = (path: string): boolean =>
  !/,|\.okr#|\s\/\/|^\s|\s$|\\|^[a-z][a-z\d+.-]*:|[\p{Cc}\u2028\u2029]/iu.test(path);

/** The `#` that parts path and id: the one behind `.okr`, as a folder's name may have one, too. */
function hashOf(written: string): number {
  const behindFile = written.search(/\.okr#/i);
  return behindFile === -1 ? written.indexOf('#') : behindFile + '.okr'.length;
}

/** Whether two ids are one: capitals say nothing. */
export const isSameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
