/** Who supports the objectives of a file, and the code lenses that say how many they are. */
import type { CodeLens } from 'vscode-languageserver';
import { itemAt, itemsNamed, type KnownFile, type Place, targetOf } from '../language/model/links.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type LensData, showObjective } from './codeLens.ts';
import { filesReferringTo } from './findReferences.ts';
import { rangeOf } from './linkAt.ts';

/** Supports of the items of a file for which `isWanted`, each with the item and the place that says it. */
function* supportsOf(
  file: KnownFile,
  workspace: Workspace,
  isWanted: (item: number) => boolean,
): Iterable<{ readonly item: number; readonly supporter: Place }> {
  for (const other of filesReferringTo(file, workspace)) {
    for (const support of other.summary.supports) {
      // Most references of a file that refers to this one lead to others, and following them is what takes time.
      const [item] = support.id === null ? [] : itemsNamed(file.summary, support.id);
      if (item === undefined || !isWanted(item)) continue;
      const target = targetOf(support, other, workspace);
      if (target?.item === item && target.file.uri === file.uri) {
        yield { item, supporter: { file: other, item: support.from } };
      }
    }
  }
}

/** The places that say that they support an item of a file, each once. */
export function supportersOf(file: KnownFile, item: number, workspace: Workspace): readonly Place[] {
  const supporters = new Map<string, Place>();
  for (const { supporter } of supportsOf(file, workspace, (one) => one === item)) {
    const key = `${supporter.item} ${supporter.file.uri}`;
    if (!supporters.has(key)) supporters.set(key, supporter);
  }
  return [...supporters.values()];
}

/** A lens for each objective that somebody supports; how many they are is counted when it comes into view. */
export function supportLensesOf(file: KnownFile, workspace: Workspace): CodeLens[] {
  const { items } = file.summary;
  const waiting = new Set(
    [...items.keys()].filter((item) => items[item]!.kind === 'objective' && items[item]!.names.length > 0),
  );
  const supported: number[] = [];
  for (const { item } of supportsOf(file, workspace, (one) => waiting.has(one))) {
    supported.push(item);
    waiting.delete(item);
    if (waiting.size === 0) break;
  }
  const data: LensData = { uri: file.uri, supporters: true };
  return supported.map((item) => ({ range: rangeOf(items[item]!.span), data }));
}

/** The lens with its words: ‘2 objectives support this’. `canShow`: whether the client has the command. */
export function resolveSupportLens(lens: CodeLens, file: KnownFile, workspace: Workspace, canShow: boolean): CodeLens {
  const { line } = lens.range.start;
  const item = file.summary.items.findIndex(({ kind, span }) => kind === 'objective' && span.line === line);
  const supporters = item === -1 ? [] : supportersOf(file, item, workspace);
  // The text has changed since.
  if (supporters.length === 0) return { ...lens, command: { title: '', command: '' } };
  const position = { line, character: file.summary.items[item]!.span.end };
  const command = canShow ? showObjective : '';
  return {
    ...lens,
    command: { title: wordsFor(supporters), command, arguments: [file.uri, position, 'references'] },
  };
}

function wordsFor(places: readonly Place[]): string {
  const counts = { objective: 0, keyResult: 0, file: 0 };
  for (const place of places) counts[itemAt(place)?.kind ?? 'file']++;
  const parts = [
    counted(counts.objective, 'objective'),
    counted(counts.keyResult, 'key result'),
    counted(counts.file, 'file'),
  ].filter((part) => part !== '');
  return `${parts.join(', ')} ${places.length === 1 ? 'supports' : 'support'} this`;
}

const counted = (count: number, name: string): string =>
  count === 0 ? '' : `${count} ${name}${count === 1 ? '' : 's'}`;
