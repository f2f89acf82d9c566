/** What can be folded: headings, objectives, key results and initiatives with what stands beneath, and comments. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Section, Tree } from '../language/syntax/tree.ts';
import { type OutlineItem, outlineOf } from './outline.ts';

/** The folding ranges of a document, as lines; at most `limit` of them, the outermost first where there are too many. */
export function foldingRangesOf(tree: Tree, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  for (let level = outlineOf(tree); level.length > 0 && ranges.length < limit; level = level.flatMap(childrenOf)) {
    for (const { first, last } of level) if (last > first) ranges.push({ startLine: first, endLine: last });
  }
  for (const [index, section] of tree.sections.entries()) ranges.push(...commentBlocks(section, tree.starts[index]!));
  return ranges.slice(0, limit).sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

const childrenOf = ({ children }: OutlineItem): OutlineItem[] => children;

/** Comments on lines of their own, two or more below each other. */
function commentBlocks({ lines }: Section, start: number): FoldingRange[] {
  const blocks: FoldingRange[] = [];
  for (let line = 0; line < lines.length; line++) {
    const first = line;
    while (line < lines.length && isComment(lines[line]!)) line++;
    if (line - first < 2) continue;
    blocks.push({ startLine: start + first, endLine: start + line - 1, kind: FoldingRangeKind.Comment });
  }
  return blocks;
}

const isComment = (line: string): boolean => /^\s*(?:\/\/|<!--)/.test(line);
