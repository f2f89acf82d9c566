/** References: who says that they support an objective, a key result or a file. */
import type { Location, Position } from 'vscode-languageserver';
import { type KnownFile, resolve } from '../language/model/links.ts';
import type { Support } from '../language/model/summary.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { linkAt, rangeOf, topOfFile } from './linkAt.ts';

/** A reference with the file that it stands in. */
export interface FoundReference {
  readonly file: KnownFile;
  readonly support: Support;
}

/** The files with references to a file, itself among them: as the text at hand, which the answer is for. */
export const filesReferringTo = (file: KnownFile, workspace: Workspace): KnownFile[] =>
  workspace.referring(file.uri).map((known) => (known.uri === file.uri ? file : known));

/** All references to an objective or a key result by any of its names; with `item` null those to the file as a whole. */
export function referencesTo(file: KnownFile, item: number | null, workspace: Workspace): FoundReference[] {
  return filesReferringTo(file, workspace).flatMap((other) =>
    other.summary.supports
      .filter((support) => {
        const resolution = resolve(support, other, workspace);
        if (resolution.file === null || resolution.file.uri !== file.uri) return false;
        return item === null ? support.id === null && support.path !== '' : resolution.items.includes(item);
      })
      .map((support) => ({ file: other, support })),
  );
}

/** The references to what is at a position, and on demand the places that give it its names. */
export function referencesAt(
  file: KnownFile,
  position: Position,
  workspace: Workspace,
  includeDeclaration: boolean,
): Location[] {
  return targetsAt(file, position, workspace).flatMap(({ file: target, item }) => {
    const found = referencesTo(target, item, workspace).map((one) => ({
      uri: one.file.uri,
      range: rangeOf(one.support.span),
    }));
    if (!includeDeclaration) return found;
    const declared = item === null ? [topOfFile] : target.summary.items[item]!.names.map(({ span }) => rangeOf(span));
    return [...declared.map((range) => ({ uri: target.uri, range })), ...found];
  });
}

/** The objectives, key results or file that are at a position, or that the reference there means. */
function targetsAt(
  file: KnownFile,
  position: Position,
  workspace: Workspace,
): { readonly file: KnownFile; readonly item: number | null }[] {
  const at = linkAt(file, position);
  if (at === null) return [];
  if (at.kind !== 'reference') return [{ file, item: at.item }];
  const resolution = resolve(at.support, file, workspace);
  if (resolution.file === null) return [];
  if (at.support.id === null) return [{ file: resolution.file, item: null }];
  return resolution.items.map((item) => ({ file: resolution.file, item }));
}
