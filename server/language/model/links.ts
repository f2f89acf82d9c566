/** Where references lead, over the files that are known, as far as they are. */
import type { Reference } from './references.ts';
import type { FileSummary, Item, Support } from './summary.ts';

export interface KnownFile {
  readonly uri: string;
  readonly summary: FileSummary;
}

/** Why a path leads to no file that can be looked into. */
export interface Absence {
  /** `unknown` where nothing can be said: the file is not read yet, or there is no workspace. */
  readonly why: 'missing' | 'outside' | 'unreadable' | 'unknown';
  /** For the writer, as the end of a sentence about the file; empty where `why` says it all. */
  readonly because: string;
}

/** The files of a workspace, as the language asks for them. */
export interface Files {
  /** The file that a path means which is written in the file `from` (a URI). */
  readonly at: (path: string, from: string) => KnownFile | Absence;
  /** All files that belong to the workspace, in no order. */
  readonly all: () => Iterable<KnownFile>;
  /** All files in which an `Id:` or a label is this one. */
  readonly withId: (id: string) => readonly KnownFile[];
  /** The path by which the file `from` speaks of `to`; null where there is none. */
  readonly path: (from: string, to: string) => string | null;
  /** The paths of files that may have been meant by one that leads nowhere, the likeliest first. */
  readonly near: (path: string, from: string) => readonly string[];
}

/** A document in its workspace; without `files`, it is all that is known. */
export interface Surroundings {
  readonly uri: string;
  readonly files: Files | null;
}

/** What a reference leads to. */
export type Resolution =
  | { readonly file: null; readonly absence: Absence }
  | {
      readonly file: KnownFile;
      /** Places in the file's items: several where they share the id. Empty for a whole file, and where none has it. */
      readonly items: readonly number[];
    };

const unknown: Absence = { why: 'unknown', because: '' };

/** What a reference in the file `from` leads to. */
export function resolve({ path, id }: Reference, from: KnownFile, files: Files | null): Resolution {
  const found = path === '' ? from : (files?.at(path, from.uri) ?? unknown);
  if ('why' in found) return { file: null, absence: found };
  // The text at hand is newer than what the index holds of it.
  const file = found.uri === from.uri ? from : found;
  return { file, items: id === null ? [] : itemsNamed(file.summary, id) };
}

const named = new WeakMap<FileSummary, ReadonlyMap<string, readonly number[]>>();

/** The objectives and key results with an id; what an `Id:` says goes before labels. */
export function itemsNamed(summary: FileSummary, id: string): readonly number[] {
  let byName = named.get(summary);
  if (byName === undefined) {
    byName = readNames(summary);
    named.set(summary, byName);
  }
  return byName.get(id.toLowerCase()) ?? [];
}

function readNames({ items }: FileSummary): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>();
  const labels = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    for (const { id, keyword } of item.names) {
      const into = keyword === null ? names : labels;
      const others = into.get(id.toLowerCase());
      if (others === undefined) into.set(id.toLowerCase(), [index]);
      else if (!others.includes(index)) others.push(index);
    }
  }
  return new Map([...labels, ...names]);
}

/** An objective or a key result of a file, or with `item` null the whole file. */
export interface Place {
  readonly file: KnownFile;
  readonly item: number | null;
}

export const itemAt = ({ file, item }: Place): Item | null => (item === null ? null : file.summary.items[item]!);

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.item === other.item && one.file.uri === other.file.uri;

/** What one part of a `Supports:` supports; nothing where that is not known or not clear. */
export function targetOf(support: Support, from: KnownFile, files: Files | null): Place | null {
  const resolution = resolve(support, from, files);
  if (resolution.file === null) return null;
  const { file, items } = resolution;
  if (support.id === null) return support.path === '' ? null : { file, item: null };
  return items.length === 1 ? { file, item: items[0]! } : null;
}

const bySupporter = new WeakMap<FileSummary, ReadonlyMap<number | null, readonly Support[]>>();

/** What an objective, a key result or a whole file says that it supports. */
export function supportsFrom(summary: FileSummary, item: number | null): readonly Support[] {
  let all = bySupporter.get(summary);
  if (all === undefined) {
    const map = new Map<number | null, Support[]>();
    for (const support of summary.supports) {
      const others = map.get(support.from);
      if (others) others.push(support);
      else map.set(support.from, [support]);
    }
    all = map;
    bySupporter.set(summary, all);
  }
  return all.get(item) ?? [];
}

/** Everything that a place supports: by its own words, and an objective also by those of its file. */
export function supportedBy(place: Place, files: Files | null): Place[] {
  const { file, item } = place;
  const own = supportsFrom(file.summary, item);
  const isObjective = itemAt(place)?.kind === 'objective';
  const inherited = isObjective ? supportsFrom(file.summary, null) : [];
  const targets: Place[] = [];
  for (const support of [...own, ...inherited]) {
    const target = targetOf(support, file, files);
    if (target === null || targets.some((other) => isSamePlace(other, target))) continue;
    // A file whose objectives support one of them does not mean that one.
    if (inherited.includes(support) && isSamePlace(target, place)) continue;
    targets.push(target);
  }
  return targets;
}

/**
 * The way by which `from` comes back to one of the places that `isGoal` names, along what supports what; a key result
 * supports its objective. Both ends are part of it. Null where there is none. The shortest, in time linear in what can be
 * reached.
 */
export function wayTo(from: Place, isGoal: (place: Place) => boolean, files: Files | null): readonly Place[] | null {
  const keyOf = ({ file, item }: Place) => `${item}\n${file.uri}`;
  const cameFrom = new Map<string, Place | null>([[keyOf(from), null]]);
  const queue = [from];
  for (const place of queue) {
    if (isGoal(place)) {
      const way = [place];
      for (let at = cameFrom.get(keyOf(place)); at; at = cameFrom.get(keyOf(at))) way.unshift(at);
      return way;
    }
    const objective = itemAt(place)?.objective ?? null;
    const next = supportedBy(place, files);
    if (objective !== null) next.push({ file: place.file, item: objective });
    for (const one of next) {
      if (cameFrom.has(keyOf(one))) continue;
      cameFrom.set(keyOf(one), place);
      queue.push(one);
    }
  }
  return null;
}
