/** `.okr-adopted.json`: by file, the findings that a team leaves as they are. Small, sorted and good to review. */

/** Fingerprints by path, relative to the folder of the file, with `/`. */
export type Adopted = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the text of the file; what is not as it should be is as if it were not there. */
export function readAdopted(text: string): Adopted {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return new Map();
  }
  if (typeof data !== 'object' || data === null) return new Map();
  return new Map(
    Object.entries(data).flatMap(([path, fingerprints]) =>
      Array.isArray(fingerprints) ? [[path, new Set(fingerprints.filter((one) => typeof one === 'string'))]] : [],
    ),
  );
}

/** Whether a text is such a file, or nothing at all: another one is not ours to replace. */
export function isAdopted(text: string): boolean {
  if (text.trim() === '') return true;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
    return Object.values(data).every((one) => Array.isArray(one) && one.every((each) => typeof each === 'string'));
  } catch {
    return false;
  }
}

/** The text of the file: one fingerprint a line, so that a change of one is one line of a diff. */
export function writeAdopted(adopted: Adopted): string {
  const entries = [...adopted]
    .filter(([, fingerprints]) => fingerprints.size > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, fingerprints]): [string, string[]] => [path, [...fingerprints].sort()]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
