/**
 * The `.okr` files of the workspace folders and the documents that are open, each as a summary. Open documents go before
 * what the disk has. Files are read a few at a time in the background; a change in one file costs that file.
 */
import { distance } from 'fastest-levenshtein';
import type { Absence, Files, KnownFile, Surroundings } from '../language/model/links.ts';
import { canHold } from '../language/model/references.ts';
import { type FileSummary, summaryOfText } from '../language/model/summary.ts';
import { endOfBurst, turn } from './burst.ts';
import { type FileAccess, failed, hasTooManyLines, isOkr, noFiles, type ReadFile } from './fileAccess.ts';
import { follow, isAbsolute, isWithin, keyOf, pathBetween } from './uri.ts';

/** Files that are read at once. */
const batch = 16;

/** A file of the index. */
interface Entry {
  /** As the editor, else the disk, spells it. */
  readonly uri: string;
  /** Null for a file that could not be read. */
  readonly known: KnownFile | null;
  readonly problem: ReadFile['problem'];
  readonly open: boolean;
  readonly stamp: string | null;
  /** Whether somebody told us of it. Another one is there for those who refer to it: the editor hides it, as it may. */
  readonly listed: boolean;
}

type ToRead = Pick<Entry, 'uri' | 'stamp' | 'listed'>;

const keyFor = (uri: string): string => keyOf(uri) ?? uri;

export class Workspace implements Files {
  readonly #changed: () => void;
  #access: FileAccess = noFiles;
  /** Keys of the workspace folders, with their URIs. */
  readonly #folders = new Map<string, string>();
  readonly #entries = new Map<string, Entry>();
  /** Keys of the files in which an id is given, by the id in small letters. */
  readonly #withId = new Map<string, Set<string>>();
  /** Keys of the files that refer to a file, by its key, whether it is there or not. */
  readonly #referring = new Map<string, Set<string>>();
  /** Keys of folders that are yet to be searched. */
  readonly #toSearch = new Set<string>();
  /** Keys of folders that were searched at least once. */
  readonly #searched = new Set<string>();
  /** Files that are yet to be read, by key. */
  readonly #toRead = new Map<string, ToRead>();
  /** Files that are being read, by key: their URIs. */
  readonly #reading = new Map<string, string>();
  #work: Promise<void> | null = null;
  #revision = 0;
  #announced = 0;
  /** The surroundings of documents, each with the revision that it is of. */
  readonly #around = new Map<string, { readonly revision: number; readonly surroundings: Surroundings }>();

  /** `changed` is called when what files say of each other has changed, once for all that came in together. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Begins to read the files of some folders. Before that, open documents are all that there is. */
  begin(access: FileAccess, folders: readonly string[]): void {
    this.#access = access;
    this.setFolders(folders);
  }

