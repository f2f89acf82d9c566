/** Definition: from a reference to the objective, the key result or the file that it means. */
import type { LocationLink, Position } from 'vscode-languageserver';
import { type Files, type KnownFile, resolve } from '../language/model/links.ts';
import { linkAt, rangeOf, topOfFile } from './linkAt.ts';

/** Where what is at a position is defined: several places where an id is given more than once. */
export function definitionAt(file: KnownFile, position: Position, files: Files): LocationLink[] {
  const at = linkAt(file, position);
  if (at?.kind === 'name') {
    const range = rangeOf(at.name.span);
    return [{ originSelectionRange: range, targetUri: file.uri, targetRange: range, targetSelectionRange: range }];
  }
  if (at?.kind !== 'reference') return [];
  const resolution = resolve(at.support, file, files);
  if (resolution.file === null) return [];
  const { uri, summary } = resolution.file;
  const ranges =
    at.support.id === null ? [topOfFile] : resolution.items.map((item) => rangeOf(summary.items[item]!.span));
  return ranges.map((range) => ({
    originSelectionRange: rangeOf(at.support.span),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}
