/** Where a comment stands on a line. */
import { isSpace, skipSpaces, trimEnd } from './characters.ts';

/** Columns of a comment: with its marks (`start`, `end`) and of its text alone. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
}

/**
 * The comment that begins the content of a line at `from` or trails it, else null. `//` counts only at the beginning or
 * after white space, so that `https://` is none; `<!-- … -->` only where nothing follows it.
 */
export function commentIn(line: string, from: number): Comment | null {
  const slashes = slashesIn(line, from);
  const markup = line.indexOf('<!--', from) === -1 ? -1 : markupIn(line, from);
  if (slashes === -1 && markup === -1) return null;
  const end = trimEnd(line, from, line.length);
  if (markup === -1 || (slashes !== -1 && slashes < markup)) return comment(line, slashes, end, slashes + 2, end);
  const textEnd = end >= markup + 7 && line.endsWith('-->', end) ? end - 3 : end;
  return comment(line, markup, end, markup + 4, textEnd);
}

function slashesIn(line: string, from: number): number {
  let at = line.indexOf('//', from);
  while (at > from && !isSpace(line.charCodeAt(at - 1))) {
    while (line.charCodeAt(at) === 47) at++;
    at = line.indexOf('//', at);
  }
  return at;
}

function markupIn(line: string, from: number): number {
  if (line.startsWith('<!--', from)) return from;
  const last = line.lastIndexOf('<!--');
  const close = line.indexOf('-->', last);
  return close === -1 || skipSpaces(line, close + 3, line.length) === line.length ? last : -1;
}

function comment(line: string, start: number, end: number, from: number, to: number): Comment {
  const textStart = skipSpaces(line, from, to);
  return { start, end, textStart, textEnd: trimEnd(line, textStart, to) };
}