  /** A document among the files: the same object for as long as nothing has changed of what they say of each other. */
  readonly around = (uri: string): Surroundings => {
    const known = this.#around.get(uri);
    if (known?.revision === this.#revision) return known.surroundings;
    const surroundings = { uri, files: this };
    this.#around.set(uri, { revision: this.#revision, surroundings });
    return surroundings;
  };

  /** Adds and takes away workspace folders. */
  setFolders(added: readonly string[], removed: readonly string[] = []): void {
    for (const uri of removed) {
      this.#folders.delete(keyFor(uri));
      this.#toSearch.delete(keyFor(uri));
      this.#searched.delete(keyFor(uri));
    }
    // What lies outside now, of open documents, too.
    if (removed.length > 0) this.#revision++;
    for (const [key, { open }] of this.#entries) if (!open && !this.#isInside(key)) this.#set(key, null);
    for (const key of this.#toRead.keys()) if (!this.#isInside(key)) this.#toRead.delete(key);
    for (const uri of added) {
      this.#folders.set(keyFor(uri), uri);
      this.#toSearch.add(keyFor(uri));
    }
    this.#start();
  }

  /** Searches all folders again, and reads what is new in them. */
  search(): void {
    for (const key of this.#folders.keys()) this.#toSearch.add(key);
    this.#start();
  }

  /** Takes over what an open document says now. */
  opened(uri: string, summary: FileSummary): void {
    this.#set(keyFor(uri), { uri, known: { uri, summary }, problem: null, open: true, stamp: null, listed: true });
    this.#start();
  }

  /** The disk counts again for a document that was open. */
  closed(uri: string): void {
    const key = keyFor(uri);
    const entry = this.#entries.get(key);
    this.#around.delete(uri);
    if (entry === undefined) return;
    // Until it is read, what it said last is the best that is known.
    this.#set(key, this.#isInside(key) ? { ...entry, open: false } : null);
    if (this.#isInside(key)) this.#toRead.set(key, { uri, stamp: null, listed: true });
    this.#start();
  }

  /** Reads files again that were created or changed. What lies outside the folders is left alone. */
  read(uris: readonly string[]): void {
    for (const uri of uris) {
      const key = keyFor(uri);
      if (this.#entries.get(key)?.open || !isOkr(uri) || !this.#isInside(key)) continue;
      this.#toRead.set(key, { uri, stamp: null, listed: true });
    }
    this.#start();
  }

  /** Forgets a file, or all files in a folder, that were deleted. */
  deleted(uri: string): void {
    const gone = keyFor(uri);
    for (const [key, { open }] of this.#entries) {
      if (!open && (key === gone || isWithin(key, gone))) this.#set(key, null);
    }
    this.#toRead.delete(gone);
    // What is being read may be what was there before.
    for (const [key, reading] of this.#reading) {
      if (key === gone || isWithin(key, gone)) this.#toRead.set(key, { uri: reading, stamp: null, listed: true });
    }
    this.#start();
  }

  /** Resolves when everything that is to be read has been. */
  async settled(): Promise<void> {
    while (this.#work !== null) await this.#work;
  }

  /** Reads a file ahead of all others, where it is not known yet. */
  async ensure(path: string, from: string): Promise<void> {
    const uri = isAbsolute(path) ? null : follow(path, from);
    const key = uri === null ? null : keyOf(uri);
    if (uri === null || key === null || !isOkr(uri) || this.#entries.has(key) || !this.#isInside(key)) return;
    await this.#readFile(key, { uri, stamp: null, listed: false });
    this.#start();
  }

  /** A file or an open document; null where there is none that can be read. */
  file(uri: string): KnownFile | null {
    return this.#entries.get(keyFor(uri))?.known ?? null;
  }

  /** All files of the folders; without any folder, all open documents. */
  *all(): Iterable<KnownFile> {
    for (const [key, { known }] of this.#entries) if (known !== null && this.#isPart(key)) yield known;
  }

  /** All files that are known, those that only a reference has led to, too. */
  *allKnown(): Iterable<KnownFile> {
    for (const { known } of this.#entries.values()) if (known !== null) yield known;
  }

  /** The files that refer to a file by its path, and the file itself. */
  referring(uri: string): KnownFile[] {
    const key = keyFor(uri);
    return this.#known(new Set([key, ...(this.#referring.get(key) ?? [])]));
  }

  readonly withId = (id: string): readonly KnownFile[] =>
    this.#known([...(this.#withId.get(id.toLowerCase()) ?? [])].filter((key) => this.#isPart(key)));

  readonly path = (from: string, to: string): string | null => {
    const [start, end] = [keyOf(from), keyOf(to)];
    const path = start === null || end === null ? null : pathBetween(start, end);
    return path !== null && canHold(path) ? path : null;
  };

  readonly at = (path: string, from: string): KnownFile | Absence => {
    if (isAbsolute(path)) return { why: 'outside', because: 'it does not begin at this file' };
    const target = follow(path, from);
    const key = target === null ? null : keyOf(target);
    if (key === null || !this.#isInside(keyFor(from))) return this.#openAt(key);
    if (!this.#isInside(key)) return { why: 'outside', because: 'it leads out of the workspace' };
    const entry = this.#entries.get(key);
    if (entry?.known) return entry.known;
    if (entry) return { why: 'unreadable', because: reasons[entry.problem!] };
    const waits = this.#toRead.has(key) || this.#reading.has(key);
    const searched = this.#foldersOf(key).every((folder) => this.#searched.has(folder));
    return { why: searched && !waits ? 'missing' : 'unknown', because: '' };
  };

  readonly near = (path: string, from: string): readonly string[] => {
    const start = keyOf(from);
    const meant = path.replace(/\.okr$/i, '').toLowerCase();
    const name = nameOf(meant);
    const found: { path: string; slips: number }[] = [];
    for (const key of start === null ? [] : this.#entries.keys()) {
      const to = key === start ? null : pathBetween(start!, key);
      if (to === null || !canHold(to)) continue;
      const other = to.replace(/\.okr$/i, '').toLowerCase();
      const otherName = nameOf(other);
      // A name may be as long as a line: what cannot be near is not compared.
      const isNear = Math.abs(otherName.length - name.length) <= mostSlips;
      const slips = other === meant ? -1 : isNear ? distance(name, otherName) : Number.POSITIVE_INFINITY;
      if (slips <= mostSlips && slips * 2 < name.length) found.push({ path: to, slips });
    }
    found.sort((a, b) => a.slips - b.slips || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
    return found.slice(0, mostSuggestions).map((one) => one.path);
  };

  /** From outside the folders only open documents are seen. */
  #openAt(key: string | null): KnownFile | Absence {
    const entry = key === null ? undefined : this.#entries.get(key);
    return entry?.open && entry.known ? entry.known : { why: 'unknown', because: '' };
  }

  #foldersOf(key: string): string[] {
    return [...this.#folders.keys()].filter((folder) => isWithin(key, folder));
  }

  #isInside(key: string): boolean {
    return this.#foldersOf(key).length > 0;
  }

  /** Whether a file is one of ours, and not, say, an older version of one that is open beside it. */
  #isPart(key: string): boolean {
    return this.#folders.size === 0 || (this.#isInside(key) && this.#entries.get(key)?.listed === true);
  }

  #known(keys: Iterable<string>): KnownFile[] {
    return [...keys].flatMap((key) => this.#entries.get(key)?.known ?? []);
  }

  /** Puts a file in, or takes it out. */
  #set(key: string, entry: Entry | null): void {
    const before = this.#entries.get(key);
    if (entry === null) this.#entries.delete(key);
    else this.#entries.set(key, entry);
    const isListed = before?.listed === entry?.listed;
    if (isListed && before?.known?.summary === entry?.known?.summary && before?.problem === entry?.problem) return;
    if (isListed && before?.known && before.known.summary.facts === entry?.known?.summary.facts) return;
    const targets = [...targetsOf(entry)].filter(([target]) => !this.#referring.has(target));
    this.#list(key, before, (keys) => keys.delete(key));
    this.#list(key, entry, (keys) => keys.add(key));
    this.#revision++;
    for (const [target, uri] of targets) this.#lookFor(target, uri);
    for (const target of targetsOf(before).keys()) {
      const isWanted = this.#entries.get(target)?.listed !== false || this.#referring.has(target);
      if (!isWanted) this.#set(target, null);
    }
  }

  /** Sees to it that a file is read which the search did not find and somebody refers to. */
  #lookFor(key: string, uri: string): void {
    const folders = this.#foldersOf(key);
    if (folders.length === 0 || !folders.every((folder) => this.#searched.has(folder))) return;
    if (!isOkr(uri) || this.#entries.has(key) || this.#toRead.has(key) || this.#reading.has(key)) return;
    this.#toRead.set(key, { uri, stamp: null, listed: false });
  }

  /** Does something with each set of keys that a file is in by what it says. */
  #list(key: string, entry: Entry | null | undefined, change: (keys: Set<string>) => void): void {
    const summary = entry?.known?.summary;
    for (const { names } of summary?.isConnected ? summary.items : []) {
      for (const { id } of names) changeIn(this.#withId, id.toLowerCase(), change);
    }
    for (const target of targetsOf(entry).keys()) if (target !== key) changeIn(this.#referring, target, change);
  }

  /** Sees to it that what waits is done, and that changes are told of. */
  #start(): void {
    const waits = this.#toSearch.size + this.#toRead.size > 0 || this.#announced !== this.#revision;
    if (!waits) return;
    this.#work ??= this.#drain().finally(() => {
      this.#work = null;
      // What came in while changes were told of.
      this.#start();
    });
  }

  async #drain(): Promise<void> {
    // What else comes in the same turn is part of it.
    await turn();
    while (this.#toSearch.size > 0 || this.#toRead.size > 0) {
      const [folder] = this.#toSearch;
      if (folder !== undefined) await this.#searchFolder(folder);
      const next: [string, ToRead][] = [];
      for (const one of this.#toRead) if (next.push(one) === batch) break;
      await Promise.all(next.map(([key, file]) => this.#readFile(key, file)));
      // Requests that wait go first.
      await turn();
    }
    if (this.#announced === this.#revision) return;
    // Of many documents that are opened at once the last one counts.
    await endOfBurst(() => this.#revision);
    this.#announced = this.#revision;
    this.#changed();
  }

  async #searchFolder(folder: string): Promise<void> {
    const found = new Set<string>();
    const uri = this.#folders.get(folder);
    for (const file of uri === undefined ? [] : await this.#access.find(uri)) {
      const key = keyFor(file.uri);
      // Whoever searches, what it finds elsewhere is not ours to read.
      if (!isWithin(key, folder)) continue;
      found.add(key);
      const entry = this.#entries.get(key);
      const isSame = file.stamp !== null && entry?.stamp === file.stamp;
      if (!entry?.open && !isSame) this.#toRead.set(key, { ...file, listed: true });
    }
    this.#toSearch.delete(folder);
    for (const [key, { uri, open }] of this.#entries) {
      if (open || !isWithin(key, folder) || found.has(key)) continue;
      if (this.#referring.has(key)) this.#toRead.set(key, { uri, stamp: null, listed: false });
      else this.#set(key, null);
    }
    // From now on it can be said of a file that it is missing, once it was looked for by its name.
    if (!this.#searched.has(folder)) this.#revision++;
    this.#searched.add(folder);
    for (const entry of this.#entries.values()) for (const [key, uri] of targetsOf(entry)) this.#lookFor(key, uri);
  }

  async #readFile(key: string, { uri, stamp, listed }: ToRead): Promise<void> {
    this.#toRead.delete(key);
    this.#reading.set(key, uri);
    const read = await this.#access.read(uri, [...this.#folders.values()]);
    this.#reading.delete(key);
    // It may have been opened, and its folder may have gone, while it was read.
    if (this.#entries.get(key)?.open || !this.#isInside(key)) return;
    const { text, problem } = asText(read);
    if (problem === 'missing') {
      this.#set(key, null);
      this.#revision++;
    } else {
      const known = text === null ? null : { uri, summary: summaryOfText(text) };
      this.#set(key, { uri, known, problem, open: false, stamp, listed });
    }
  }
}

/** What was read, where it is a text that somebody may have written. */
function asText(read: ReadFile): ReadFile {
  if (read.text?.includes('\0')) return failed('unreadable');
  return read.text !== null && hasTooManyLines(read.text) ? failed('too large') : read;
}

const mostSuggestions = 3;

/** Letters that a name may differ in from what is meant. */
const mostSlips = 2;

/** For the writer, of a file. */
const reasons: Readonly<Record<Exclude<ReadFile['problem'], null>, string>> = {
  missing: 'it is not there',
  'too large': 'it is too large for a text',
  unreadable: 'it is no text, or may not be read',
  outside: 'it is a link that leads out of the workspace',
};

/** The files that a file refers to by their paths: their URIs by key. */
function targetsOf(entry: Entry | null | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  const summary = entry?.known?.summary;
  for (const path of new Set(summary?.isConnected ? summary.supports.map((support) => support.path) : [])) {
    const uri = path === '' || isAbsolute(path) ? null : follow(path, entry!.uri);
    const key = uri === null ? null : keyOf(uri);
    if (uri !== null && key !== null) targets.set(key, uri);
  }
  return targets;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function changeIn(sets: Map<string, Set<string>>, key: string, change: (keys: Set<string>) => void): void {
  const keys = sets.get(key) ?? new Set();
  change(keys);
  if (keys.size === 0) sets.delete(key);
  else sets.set(key, keys);
}
