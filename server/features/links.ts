/** Document links: addresses anywhere in the text, and what a `Supports:` refers to. */
import type { DocumentLink } from 'vscode-languageserver';
import { type Files, resolve } from '../language/model/links.ts';
import { idsIn, type Reference, referencesIn } from '../language/model/references.ts';
import { summaryOf } from '../language/model/summary.ts';
import type { Section, Span, Tree } from '../language/syntax/tree.ts';
import { isOkr } from '../workspace/fileAccess.ts';
import { follow, isAbsolute } from '../workspace/uri.ts';
import { rangeOfSpan } from './place.ts';

/** The links of a document, in order; `files` are those of its workspace. */
export function linksOf(tree: Tree, uri: string, files: Files | null): DocumentLink[] {
  const links: DocumentLink[] = [];
  let lines: ReadonlyMap<string, number> | undefined;
  for (const [index, section] of tree.sections.entries()) {
    const start = tree.starts[index]!;
    for (const { span, target } of addressesIn(section)) links.push({ range: rangeOfSpan(span, start), target });
    for (const reference of referencesIn(section)) {
      if (reference.path === '') lines ??= linesOfIds(tree);
      const target = reference.path === '' ? placeOf(reference, lines!, uri) : elsewhere(reference, tree, uri, files);
      if (target !== null) links.push({ range: rangeOfSpan(reference.span, start), target });
    }
  }
  return links.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

/** Addresses that an editor may open: nothing that runs. The length is bound, as no address is longer. */
const address = /\b(?:https?:\/\/|mailto:)[^\s<>"'`|\\^{}]{1,2000}/gi;

function* addressesIn({ lines }: Section): Iterable<{ span: Span; target: string }> {
  for (const [line, text] of lines.entries()) {
    if (!text.includes(':')) continue;
    for (const { 0: found, index } of text.matchAll(address)) {
      const target = withoutTail(found);
      if (URL.canParse(target)) yield { span: { line, start: index, end: index + target.length }, target };
    }
  }
}

/** An address without the punctuation of the sentence around it, and without a bracket that it does not open. */
function withoutTail(found: string): string {
  let end = found.length;
  for (;;) {
    const last = found[end - 1]!;
    const isClosing = last === ')' || last === ']';
    const own = isClosing && found.slice(0, end).split(last === ')' ? '(' : '[').length;
    if (isClosing ? own === found.slice(0, end).split(last).length : !'.,;:!?*_）。、」'.includes(last)) break;
    end--;
  }
  return found.slice(0, end);
}

/** The line of the document that each id stands on, by its small letters; the first where there are several. */
function linesOfIds({ sections, starts }: Tree): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [index, section] of sections.entries()) {
    for (const { id, span } of idsIn(section)) {
      if (!lines.has(id.toLowerCase())) lines.set(id.toLowerCase(), starts[index]! + span.line);
    }
  }
  return lines;
}

/** The place of an id in the same document. */
function placeOf({ id }: Reference, lines: ReadonlyMap<string, number>, uri: string): string | null {
  const line = id === null ? undefined : lines.get(id.toLowerCase());
  return line === undefined ? null : `${uri}#L${line + 1}`;
}

/** The place of an id in another file, or its top; none where nothing is there or where nobody may look. */
function elsewhere(reference: Reference, tree: Tree, uri: string, files: Files | null): string | null {
  const resolution = resolve(reference, { uri, summary: summaryOf(tree) }, files);
  if (resolution.file === null) return resolution.absence.why === 'unknown' ? fileOf(reference, uri) : null;
  const { file, items } = resolution;
  const item = items[0] === undefined ? undefined : file.summary.items[items[0]];
  return item === undefined ? file.uri : `${file.uri}#L${item.span.line + 1}`;
}

/** The `.okr` file that a path means, beside this one; none for a path that names another place to look. */
function fileOf({ path }: Reference, uri: string): string | null {
  return isOkr(path) && !isAbsolute(path) ? follow(path, uri) : null;
}
