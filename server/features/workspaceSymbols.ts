/** Workspace symbols: objectives and key results of all files, by the letters of their words in order. */
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { KnownFile } from '../language/model/links.ts';
import type { FileSummary, Item } from '../language/model/summary.ts';
import { rangeOf } from './linkAt.ts';
import { inOrder } from './markdown.ts';

/** More than anybody reads; who looks for another one types another letter. */
const most = 400;

/** The objectives and key results that a query may mean, the likeliest first. */
export function workspaceSymbols(query: string, files: Iterable<KnownFile>): SymbolInformation[] {
  const wanted = folded(query).replaceAll(' ', '');
  const ranks: SymbolInformation[][] = [[], [], [], []];
  for (const { uri, summary } of files) {
    const texts = searchedIn(summary);
    for (const [index, item] of summary.items.entries()) {
      const rank = rankOf(wanted, texts[index]!);
      if (rank === null || ranks[rank]!.length >= most) continue;
      const containerName = inOrder(summary.title ?? fileNameOf(uri));
      const kind = item.kind === 'objective' ? SymbolKind.Class : SymbolKind.Property;
      ranks[rank]!.push({ name: nameOf(item), kind, containerName, location: { uri, range: rangeOf(item.span) } });
    }
  }
  return ranks.flat().slice(0, most);
}

const searched = new WeakMap<FileSummary, readonly string[]>();

/** What is searched for each item of a file. Remembered, as every letter of a query asks for all of them. */
function searchedIn(summary: FileSummary): readonly string[] {
  let texts = searched.get(summary);
  if (texts === undefined) {
    texts = summary.items.map((item) => folded([nameOf(item), ...item.names.map(({ id }) => id)].join(' ')));
    searched.set(summary, texts);
  }
  return texts;
}

/** An objective or a key result as lists show it. */
export function nameOf({ kind, names, text }: Item): string {
  const label = names.find(({ keyword }) => keyword !== null)?.id ?? '';
  return (
    [label, inOrder(text)].filter((part) => part !== '').join(' ') ||
    (kind === 'objective' ? 'Objective' : 'Key result')
  );
}

export const fileNameOf = (uri: string): string => {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Letters as they are searched for: small, without accents, one space between words. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();

/** 0 for the beginning, 1 for a word's, 2 for letters in one piece, 3 for letters in order; null for none of these. */
function rankOf(wanted: string, text: string): number | null {
  const tight = text.replaceAll(' ', '');
  const at = tight.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return text.split(' ').some((word) => word.startsWith(wanted)) ? 1 : 2;
  let next = 0;
  for (const letter of wanted) {
    next = tight.indexOf(letter, next) + 1;
    if (next === 0) return null;
  }
  return 3;
}
