/** Files that are renamed or moved: the references between them and the others follow. */
import type { TextEdit } from 'vscode-languageserver';
import type { KnownFile } from '../language/model/links.ts';
import type { Support } from '../language/model/summary.ts';
import { isOkr } from '../workspace/fileAccess.ts';
import { follow, isWithin, keyOf } from '../workspace/uri.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { rangeOf } from './linkAt.ts';

/** A file or a folder that is about to have another name. */
export interface FileMove {
  readonly oldUri: string;
  readonly newUri: string;
}

/** The edits, before the files are moved, by which every reference means the same file as before. */
export function followMoves(moves: readonly FileMove[], workspace: Workspace): ReadonlyMap<string, TextEdit[]> {
  const movedTo = moving(moves);
  const touched = new Map<string, KnownFile>();
  for (const file of workspace.allKnown()) {
    if (movedTo(file.uri) === null) continue;
    for (const one of workspace.referring(file.uri)) touched.set(one.uri, one);
  }
  const edits = new Map<string, TextEdit[]>();
  for (const file of touched.values()) {
    const paths = new Map<string, string | null>();
    for (const { path } of file.summary.supports) {
      if (!paths.has(path)) paths.set(path, path === '' ? null : pathAfter(path, file, movedTo, workspace));
    }
    const own = file.summary.supports.flatMap((support): TextEdit[] => {
      const newText = paths.get(support.path) ?? null;
      return newText === null ? [] : [{ range: rangeOf(pathSpan(support)), newText }];
    });
    if (own.length > 0) edits.set(file.uri, own);
  }
  return edits;
}

/** The path by which a file speaks of the same file as before; null where that is the one it has. */
function pathAfter(path: string, file: KnownFile, movedTo: Moving, workspace: Workspace): string | null {
  const target = workspace.at(path, file.uri);
  if ('why' in target) return null;
  const home = movedTo(file.uri) ?? file.uri;
  const newTarget = movedTo(target.uri) ?? target.uri;
  const same = follow(path, home);
  if (same !== null && keyOf(same) === keyOf(newTarget)) return null;
  const after = workspace.path(home, newTarget);
  if (after === null || !isOkr(after)) return null;
  return path.startsWith('./') && !after.startsWith('.') ? `./${after}` : after;
}

/** The path of a reference, without `#` and id. */
const pathSpan = ({ span, path }: Support): Support['span'] => ({ ...span, end: span.start + path.length });

/** Where a file will be; null for one that stays. */
type Moving = (uri: string) => string | null;

function moving(moves: readonly FileMove[]): Moving {
  const byKey = moves.flatMap(({ oldUri, newUri }) => {
    const old = keyOf(oldUri)?.replace(/\/$/, '');
    return old === undefined ? [] : [{ old, newUri: newUri.replace(/\/$/, '') }];
  });
  return (uri) => {
    const key = keyOf(uri);
    const move = key === null ? undefined : byKey.find(({ old }) => key === old || isWithin(key, old));
    return move === undefined ? null : move.newUri + encoded(key!.slice(move.old.length));
  };
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
