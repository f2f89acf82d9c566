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
  /** The path by which the file `from` speaks of `to`; null where there is none that a reference can hold. */
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

/** The items of a file by their ids in small letters: those that an `Id:` gives, and those of labels. */
interface Names {
  readonly given: ReadonlyMap<string, readonly number[]>;
  readonly labels: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<FileSummary, Names>();

function namesOf(summary: FileSummary): Names {
  const before = known.get(summary);
  if (before !== undefined) return before;
  const given = new Map<string, number[]>();
  const labels = new Map<string, number[]>();
  for (const [index, item] of summary.items.entries()) {
    for (const { id, keyword } of item.names) {
      const into = keyword === null ? given : labels;
      const others = into.get(id.toLowerCase());
      if (others === undefined) into.set(id.toLowerCase(), [index]);
      else if (others.at(-1) !== index) others.push(index);
    }
  }
  const names = { given, labels };
  known.set(summary, names);
  return names;
}

/** The objectives and key results with an id; what an `Id:` says goes before labels. */
export function itemsNamed(summary: FileSummary, id: string): readonly number[] {
  const given = itemsGiven(summary, id);
  return given.length > 0 ? given : itemsLabelled(summary, id);
}

/** The objectives and key results that have an id by an `Id:`. */
export const itemsGiven = (summary: FileSummary, id: string): readonly number[] =>
  namesOf(summary).given.get(id.toLowerCase()) ?? [];

/** The objectives and key results with a label. */
export const itemsLabelled = (summary: FileSummary, label: string): readonly number[] =>
  namesOf(summary).labels.get(label.toLowerCase()) ?? [];

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

const keyOf = ({ file, item }: Place): string => `${item}\n${file.uri}`;

/** Everything that a place supports: by its own words, and an objective also by those of its file. */
export function supportedBy(place: Place, files: Files | null): Place[] {
  const { file, item } = place;
  const own = supportsFrom(file.summary, item);
  const isObjective = itemAt(place)?.kind === 'objective';
  const inherited = isObjective ? supportsFrom(file.summary, null) : [];
  const targets = new Map<string, Place>();
  for (const support of [...own, ...inherited]) {
    const target = targetOf(support, file, files);
    if (target === null) continue;
    // A file whose objectives support one of them does not mean that one.
    if (inherited.includes(support) && isSamePlace(target, place)) continue;
    targets.set(keyOf(target), target);
  }
  return [...targets.values()];
}

/**
 * The way by which `from` comes back to one of the places that `isGoal` names, along what supports what; a key result
 * supports its objective. Both ends are part of it. Null where there is none. The shortest, in time linear in what can be
 * reached, which is taken off what is left of `steps`: where nothing is, the search ends.
 */
export function wayTo(
  from: Place,
  isGoal: (place: Place) => boolean,
  files: Files | null,
  steps: { left: number },
): readonly Place[] | null {
  const cameFrom = new Map<string, Place | null>([[keyOf(from), null]]);
  const queue = [from];
  for (const place of queue) {
    if (isGoal(place)) {
      const way = [place];
      for (let at = cameFrom.get(keyOf(place)); at; at = cameFrom.get(keyOf(at))) way.push(at);
      return way.reverse();
    }
    const objective = itemAt(place)?.objective ?? null;
    const next = supportedBy(place, files);
    if (objective !== null) next.push({ file: place.file, item: objective });
    steps.left -= 1 + next.length;
    if (steps.left < 0) return null;
    for (const one of next) {
      if (cameFrom.has(keyOf(one))) continue;
      cameFrom.set(keyOf(one), place);
      queue.push(one);
    }
  }
  return null;
}
