/** The outline of a document: headings, objectives, key results with their class and progress, initiatives. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Analysis, SectionAnalysis } from '../language/analysis.ts';
import { sectionAt } from '../language/syntax/edit.ts';
import { classOf, percent } from './classes.ts';
import { type OutlineItem, outlineOf } from './outline.ts';
import { rangeOfSpan } from './place.ts';

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
  const symbolOf = ({ node, section, first, last, children }: OutlineItem): DocumentSymbol => {
    const { tree, sections } = analysis;
    const detail = detailOf(node, sections[section]!);
    return {
      name: nameOf(node),
      ...(detail === '' ? {} : { detail }),
      kind: kinds[node.kind],
      range: { start: { line: first, character: 0 }, end: { line: last, character: lengthOf(last, analysis) } },
      selectionRange: rangeOfSpan(node.span, tree.starts[section]!),
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
  const { text } = node.prose;
  if (node.kind === 'initiative' && node.checked !== null) return `${node.checked ? '☑' : '☐'} ${text}`;
  const label = 'label' in node && node.label !== null ? node.label : '';
  return [label, text].filter((part) => part.trim() !== '').join(' ') || nameless[node.kind];
}

function detailOf(node: OutlineItem['node'], analysis: SectionAnalysis): string {
  const { objective } = analysis;
  if (objective === null) return '';
  if (node.kind === 'objective') return objective.progress === null ? '' : percent(objective.progress);
  if (node.kind !== 'keyResult') return '';
  const keyResult = objective.keyResults.find((one) => one.node === node);
  if (keyResult === undefined || keyResult.prose.text === '') return '';
  const { progress } = keyResult;
  return [classOf(keyResult, analysis), progress === null ? '' : percent(progress)].filter(Boolean).join(' · ');
}

/** The length of a line of the document. */
function lengthOf(line: number, { tree }: Analysis): number {
  const index = sectionAt(tree, line);
  return tree.sections[index]!.lines[line - tree.starts[index]!]!.length;
}
