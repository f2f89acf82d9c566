/** Units for a number that has none: those that its key result and the document count in, then the usual ones. */
import { CompletionItemKind } from 'vscode-languageserver';
import type { Analysis } from '../language/analysis.ts';
import { readObjective } from '../language/model/document.ts';
import type { KeyResult } from '../language/model/model.ts';
import type { KeyResultNode } from '../language/syntax/tree.ts';
import type { Suggestion } from './completionItems.ts';

/** The usual ones, as they are written behind a number, with what they are where that is not plain. */
const usual: ReadonlyMap<string, string | undefined> = new Map([
  ['%', 'percent'],
  ['pp', 'percentage points'],
  ['points', undefined],
  ['EUR', '€'],
  ['USD', '$'],
  ['GBP', '£'],
  ['minutes', undefined],
  ['hours', undefined],
  ['days', undefined],
  ['weeks', undefined],
  ['months', undefined],
]);

/** Units that other words and signs stand for where they are read. */
const written: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', min: 'minutes', h: 'hours' };

/** More units than this of a document's own are not offered. */
const mostOwn = 8;

/** Units for a number of a key result, the likeliest first. */
export function unitsFor(owner: KeyResultNode | null, { tree }: Analysis): Suggestion[] {
  const keyResults = tree.sections.flatMap((section) => readObjective(section)?.keyResults ?? []);
  const own = keyResults.filter(({ node }) => node === owner).flatMap(unitsIn);
  const counts = new Map<string, number>();
  for (const unit of keyResults.flatMap(unitsIn)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const used = [...counts].sort((a, b) => b[1] - a[1]).map(([unit]) => unit);
  const wanted = [...new Set([...own, ...used])].slice(0, mostOwn);
  return [...new Set([...wanted, ...usual.keys()])].map((label) => {
    const detail = usual.get(label) ?? (own.includes(label) ? 'in this key result' : undefined);
    return {
      label,
      kind: CompletionItemKind.Unit,
      ...(detail === undefined ? {} : { detail }),
      ...(/^[%★]$/.test(label) ? { joined: true } : {}),
    };
  });
}

const unitsIn = ({ measure }: KeyResult): string[] =>
  [measure.baseline, measure.target, measure.change].flatMap((quantity) =>
    quantity?.unit ? (written[quantity.unit] ?? quantity.unit) : [],
  );
