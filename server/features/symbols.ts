/** The outline of a document: headings, objectives, key results with their class and progress, initiatives. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Analysis, SectionAnalysis } from '../language/analysis.ts';
import { sectionAt } from '../language/syntax/edit.ts';
import type { SectionNode } from '../language/syntax/tree.ts';
import { classOf } from './classes.ts';
import { inOrder } from './markdown.ts';
import { type OutlineItem, outlineOf } from './outline.ts';
import { rangeOfSpan } from './place.ts';
import { percent } from './progress.ts';

const kinds = {
  heading: SymbolKind.Namespace,
  objective: SymbolKind.Class,
  keyResult: SymbolKind.Property,
  initiative: SymbolKind.Boolean,
} as const;

/** What a line without words is called. */
const nameless = { heading: 'Heading', objective: 'Objective', keyResult: 'Key result', initiative: 'Initiative' };

/** The symbols of a document as a tree. */
export function symbolsOf(analysis: Analysis): DocumentSymbol[] {
  const details = new Map(analysis.sections.flatMap(detailsOf));
  const symbolOf = ({ node, section, first, last, children }: OutlineItem): DocumentSymbol => {
    const detail = details.get(node);
    return {
      name: nameOf(node),
      ...(detail ? { detail } : {}),
      kind: kinds[node.kind],
      range: { start: { line: first, character: 0 }, end: { line: last, character: lengthOf(last, analysis) } },
      selectionRange: rangeOfSpan(node.span, analysis.tree.starts[section]!),
      children: children.map(symbolOf),
    };
  };
  return outlineOf(analysis.tree).map(symbolOf);
}

/** The same as a list, for clients that show no tree. */
export function flatSymbolsOf(analysis: Analysis, uri: string): SymbolInformation[] {
  const flat = (symbols: readonly DocumentSymbol[], container?: string): SymbolInformation[] =>
    symbols.flatMap(({ name, kind, range, children }) => [
      { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
      ...flat(children!, name),
    ]);
  return flat(symbolsOf(analysis));
}

function nameOf(node: OutlineItem['node']): string {
  const text = inOrder(node.prose.text);
  if (node.kind === 'initiative' && node.checked !== null) return `${node.checked ? '☑' : '☐'} ${text}`;
  const label = 'label' in node && node.label !== null ? node.label : '';
  return [label, text].filter((part) => part.trim() !== '').join(' ') || nameless[node.kind];
}

/** What is known of the objective and the key results of a section. */
function detailsOf(analysis: SectionAnalysis): [SectionNode | null, string][] {
  const { objective } = analysis;
  if (objective === null) return [];
  const progressOf = ({ progress }: { readonly progress: number | null }) =>
    progress === null ? [] : [percent(progress)];
  return [
    [objective.node, progressOf(objective).join()],
    ...objective.keyResults.map((keyResult): [SectionNode, string] => {
      const kinds = keyResult.prose.text === '' ? [] : [classOf(keyResult, analysis)];
      return [keyResult.node, [...kinds, ...progressOf(keyResult)].join(' · ')];
    }),
  ];
}

/** The length of a line of the document. */
function lengthOf(line: number, { tree }: Analysis): number {
  const index = sectionAt(tree, line);
  return tree.sections[index]!.lines[line - tree.starts[index]!]!.length;
}
