/** Renumbering: labels count in the order of the lines again, and what refers to them follows, in other files too. */
import type { CodeAction, TextEdit } from 'vscode-languageserver';
import { type KnownFile, resolve } from '../language/model/links.ts';
import { isSameId } from '../language/model/references.ts';
import type { Item, Name } from '../language/model/summary.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { filesReferringTo } from './findReferences.ts';
import { rangeOf } from './linkAt.ts';
import { relabelled } from './rename.ts';

/** Among the actions on a whole file, and not beside the cursor: the order of a list is nobody's mistake. */
export const renumberKind = 'source.renumber.okr';

/** The action; null where the labels count in order. */
export function renumberAction(file: KnownFile, workspace: Workspace): CodeAction | null {
  const edits = renumbered(file, workspace);
  if (edits.size === 0) return null;
  return {
    title: 'Renumber Objectives and Key Results',
    kind: renumberKind,
    edit: { changes: Object.fromEntries(edits) },
  };
}

/** The edits that make the labels of a file count in order, by the URIs of the files; none where they do. */
export function renumbered(file: KnownFile, workspace: Workspace): ReadonlyMap<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  const add = (uri: string, edit: TextEdit) => edits.set(uri, [...(edits.get(uri) ?? []), edit]);
  const labels = newLabels(file.summary.items);
  for (const [index, label] of labels) {
    const { id, keyword, span } = labelOf(file.summary.items[index]!)!;
    const newText = isSameId(id, label) ? null : relabelled(keyword!, id, label);
    if (newText !== null) add(file.uri, { range: rangeOf(span), newText });
    else labels.delete(index);
  }
  for (const from of labels.size === 0 ? [] : filesReferringTo(file, workspace)) {
    for (const support of from.summary.supports) {
      const target = support.id === null ? null : resolve(support, from, workspace);
      // What may mean either of two things with one label is left to the writer.
      if (!target?.file || target.file.uri !== file.uri || target.items.length !== 1) continue;
      const label = labels.get(target.items[0]!);
      const name = labelOf(file.summary.items[target.items[0]!]!);
      if (label === undefined || !isSameId(name!.id, support.id!)) continue;
      add(from.uri, { range: rangeOf(support.idSpan!), newText: label });
    }
  }
  return edits;
}

/** The label that stands in the line itself. */
const labelOf = ({ names }: Item): Name | undefined => names.find(({ keyword }) => keyword !== null);

/** The labels in order, by the places of the items; labels of another shape (`KR1.2a`) stay and do not count. */
function newLabels(items: readonly Item[]): Map<number, string> {
  const labels = new Map<number, string>();
  const runsOn = countRunsOn(items);
  let objectives = 0;
  let objective: string | null = null;
  let keyResults = 0;
  for (const [index, item] of items.entries()) {
    const label = labelOf(item)?.id ?? '';
    if (item.kind === 'objective') {
      objective = /^O\d+$/i.test(label) ? String(++objectives) : null;
      if (objective !== null) labels.set(index, `O${objective}`);
      if (!runsOn) keyResults = 0;
      continue;
    }
    const [, of, number] = /^KR(?:(\d+)\.)?(\d+)$/i.exec(label) ?? [];
    if (number === undefined) continue;
    keyResults++;
    labels.set(index, of === undefined ? `KR${keyResults}` : `KR${objective ?? of}.${keyResults}`);
  }
  return labels;
}

/** Whether plain key results count through the file (`KR1`, `KR2` under one objective, `KR3` under the next). */
function countRunsOn(items: readonly Item[]): boolean {
  const firsts = new Map<number | null, string>();
  for (const item of items) {
    const label = labelOf(item)?.id ?? '';
    if (item.kind !== 'keyResult' || !/^KR\d/i.test(label) || firsts.has(item.objective)) continue;
    firsts.set(item.objective, label);
  }
  return ![...firsts.values()].slice(1).some((label) => /^KR1$|\./i.test(label));
}
