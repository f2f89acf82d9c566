/** `adopt`: records what there is to say today, so that only new or changed lines speak from now on. */

import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { adoptedName, fingerprintsOf, isAdopted, readAdopted, today, writeAdopted } from './core.ts';
import type { PlacedInput } from './input.ts';

/** How many of the adopted findings of a text are no longer there. */
export function mendedIn({ text, settings, surroundings }: PlacedInput): number {
  if (settings.adopted.size === 0) return 0;
  const there = fingerprintsOf(text, settings, today(), surroundings);
  return [...settings.adopted].filter((one) => !there.has(one)).length;
}

/** The nearest file on the way up from the current folder, else one in it. */
function fileForAll(): string {
  for (let folder = path.resolve('.'); ; folder = path.dirname(folder)) {
    const file = path.join(folder, adoptedName);
    if (existsSync(file)) return file;
    if (path.dirname(folder) === folder) return path.resolve(adoptedName);
  }
}

/**
 * Writes `.okr-adopted.json` for some files and says what was done. With `prune` nothing new is adopted: only what is
 * mended is taken out, also for files that are gone. Throws where the file holds something else, such as a merge that is not
 * resolved: what others adopted would be lost.
 */
export function adopt(inputs: readonly PlacedInput[], prune: boolean): string {
  const file = fileForAll();
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!isAdopted(text)) throw new Error(`${path.relative('.', file)} is not what adopt writes, so it is left as it is`);
  const before = readAdopted(text);
  const after = new Map(before);
  if (prune) for (const key of before.keys()) if (!existsSync(path.join(path.dirname(file), key))) after.delete(key);
  for (const input of inputs) {
    const key = path.relative(path.dirname(file), path.resolve(input.path)).split(path.sep).join('/');
    const there = fingerprintsOf(input.text, input.settings, today(), input.surroundings);
    const known = before.get(key) ?? new Set();
    after.set(key, prune ? new Set([...known].filter((one) => there.has(one))) : there);
  }
  replaceFile(file, writeAdopted(after));
  return report(count(before), count(after), path.relative('.', file));
}

/** Replaces a file in one step, so that nobody ever finds half of it. A link goes on leading to it. */
function replaceFile(file: string, text: string): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const partial = `${target}.${process.pid}.partial`;
  writeFileSync(partial, text);
  renameSync(partial, target);
}

const count = (adopted: ReadonlyMap<string, ReadonlySet<string>>): number =>
  [...adopted.values()].reduce((sum, { size }) => sum + size, 0);

function report(before: number, after: number, file: string): string {
  const findings = `${after} ${after === 1 ? 'finding' : 'findings'} adopted in ${file}`;
  if (after < before) return `${findings}, ${before - after} fewer than before`;
  return after > before && before > 0 ? `${findings}, ${after - before} more than before` : findings;
}
