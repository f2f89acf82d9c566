/** Who supports the objectives of a file, and the code lenses that say how many they are. */
import type { CodeLens } from 'vscode-languageserver';
import { isSamePlace, itemAt, itemsNamed, type KnownFile, type Place, targetOf } from '../language/model/links.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { showObjective } from './codeLens.ts';
import { rangeOf } from './linkAt.ts';

/** The places that say that they support something in a file, each once, by the place of that in the file's items. */
export function supportersIn(file: KnownFile, workspace: Workspace): ReadonlyMap<number, readonly Place[]> {
  const supporters = new Map<number, Place[]>();
  for (const known of workspace.referring(file.uri)) {
    const other = known.uri === file.uri ? file : known;
    for (const support of other.summary.supports) {
      // Most references of a file that refers to this one lead to others.
      if (support.id === null || itemsNamed(file.summary, support.id).length !== 1) continue;
      const target = targetOf(support, other, workspace);
      if (target?.item == null || target.file.uri !== file.uri) continue;
      const supporter = { file: other, item: support.from };
      const others = supporters.get(target.item);
      if (others === undefined) supporters.set(target.item, [supporter]);
      else if (!others.some((one) => isSamePlace(one, supporter))) others.push(supporter);
    }
  }
  return supporters;
}

/** ‘2 objectives support this’ above each objective that somebody supports. `canShow`: whether the client has the command. */
export function supportLensesOf(file: KnownFile, workspace: Workspace, canShow: boolean): CodeLens[] {
  const { items } = file.summary;
  return [...supportersIn(file, workspace)].flatMap(([item, places]): CodeLens[] => {
    const { kind, span } = items[item]!;
    if (kind !== 'objective') return [];
    const position = { line: span.line, character: span.end };
    const command = canShow ? showObjective : '';
    return [
      {
        range: rangeOf(span),
        command: { title: wordsFor(places), command, arguments: [file.uri, position, 'references'] },
      },
    ];
  });
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
