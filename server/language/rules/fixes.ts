/** Edits that several rules make. Those on whole key results are in `rewrite/edits.ts`. */
import type { KeyResult, Objective } from '../model/model.ts';
import { commentsBehind, insertAt, insertBeneath, lastLineOf } from '../rewrite/lines.ts';
import { escapeSnippet } from '../rewrite/template.ts';
import { spansIn } from '../syntax/prose.ts';
import type { Prose, Section, Span } from '../syntax/tree.ts';
import type { Fix, FixEdit } from './rule.ts';

/** Replaces a place on one line. */
export const replaceSpan = (section: Section, { line, start, end }: Span, snippet: string): FixEdit => ({
  section,
  range: { start: { line, character: start }, end: { line, character: end } },
  snippet,
});

/** Replaces a stretch of a sentence, over lines where it runs over them. */
export function replaceInProse(section: Section, prose: Prose, start: number, end: number, snippet: string): FixEdit {
  const spans = spansIn(prose, start, end);
  const [first, last] = [spans[0]!, spans.at(-1)!];
  const range = { start: { line: first.line, character: first.start }, end: { line: last.line, character: last.end } };
  return { section, range, snippet: snippet + commentsBehind(section, first.line, last.line) };
}

/** Takes whole lines out. */
export const removeLine = (section: Section, line: number): FixEdit => ({
  section,
  range:
    line + 1 < section.lines.length
      ? { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }
      : { start: { line, character: 0 }, end: { line, character: section.lines[line]!.length } },
  snippet: '',
});

/** Adds a property beneath a key result; `snippet` is the value in snippet syntax. */
export const addProperty = ({ section, node }: KeyResult, key: string, snippet: string, title: string): Fix => ({
  title,
  edits: [insertBeneath(section, node, `${key}: ${snippet}`)],
});

/** What stands before the words of a key result: indentation, bullet and keyword, the number of the keyword left out. */
export function openingOf({ section, node }: KeyResult): string {
  const line = section.lines[node.span.line]!;
  const bullet = node.bullet ? `${line.slice(node.bullet.start, node.bullet.end)} ` : '';
  return `${line.slice(0, node.span.start)}${bullet}${node.keyword === null ? '' : 'KR: '}`;
}

/** Adds a key result with these words (plain text) behind another one and all that stands beneath it. */
export function addAfter(keyResult: KeyResult, words: string): FixEdit {
  const { section, node } = keyResult;
  const line = lastLineOf(section, node);
  return insertAt(section, line, section.lines[line]!.length, `\n${openingOf(keyResult)}${escapeSnippet(words)}`);
}

/** The line after which something new can stand that belongs to the objective: its last one that is not blank. */
export function lastLineUnder({ section }: Objective): number {
  let line = section.lines.length - 1;
  while (line > 0 && section.lines[line]!.trim() === '') line--;
  return line;
}

/** The first letter as a sentence begins. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
