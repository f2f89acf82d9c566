/** Hover on a reference: the objective, the key result or the file that it means. */
import type { Hover, Position } from 'vscode-languageserver';
import type { Analysis } from '../language/analysis.ts';
import { type KnownFile, resolve } from '../language/model/links.ts';
import { type Item, summaryOf, summaryOfSection } from '../language/model/summary.ts';
import { sectionAt } from '../language/syntax/edit.ts';
import { linkAt, rangeOf } from './linkAt.ts';
import { escapeMarkdown } from './markdown.ts';
import { fileNameOf } from './workspaceSymbols.ts';

/** More than this makes no hover. */
const mostLines = 7;

/** What the reference at a position leads to; null where there is none, or nothing there. */
export function referenceHoverAt({ tree, surroundings }: Analysis, position: Position): Hover | null {
  // Summing up the whole file takes its length.
  if (summaryOfSection(tree.sections[sectionAt(tree, position.line)]!).supports.length === 0) return null;
  const file: KnownFile = { uri: surroundings.uri, summary: summaryOf(tree) };
  const at = linkAt(file, position);
  if (at?.kind !== 'reference') return null;
  const resolution = resolve(at.support, file, surroundings.files);
  if (resolution.file === null) return null;
  const target = resolution.file;
  const parts =
    at.support.id === null
      ? at.support.path === ''
        ? []
        : [fileHover(target)]
      : resolution.items.map((item) => itemHover(item, target, target === file));
  if (parts.length === 0) return null;
  return { contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') }, range: rangeOf(at.support.span) };
}

function itemHover(index: number, { uri, summary }: KnownFile, isHere: boolean): string {
  const item = summary.items[index]!;
  const kind = item.kind === 'objective' ? 'Objective' : 'Key result';
  const objective = item.objective === null ? null : summary.items[item.objective]!;
  const where = [isHere ? null : (summary.title ?? fileNameOf(uri)), item.cycle ?? summary.cycle];
  const about = where.filter((part) => part !== null).map(escapeMarkdown);
  const beneath = summary.items.filter((one) => one.objective === index);
  return [
    `**${kind}** — ${escapeMarkdown(item.text)}`,
    ...(objective === null ? [] : [`under ${escapeMarkdown(objective.text)}`]),
    ...(about.length === 0 ? [] : [about.join(' · ')]),
    ...listed(beneath),
  ].join('\n\n');
}

function fileHover({ uri, summary }: KnownFile): string {
  const objectives = summary.items.filter(({ kind }) => kind === 'objective');
  return [`**${escapeMarkdown(summary.title ?? fileNameOf(uri))}**`, ...listed(objectives)].join('\n\n');
}

const listed = (items: readonly Item[]): string[] => {
  if (items.length === 0) return [];
  const lines = items.slice(0, mostLines).map(({ text }) => `- ${escapeMarkdown(text)}`);
  return [[...lines, ...(items.length > mostLines ? ['- …'] : [])].join('\n')];
};
