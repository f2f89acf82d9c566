/** Expand selection: word, words or value, line, key result with what is beneath it, objective, document. */
import type { Position, Range, SelectionRange } from 'vscode-languageserver';
import { sectionAt } from '../language/syntax/edit.ts';
import type { SectionNode, Span, Tree } from '../language/syntax/tree.ts';
import { lastLineOf, nodesAround } from './nodes.ts';

/** The ranges around a position, from the innermost outwards. */
export function selectionRangeAt(tree: Tree, position: Position): SelectionRange {
  const ranges = [...rangesAround(tree, position)];
  let around: SelectionRange | undefined;
  for (const range of ranges.reverse()) {
    if (around !== undefined && isSame(around.range, range)) continue;
    around = around === undefined ? { range } : { range, parent: around };
  }
  return around!;
}

function* rangesAround(tree: Tree, position: Position): Iterable<Range> {
  const index = sectionAt(tree, position.line);
  const section = tree.sections[index]!;
  const start = tree.starts[index]!;
  const line = Math.max(0, Math.min(position.line - start, section.lines.length - 1));
  const character = Math.max(0, Math.min(position.character, section.lines[line]!.length));
  const lines = (first: number, last: number): Range => ({
    start: { line: start + first, character: 0 },
    end: { line: start + last, character: section.lines[last]!.length },
  });
  const from = (first: Span, last: Span): Range => ({
    start: { line: start + first.line, character: first.start },
    end: { line: start + last.line, character: last.end },
  });
  const around = nodesAround(section, line).reverse();

  const word = wordAt(section.lines[line]!, character);
  if (word !== null) yield from({ line, ...word }, { line, ...word });
  for (const node of around) {
    const own = partsOf(node).find(([first, last]) => holds(first, last, line, character));
    if (own !== undefined) yield from(...own);
    if (node.span.line === line) yield from(node.span, node.span);
    yield lines(node.span.line, lastLineOf(node));
  }
  if (section.nodes.length > 0) yield lines(0, Math.max(line, lastLineOf(section.nodes.at(-1)!)));
  const last = tree.sections.length - 1;
  const { lines: end } = tree.sections[last]!;
  yield {
    start: { line: 0, character: 0 },
    end: { line: tree.starts[last]! + end.length - 1, character: end.at(-1)!.length },
  };
}

/** The parts of a node that a writer takes as one: its sentence, its value. Each as its first and its last span. */
function partsOf(node: SectionNode): readonly [Span, Span][] {
  switch (node.kind) {
    case 'property':
      return [[node.valueSpan, node.valueSpan]];
    case 'checkIn':
      return [
        [node.date, node.date],
        [node.restSpan, node.restSpan],
      ];
    case 'comment':
      return [[node.textSpan, node.textSpan]];
    case 'label':
    case 'note':
      return [];
    default:
      return [[node.prose.pieces[0]!.span, node.prose.pieces.at(-1)!.span]];
  }
}

const holds = (first: Span, last: Span, line: number, character: number): boolean =>
  (line > first.line || (line === first.line && character >= first.start)) &&
  (line < last.line || (line === last.line && character <= last.end));

const isSame = (one: Range, other: Range): boolean =>
  one.start.line === other.start.line &&
  one.start.character === other.start.character &&
  one.end.line === other.end.line &&
  one.end.character === other.end.character;

/** Made when it is asked for: its data take longer to load than everything else here. */
let segmenter: Intl.Segmenter | undefined;

function words(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return segmenter;
}

/** How far from the cursor a word is looked for. */
const reach = 200;

/** The word at a column, or the one that ends there; of any script. */
function wordAt(line: string, character: number): { start: number; end: number } | null {
  let from = Math.max(0, character - reach);
  // Not between the halves of a pair of surrogates.
  if (from > 0 && /[\uDC00-\uDFFF]/.test(line[from]!)) from--;
  const near = words().segment(line.slice(from, character + reach));
  const [behind, before] = [near.containing(character - from), near.containing(character - from - 1)];
  const found = [behind, before].find((one) => one?.isWordLike) ?? behind;
  if (!found || found.segment.trim() === '') return null;
  return { start: from + found.index, end: from + found.index + found.segment.length };
}
