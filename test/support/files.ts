/** Workspaces as tests write them: files under `--- path` lines, with the marks of `markedText.ts` in them. */
import type { Range, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { summaryOf } from '../../server/language/model/summary.ts';
import { parse } from '../../server/language/syntax/parser.ts';
import { type FileAccess, failed, type ReadFile } from '../../server/workspace/fileAccess.ts';
import { keyOf } from '../../server/workspace/uri.ts';
import { Workspace } from '../../server/workspace/workspace.ts';
import { type Marked, readMarks, showMarks } from './markedText.ts';

export const root = 'file:///okrs';

export const uriOf = (path: string): string => `${root}/${path.split('/').map(encodeURIComponent).join('/')}`;

export const pathOf = (uri: string): string => decodeURIComponent(uri.slice(root.length + 1));

/** The files of a fixture by their paths. */
export function readFixture(fixture: string, lineEnd = '\n'): ReadonlyMap<string, Marked> {
  const files = new Map<string, Marked>();
  for (const part of fixture.split(/^--- /m).slice(1)) {
    const end = part.indexOf('\n');
    const marked = readMarks(part.slice(end + 1));
    files.set(part.slice(0, end), { ...marked, text: marked.text.replaceAll('\n', lineEnd) });
  }
  return files;
}

/** A fixture of these texts, with marks around some ranges of each. */
export function showFixture(
  texts: ReadonlyMap<string, string>,
  ranges: readonly { uri: string; range: Range }[],
): string {
  return [...texts]
    .map(([path, text]) => {
      const own = ranges.filter(({ uri }) => uri === uriOf(path)).map(({ range }) => range);
      return `--- ${path}\n${showMarks(text, own)}`;
    })
    .join('');
}

/** The texts after some edits, each file's by its URI. */
export function edited(
  texts: ReadonlyMap<string, string>,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
): Map<string, string> {
  const after = new Map(texts);
  for (const [uri, own] of edits) {
    const text = texts.get(pathOf(uri));
    if (text === undefined) throw new Error(`edits of a file that is not there: ${uri}`);
    after.set(pathOf(uri), TextDocument.applyEdits(TextDocument.create(uri, 'okr', 0, text), [...own]));
  }
  return after;
}

/** A file system in memory that counts what is asked of it. */
export class FilesInMemory implements FileAccess {
  /** By URI. */
  readonly texts = new Map<string, string>();
  readonly problems = new Map<string, Exclude<ReadFile['problem'], null>>();
  /** URIs that no search finds, as those of files that the editor is told to hide. */
  readonly hidden = new Set<string>();
  /** URIs in the order in which they were read. */
  asked: string[] = [];
  readingNow = 0;
  mostAtOnce = 0;

  async find(folder: string) {
    const within = (uri: string) => keyOf(uri)!.startsWith(`${keyOf(folder)}/`);
    return [...this.texts.keys(), ...this.problems.keys()]
      .filter((uri) => within(uri) && !this.hidden.has(uri))
      .map((uri) => ({ uri, stamp: null }));
  }

  async read(uri: string): Promise<ReadFile> {
    this.asked.push(uri);
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.readingNow);
    // It may change while it is on its way.
    const text = this.texts.get(uri);
    await new Promise((resolve) => setImmediate(resolve));
    this.readingNow--;
    return text === undefined ? failed(this.problems.get(uri) ?? 'missing') : { text, problem: null };
  }
}

/** A workspace with files on a disk in memory, read to the end. */
export class WorkspaceInMemory {
  readonly disk = new FilesInMemory();
  /** How often it told of changes. */
  told = 0;
  readonly workspace = new Workspace(() => {
    this.told++;
  });

  static async of(texts: ReadonlyMap<string, string>, folders: readonly string[] = [root]): Promise<WorkspaceInMemory> {
    const made = new WorkspaceInMemory();
    for (const [path, text] of texts) made.disk.texts.set(uriOf(path), text);
    made.workspace.begin(made.disk, folders);
    await made.workspace.settled();
    return made;
  }

  /** Opens a document, or says what an open one holds now. */
  open(path: string, text: string): void {
    this.workspace.opened(uriOf(path), summaryOf(parse(text)));
  }

  /** Changes a file on the disk, and says so. */
  async write(path: string, text: string): Promise<void> {
    this.disk.texts.set(uriOf(path), text);
    this.workspace.read([uriOf(path)]);
    await this.workspace.settled();
  }

  async delete(path: string): Promise<void> {
    for (const uri of this.disk.texts.keys()) {
      if (uri === uriOf(path) || uri.startsWith(`${uriOf(path)}/`)) this.disk.texts.delete(uri);
    }
    this.workspace.deleted(uriOf(path));
    await this.workspace.settled();
  }
}

/** A fixture as a workspace, with the file and the position of its `|`. */
export async function workspaceOf(fixture: string, lineEnd = '\n') {
  const files = readFixture(fixture, lineEnd);
  const texts = new Map([...files].map(([path, { text }]) => [path, text]));
  const made = await WorkspaceInMemory.of(texts);
  const [path, marked] = [...files].find(([, { position }]) => position !== null) ?? [...files][0]!;
  return {
    made,
    workspace: made.workspace,
    texts,
    path,
    position: marked.position!,
    file: made.workspace.file(uriOf(path))!,
  };
}
