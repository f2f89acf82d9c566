/** Type hierarchy over `Supports`: above an objective or a key result what it supports, beneath it who supports it. */
import { type Position, SymbolKind, type TypeHierarchyItem } from 'vscode-languageserver';
import { itemAt, type KnownFile, type Place, supportedBy, targetOf } from '../language/model/links.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { referencesTo } from './findReferences.ts';
import { linkAt, rangeOf, topOfFile } from './linkAt.ts';
import { inOrder } from './markdown.ts';
import { supportersOf } from './supporters.ts';
import { fileNameOf, nameOf } from './workspaceSymbols.ts';

/** What an item is found again by when the client comes back with it: its place, or where that has moved its words. */
interface ItemData {
  readonly item: number | null;
  readonly name: string;
}

/** The objective or key result at a position, or the one that the reference there means. */
export function prepareTypeHierarchy(file: KnownFile, position: Position, workspace: Workspace): TypeHierarchyItem[] {
  const at = linkAt(file, position);
  if (at === null) return [];
  const place = at.kind === 'reference' ? targetOf(at.support, file, workspace) : { file, item: at.item };
  return place === null ? [] : [hierarchyItem(place)];
}

/** What it supports. */
export function supertypes(item: TypeHierarchyItem, workspace: Workspace): TypeHierarchyItem[] {
  const place = placeOf(item, workspace);
  return place === null ? [] : supportedBy(place, workspace).map(hierarchyItem);
}

/** Who supports it: objectives, key results and whole files, by the paths of their files and in the order of their lines. */
export function subtypes(item: TypeHierarchyItem, workspace: Workspace): TypeHierarchyItem[] {
  const place = placeOf(item, workspace);
  return place === null ? [] : [...supportersOfPlace(place, workspace)].sort(byPlace).map(hierarchyItem);
}

/** Files are known in the order in which they happened to be read. */
const byPlace = (one: Place, other: Place): number =>
  one.file.uri === other.file.uri ? (one.item ?? -1) - (other.item ?? -1) : one.file.uri < other.file.uri ? -1 : 1;

/** The places that say that they support a place, each once. */
function supportersOfPlace(place: Place, workspace: Workspace): readonly Place[] {
  if (place.item !== null) return supportersOf(place.file, place.item, workspace);
  return referencesTo(place.file, null, workspace).map(({ file, support }) => ({ file, item: support.from }));
}

function hierarchyItem(place: Place): TypeHierarchyItem {
  const { file, item } = place;
  const found = itemAt(place);
  const title = inOrder(file.summary.title ?? fileNameOf(file.uri));
  const name = found === null ? title : nameOf(found);
  const range = found === null ? topOfFile : rangeOf(found.span);
  return {
    name,
    kind: found === null ? SymbolKind.File : found.kind === 'objective' ? SymbolKind.Class : SymbolKind.Property,
    detail: found === null ? inOrder(fileNameOf(file.uri)) : title,
    uri: file.uri,
    range,
    selectionRange: range,
    data: { item, name } satisfies ItemData,
  };
}

/** Where an item is now: the file may have been edited since. */
function placeOf({ uri, data }: TypeHierarchyItem, workspace: Workspace): Place | null {
  const file = workspace.file(uri);
  if (file === null) return null;
  const { item, name } = data as ItemData;
  if (item === null) return { file, item };
  const { items } = file.summary;
  if (items[item] !== undefined && nameOf(items[item]) === name) return { file, item };
  const moved = items.findIndex((one) => nameOf(one) === name);
  return moved === -1 ? null : { file, item: moved };
}
