/** Files that are renamed or moved: the references between them and the others follow. */
import type { TextEdit } from 'vscode-languageserver';
import type { KnownFile } from '../language/model/links.ts';
import type { Support } from '../language/model/summary.ts';
import { follow, isWithin, keyOf } from '../workspace/uri.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { rangeOf } from './linkAt.ts';

/** A file or a folder that is about to have another name. */
export interface FileMove {
  readonly oldUri: string;
  readonly newUri: string;
}

/** Files whose references these moves may change. */
function touchedBy(moves: readonly FileMove[], workspace: Workspace): KnownFile[] {
  const touched = new Map<string, KnownFile>();
  for (const file of workspace.all()) {
    if (movedTo(file.uri, moves) === null) continue;
    for (const one of workspace.referring(file.uri)) touched.set(one.uri, one);
  }
  return [...touched.values()];
}

/** The edits, before the files are moved, by which every reference means the same file as before. */
export function followMoves(moves: readonly FileMove[], workspace: Workspace): ReadonlyMap<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const file of touchedBy(moves, workspace)) {
    const home = movedTo(file.uri, moves) ?? file.uri;
    const own = file.summary.supports.flatMap((support): TextEdit[] => {
      const target = support.path === '' ? null : workspace.at(support.path, file.uri);
      if (target === null || 'why' in target) return [];
      const newTarget = movedTo(target.uri, moves) ?? target.uri;
      const same = follow(support.path, home);
      if (same !== null && keyOf(same) === keyOf(newTarget)) return [];
      const path = workspace.path(home, newTarget);
      if (path === null || !isWritable(path)) return [];
      const newText = support.path.startsWith('./') && !path.startsWith('.') ? `./${path}` : path;
      return [{ range: rangeOf(pathSpan(support)), newText }];
    });
    if (own.length > 0) edits.set(file.uri, own);
  }
  return edits;
}

/** The path of a reference, without `#` and id. */
const pathSpan = ({ span, path }: Support): Support['span'] => ({ ...span, end: span.start + path.length });

/** Whether a `Supports:` can hold the path: a comma begins the next one, and the ends are trimmed. */
const isWritable = (path: string): boolean => /\.okr$/i.test(path) && !/,|\.okr#|\s\/\/|^\s/i.test(path);

/** Where a file will be; null for one that stays. The last folder that holds it decides. */
function movedTo(uri: string, moves: readonly FileMove[]): string | null {
  const key = keyOf(uri);
  for (const { oldUri, newUri } of moves) {
    const old = keyOf(oldUri);
    if (key === null || old === null) continue;
    if (key === old) return newUri;
    if (isWithin(key, old)) return newUri.replace(/\/$/, '') + encoded(key.slice(old.replace(/\/$/, '').length));
  }
  return null;
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
