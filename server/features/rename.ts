/** Rename: an id or a label, where it is given and in every reference to it, and nothing else. */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import { itemsNamed, type KnownFile, resolve } from '../language/model/links.ts';
import { isSameId } from '../language/model/references.ts';
import type { Name } from '../language/model/summary.ts';
import { scanLine } from '../language/syntax/scanner.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type FoundReference, filesReferringTo } from './findReferences.ts';
import { linkAt, rangeOf } from './linkAt.ts';

/** Why something cannot be renamed, as a sentence for the person who asked. */
export interface Refusal {
  readonly refused: string;
}

/** What is about to be renamed. */
interface Renamed {
  readonly file: KnownFile;
  readonly item: number;
  readonly name: Name;
  /** The words at the cursor that stand for it. */
  readonly range: Range;
}

/** The words that would be renamed at a position, and the id to begin with; null where nothing has a name. */
export function prepareRename(
  file: KnownFile,
  position: Position,
  workspace: Workspace,
): { range: Range; placeholder: string } | Refusal | null {
  const found = renamedAt(file, position, workspace);
  return found === null || 'refused' in found ? found : { range: found.range, placeholder: found.name.id };
}

/** The edits that give what is at a position another id, by the URIs of the files; null where nothing has a name. */
export function rename(
  file: KnownFile,
  position: Position,
  newName: string,
  workspace: Workspace,
): ReadonlyMap<string, TextEdit[]> | Refusal | null {
  const renamed = renamedAt(file, position, workspace);
  if (renamed === null || 'refused' in renamed) return renamed;
  const { item, name } = renamed;
  const target = renamed.file;
  const id = name.keyword === null ? newName.trim() : newName.trim().replace(/^[okr]+/i, (kind) => kind.toUpperCase());
  const keyword = name.keyword === null ? null : relabelled(name.keyword, name.id, id);
  const problem = name.keyword === null ? problemWithId(id) : keyword === null ? noLabel(name.id) : null;
  if (problem !== null) return { refused: problem };

  const references = referencesBy(name.id, target, workspace);
  const others = itemsNamed(target.summary, name.id).filter((one) => one !== item);
  if (others.length > 0 && references.length > 0 && itemsNamed(target.summary, name.id).includes(item)) {
    return { refused: `“${name.id}” is given more than once here, and what refers to it may mean either.` };
  }
  const taken = itemsNamed(target.summary, id).find((one) => one !== item);
  // Key results count from 1 under each objective: their labels clash only where something refers to them.
  const isFree = name.keyword !== null && references.length + referencesBy(id, target, workspace).length === 0;
  if (taken !== undefined && !isFree) {
    return { refused: `“${id}” is the id of “${target.summary.items[taken]!.text}” already.` };
  }

  const edits = new Map<string, TextEdit[]>();
  const add = (uri: string, range: Range, newText: string) => {
    edits.set(uri, [...(edits.get(uri) ?? []), { range, newText }]);
  };
  for (const one of target.summary.items[item]!.names) {
    if (!isSameId(one.id, name.id) || (one.keyword === null) !== (name.keyword === null)) continue;
    add(target.uri, rangeOf(one.span), keyword ?? id);
  }
  if (itemsNamed(target.summary, name.id).includes(item)) {
    for (const { file: other, support } of references) add(other.uri, rangeOf(support.idSpan!), id);
  }
  return edits;
}

/** The references that name a file's thing by this id. */
const referencesBy = (id: string, target: KnownFile, workspace: Workspace): FoundReference[] =>
  filesReferringTo(target, workspace).flatMap((file) =>
    file.summary.supports
      .filter((support) => support.id !== null && isSameId(support.id, id))
      .filter((support) => resolve(support, file, workspace).file?.uri === target.uri)
      .map((support) => ({ file, support })),
  );

function renamedAt(file: KnownFile, position: Position, workspace: Workspace): Renamed | Refusal | null {
  const at = linkAt(file, position);
  if (at?.kind === 'name') return { file, item: at.item, name: at.name, range: rangeOf(at.name.span) };
  if (at?.kind !== 'reference' || at.support.idSpan === null) return null;
  const { id, idSpan } = at.support;
  if (position.character < idSpan.start) {
    return { refused: 'To rename a file, do so in the explorer: what refers to it follows.' };
  }
  const resolution = resolve(at.support, file, workspace);
  if (resolution.file === null || resolution.items.length === 0) return { refused: `Nothing has the id “${id}”.` };
  if (resolution.items.length > 1) return { refused: `“${id}” is given more than once, so it may mean either.` };
  const item = resolution.items[0]!;
  const names = resolution.file.summary.items[item]!.names.filter((name) => isSameId(name.id, id!));
  const name = names.find(({ keyword }) => keyword === null) ?? names[0]!;
  return { file: resolution.file, item, name, range: rangeOf(idSpan) };
}

/** What is wrong with an id, as a sentence; null where nothing is. */
function problemWithId(id: string): string | null {
  if (/^[^\s,#]+$/.test(id)) return null;
  return 'An id is one word without commas and “#”, such as “weekly-habits”.';
}

const noLabel = (label: string): string =>
  `A label is ${/^O/.test(label) ? '“O”' : '“KR”'} and a number, such as “${label}”. For a name in words, add a line “Id: …” beneath.`;

const labelShape = /^(O|KR)(\d[\d.]*[a-z]?)$/i;

/** A keyword with another number, in the spelling that it has: `Key result 1.2` for KR1.3 is `Key result 1.3`. Null for no label. */
export function relabelled(keyword: string, label: string, newLabel: string): string | null {
  const [, oldKind, oldNumber] = labelShape.exec(label)!;
  const [, kind, number] = labelShape.exec(newLabel) ?? [];
  if (kind !== oldKind || number === undefined) return null;
  const candidates = [newLabel];
  if (keyword.endsWith(oldNumber!)) candidates.unshift(keyword.slice(0, -oldNumber!.length) + number);
  // `O1 KR2` is KR1.2.
  const parts = /^(\D*)[\d.]+[a-z]?(\W*kr\W*)[\d.]+[a-z]?$/i.exec(keyword);
  const dot = number.lastIndexOf('.');
  if (parts && dot > 0) candidates.unshift(`${parts[1]}${number.slice(0, dot)}${parts[2]}${number.slice(dot + 1)}`);
  return candidates.find((one) => isSameId(scanLine(`${one}: text`).opening?.label ?? '', newLabel)) ?? null;
}
