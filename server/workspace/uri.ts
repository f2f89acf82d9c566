/** URIs as the names of files: compared, and followed from one to another. Editors spell the same one differently. */

/** The scheme of the pages of the rules, which the server writes when they are asked for. */
export const rulePageScheme = 'okr-rule';

/** What a URI is recognised by: its scheme, its host and its path without escapes. Null for what is no URI with a path. */
export function keyOf(uri: string): string | null {
  if (!URL.canParse(uri)) return null;
  const { protocol, host, pathname } = new URL(uri);
  if (!pathname.startsWith('/')) return null;
  const path = pathname.split('/').map(decoded).join('/');
  // Windows has its drives in either case.
  return `${protocol}//${host}${path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase())}`;
}

function decoded(segment: string): string {
  try {
    // A `/` that was written `%2F` is part of a name.
    return decodeURIComponent(segment).replaceAll('/', '%2F');
  } catch {
    return segment;
  }
}

/** Whether a file is a folder's own, or deeper in it. Both are keys. */
export const isWithin = (key: string, folder: string): boolean =>
  key.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** The folders that hold a file, its own first, as URIs that end in `/`; none for what has no place. */
export function foldersAbove(uri: string): string[] {
  const folders: string[] = [];
  if (keyOf(uri) === null) return folders;
  let folder = new URL('.', uri);
  // Above Windows' drives there is nothing.
  const isTop = ({ pathname }: URL) => /^\/(?:[a-z](?::|%3a)\/)?$/i.test(pathname);
  for (; !isTop(folder); folder = new URL('..', folder)) folders.push(folder.href);
  return [...folders, folder.href];
}

/** Paths that name a place by themselves, such as one on one machine, instead of a way from the file. */
export const isAbsolute = (path: string): boolean => /^(?:[\\/]|[a-z][a-z\d+.-]*:)/i.test(path);

/** The URI of what a relative path means which is written in the file `from`; null where `from` has no place itself. */
export function follow(path: string, from: string): string | null {
  // Half of a character is in no name, and cannot be written in a URI.
  if (keyOf(from) === null || /\p{Surrogate}/u.test(path)) return null;
  const relative = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return new URL(`./${relative}`, from).href;
}

/** The relative path from one file to another, both keys, with `/` on every system; null where there is no way. */
export function pathBetween(from: string, to: string): string | null {
  const [start, end] = [from.split('/'), to.split('/')];
  // Scheme and host are three segments; Windows' drive is a fourth that has to be the same.
  const root = /^[a-z]:$/.test(start[3] ?? '') ? 4 : 3;
  if (start.slice(0, root).join('/') !== end.slice(0, root).join('/')) return null;
  let shared = root;
  while (shared < start.length - 1 && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  return [...start.slice(shared, -1).map(() => '..'), ...end.slice(shared)].join('/');
}
