/** Files of this machine, for clients that leave them to us, and for the command line. */
import { type Dirent, readdir, readFile, realpath, stat } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type FileAccess, type FoundFile, failed, isOkr, mostBytes, skippedFolders } from './fileAccess.ts';

// Node has the same as promises, and loads them when they are first asked for: the first diagnostics would wait for that.
const fs = {
  readdir: promisify(readdir),
  readFile: promisify(readFile),
  realpath: promisify(realpath.native),
  stat: promisify(stat),
};

export const nodeFiles: FileAccess = {
  async find(folder) {
    const found: FoundFile[] = [];
    const root = pathOf(folder);
    if (root !== null) await findIn(root, found);
    return found;
  },

  async read(uri, folders) {
    const file = pathOf(uri);
    if (file === null) return failed('unreadable');
    try {
      // A link may lead anywhere: what counts is where it ends.
      const real = await fs.realpath(file);
      if (!(await isInside(real, folders))) return failed('outside');
      const stat = await fs.stat(real);
      // A pipe would never end.
      if (!stat.isFile()) return failed('unreadable');
      if (stat.size > mostBytes) return failed('too large');
      return { text: await fs.readFile(real, 'utf8'), problem: null };
    } catch (error) {
      return failed((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable');
    }
  },
};

/** The path of a `file:` URI; null for another, and for one that this system has no path for. */
function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** One folder after the other, so that a large tree never holds the machine up. Linked folders are not followed. */
async function findIn(folder: string, found: FoundFile[]): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await fs.readdir(folder, { withFileTypes: true });
  } catch {
    // A folder that may not be read has no files for us.
    return;
  }
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) await findIn(full, found);
    } else if (isOkr(entry.name)) {
      const stamp = await fs.stat(full).then(
        ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
        () => null,
      );
      found.push({ uri: pathToFileURL(full).href, stamp });
    }
  }
}

/** Whether a path leads into a folder; both without links. */
export function isBeneath(real: string, folder: string): boolean {
  const between = path.relative(folder, real);
  return !path.isAbsolute(between) && between.split(path.sep)[0] !== '..';
}

async function isInside(real: string, folders: readonly string[]): Promise<boolean> {
  for (const folder of folders) {
    const root = pathOf(folder);
    if (root === null) continue;
    // A folder that is open may be gone: it holds nothing, and others do.
    const realRoot = await fs.realpath(root).catch(() => null);
    if (realRoot === null) continue;
    if (isBeneath(real, realRoot)) return true;
  }
  return false;
}
