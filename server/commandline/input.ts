/** The files that the command line reads. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A text with the path that the person gave for it (`-` for standard input). */
export interface Input {
  readonly path: string;
  readonly text: string;
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

/** Reads files, folders (their `.okr` files, at any depth, in the order of their names) and `-`. */
export function readInputs(paths: readonly string[]): { inputs: Input[]; unreadable: Unreadable[] } {
  const inputs: Input[] = [];
  const unreadable: Unreadable[] = [];
  for (const given of paths) {
    try {
      for (const file of filesOf(given)) {
        inputs.push({ path: file, text: readFileSync(file === '-' ? 0 : file, 'utf8') });
      }
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      unreadable.push({ path: given, why: reasons[code ?? ''] ?? message });
    }
  }
  return { inputs, unreadable };
}

function filesOf(given: string): string[] {
  if (given === '-' || !statSync(given).isDirectory()) return [given];
  return readdirSync(given, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.okr') && !name.split(path.sep).includes('node_modules'))
    .sort()
    .map((name) => path.join(given, name));
}
