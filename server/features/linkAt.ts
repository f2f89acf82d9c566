/** What of the links between files is at a position: a reference, the name of something, or the thing itself. */
import type { Position, Range } from 'vscode-languageserver';
import type { KnownFile } from '../language/model/links.ts';
import type { Name, Support } from '../language/model/summary.ts';
import type { Span } from '../language/syntax/tree.ts';
import { rangeOfSpan } from './place.ts';

export type LinkAt =
  | { readonly kind: 'reference'; readonly support: Support }
  | { readonly kind: 'name'; readonly item: number; readonly name: Name }
  /** Elsewhere on the line of an objective or a key result. */
  | { readonly kind: 'item'; readonly item: number };

/** What is at a position of a file; null where nothing is that could be linked. */
export function linkAt({ summary }: KnownFile, position: Position): LinkAt | null {
  const holds = (span: Span) => isIn(span, position);
  const support = summary.supports.find(({ span }) => holds(span));
  if (support !== undefined) return { kind: 'reference', support };
  for (const [item, { names }] of summary.items.entries()) {
    const name = names.find(({ span }) => holds(span));
    if (name !== undefined) return { kind: 'name', item, name };
  }
  const item = summary.items.findIndex(({ span }) => holds(span));
  return item === -1 ? null : { kind: 'item', item };
}

export const isIn = ({ line, start, end }: Span, position: Position): boolean =>
  position.line === line && start <= position.character && position.character <= end;

/** A place in a file by its lines. */
export const rangeOf = (span: Span): Range => rangeOfSpan(span, 0);

/** Where a whole file is shown. */
export const topOfFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
