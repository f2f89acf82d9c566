/** The packages of others that ship, as the build says what it bundled. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

/** Their folders, from the project's: `node_modules/picomatch`. */
export function shippedFolders(): string[] {
  const { outputs } = JSON.parse(readFileSync('dist/metafile.json', 'utf8')) as Metafile;
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  );
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** What a package says of itself. */
export const packageIn = (folder: string): Package =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;
