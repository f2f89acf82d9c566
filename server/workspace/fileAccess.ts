/** How the index and the configuration come to files: the only way in. Who serves it answers for staying inside the folder that is asked for. */

/** A file above this many bytes is not read: nobody wrote it. */
export const mostBytes = 5_000_000;

/** Nor one with more lines than this. What is known of a file takes memory by the line. */
const mostLines = 300_000;

export function hasTooManyLines(text: string): boolean {
  if (text.length <= mostLines) return false;
  let lines = 0;
  for (const _ of text.matchAll(/\r\n|\r|\n/g)) if (++lines > mostLines) return true;
  return false;
}

/** Folders that hold what nobody wrote here. */
export const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Whether a name, a path or a URI is that of a file of the format. */
export const isOkr = (name: string): boolean => /\.okr$/i.test(name);

export interface FoundFile {
  readonly uri: string;
  /** Changes when the file does, where that is cheap to know; else null. */
  readonly stamp: string | null;
}

/** What came of reading: a text, or why there is none. */
export type ReadFile =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: 'missing' | 'too large' | 'unreadable' | 'outside' };

export interface FileAccess {
  /** All `.okr` files of a folder, at any depth. */
  readonly find: (folder: string) => Promise<readonly FoundFile[]>;
  /** A file of one of these folders. Never rejects. */
  readonly read: (uri: string, folders: readonly string[]) => Promise<ReadFile>;
}

/** Where there are no files at all. */
export const noFiles: FileAccess = { find: async () => [], read: async () => failed('unreadable') };

export const failed = (problem: Exclude<ReadFile['problem'], null>): ReadFile => ({ text: null, problem });
