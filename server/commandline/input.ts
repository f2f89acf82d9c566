/** The files that the command line reads. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Surroundings } from '../language/model/links.ts';
import type { Settings } from '../language/rules/rule.ts';
import { isOkr, skippedFolders } from '../workspace/fileAccess.ts';
import { isBeneath } from '../workspace/nodeFiles.ts';

/** A text with the path that the person gave for it (`-` for standard input). */
export interface Input {
  readonly path: string;
  readonly text: string;
}

/** A text with what counts for it where it stands. */
export interface PlacedInput extends Input {
  readonly settings: Settings;
  readonly surroundings: Surroundings;
}

/** A path that could not be read, and why. */
export interface Unreadable {
  readonly path: string;
  readonly why: string;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  ELOOP: 'its links go round in a circle',
};

/**
 * Reads files, folders (their `.okr` files, at any depth, in the order of their names) and `-`. What cannot be read stops nothing
 * else. In folders no link is followed that leads out of them.
 */
export function readInputs(paths: readonly string[]): { inputs: Input[]; unreadable: Unreadable[] } {
  const inputs: Input[] = [];
  const unreadable: Unreadable[] = [];
  const attempt = (path: string, act: () => void) => {
    try {
      act();
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      unreadable.push({ path, why: reasons[code ?? ''] ?? message });
    }
  };
  const read = (path: string) =>
    attempt(path, () => inputs.push({ path, text: readFileSync(path === '-' ? 0 : path, 'utf8') }));
  const readLinked = (link: string, root: string) =>
    attempt(link, () => {
      if (!isBeneath(realpathSync(link), realpathSync(root)))
        throw new Error('it is a link that leads out of the folder');
      if (statSync(link).isFile()) read(link);
    });
  const search = (folder: string, root: string) =>
    attempt(folder, () => {
      for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
        const inside = path.join(folder, entry.name);
        if (entry.isDirectory() && !skippedFolders.has(entry.name)) search(inside, root);
        else if (!isOkr(entry.name)) continue;
        // A pipe would be waited for.
        else if (entry.isFile()) read(inside);
        else if (entry.isSymbolicLink()) readLinked(inside, root);
      }
    });
  for (const given of paths) {
    attempt(given, () => (given !== '-' && statSync(given).isDirectory() ? search(given, given) : read(given)));
  }
  return { inputs, unreadable };
}

/** Whether a path is that of a Markdown file, of which only the `okr` blocks are of the format. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1);
