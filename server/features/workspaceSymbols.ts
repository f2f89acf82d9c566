/** Workspace symbols: objectives and key results of all files, by the letters of their words in order. */
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { KnownFile } from '../language/model/links.ts';
import type { Item } from '../language/model/summary.ts';
import { rangeOf } from './linkAt.ts';

/** More than anybody reads; who looks for another one types another letter. */
const most = 400;

/** The objectives and key results that a query may mean, the likeliest first. */
export function workspaceSymbols(query: string, files: Iterable<KnownFile>): SymbolInformation[] {
  const wanted = folded(query).replace(/\s+/g, '');
  const ranks: SymbolInformation[][] = [[], [], [], []];
  for (const { uri, summary } of files) {
    for (const item of summary.items) {
      const name = nameOf(item);
      const rank = rankOf(wanted, folded([name, ...item.names.map(({ id }) => id)].join(' ')));
      if (rank === null || ranks[rank]!.length >= most) continue;
      const containerName = summary.title ?? fileNameOf(uri);
      const kind = item.kind === 'objective' ? SymbolKind.Class : SymbolKind.Property;
      ranks[rank]!.push({ name, kind, containerName, location: { uri, range: rangeOf(item.span) } });
    }
  }
  return ranks.flat().slice(0, most);
}

/** An objective or a key result as lists show it. */
export function nameOf({ kind, names, text }: Item): string {
  const label = names.find(({ keyword }) => keyword !== null)?.id ?? '';
  return [label, text].filter((part) => part !== '').join(' ') || (kind === 'objective' ? 'Objective' : 'Key result');
}

export const fileNameOf = (uri: string): string => {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Letters as they are searched for: small, without accents. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** 0 for the beginning, 1 for a word's, 2 for letters in one piece, 3 for letters in order; null for none of these. */
function rankOf(wanted: string, text: string): number | null {
  const tight = text.replace(/\s+/g, '');
  const at = tight.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return text.split(/\s+/).some((word) => word.startsWith(wanted)) ? 1 : 2;
  let next = 0;
  for (const letter of wanted) {
    next = tight.indexOf(letter, next) + 1;
    if (next === 0) return null;
  }
  return 3;
}
