/** Edits on key results as data: each keeps every word, label, property, check-in and initiative of the writer's. */
import type { KeyResult } from '../model/model.ts';
import type { Fix, FixEdit } from '../rules/rule.ts';
import type { KeyResultNode, KeyResultType, Section } from '../syntax/tree.ts';
import { childIndentation, commentsBehind, insertAt, insertBeneath, lastLineOf } from './lines.ts';
import { escapeSnippet, snippetOf, type Template } from './template.ts';

export { completeMeasure } from './completeMeasure.ts';
export { insertKeyResult } from './insertKeyResult.ts';

/** The checkbox of a key result with the space after it, as a range to delete; null without one. */
function checkboxOf(section: Section, node: KeyResultNode): FixEdit | null {
  if (node.checked === null) return null;
  const { line, start } = node.span;
  const text = section.lines[line]!;
  const box = /\[[ xX]\]\s*/y;
  for (box.lastIndex = start; box.lastIndex < text.length; ) {
    const from = box.lastIndex;
    if (box.test(text)) {
      const range = { start: { line, character: from }, end: { line, character: box.lastIndex } };
      return { section, range, snippet: '' };
    }
    box.lastIndex = from + 1;
  }
  return null;
}

/**
 * The key result says `template` instead; what it said becomes its first initiative where `initiative` gives the words.
 * A tick on the line goes with the initiative: work is ticked off, a measure is checked in on.
 */
export function replaceKeyResult(keyResult: KeyResult, template: Template, initiative: string | null): FixEdit[] {
  const { section, node } = keyResult;
  const pieces = node.prose.pieces;
  const first = pieces[0]!.span;
  const last = pieces.at(-1)!.span;
  const edits: FixEdit[] = [
    {
      section,
      range: { start: { line: first.line, character: first.start }, end: { line: last.line, character: last.end } },
      snippet: snippetOf(template) + commentsBehind(section, first.line, last.line),
    },
  ];
  if (initiative === null) return edits;
  const box = checkboxOf(section, node);
  if (box) edits.unshift(box);
  edits.push(insertBeneath(section, node, `- [${node.checked ? 'x' : ' '}] ${escapeSnippet(initiative)}`));
  return edits;
}

/** Moves the key result beneath another one of its objective as an initiative, with all that stands beneath it. */
export function intoInitiative(keyResult: KeyResult, under: KeyResult): Fix {
  const { section, node } = keyResult;
  const title = `Make it an initiative of “${shortened(under.prose.text)}”`;
  const indentation = childIndentation(section, under.node);
  const own = section.lines[node.span.line]!.slice(0, node.span.start);
  const box = `${indentation}- [${node.checked ? 'x' : ' '}] `;
  const proseStart = node.prose.pieces[0]!.span;
  const deeper = (text: string) => (text.startsWith(own) ? indentation.slice(own.length) : indentation);
  const end = lastLineOf(section, node);
  const moved = section.lines
    .slice(proseStart.line, end + 1)
    .map((text, at) => (at === 0 ? box + text.slice(proseStart.start) : text.trim() && deeper(text) + text));
  const line = lastLineOf(section, under.node);
  const [head, ...others] = moved.map(escapeSnippet);
  const comments = commentsBehind(section, node.span.line, proseStart.line);
  const snippet = `\n${[head! + comments, ...others].join('\n')}`;
  return {
    title,
    // Where the one ends on the line that the other takes out from, it goes first.
    edits: [insertAt(section, line, section.lines[line]!.length, snippet), takeOut(section, node.span.line, end)],
  };
}

/** Takes whole lines away, up to and with `last`, and one of two blank lines that would stand together. */
function takeOut(section: Section, from: number, last: number): FixEdit {
  const { lines } = section;
  const isBlank = (line: number) => lines[line]?.trim() === '';
  const first = isBlank(from - 1) && (isBlank(last + 1) || last + 1 === lines.length) ? from - 1 : from;
  const range =
    last + 1 < lines.length
      ? { start: { line: first, character: 0 }, end: { line: last + 1, character: 0 } }
      : {
          start: { line: first - 1, character: lines[first - 1]!.length },
          end: { line: last, character: lines[last]!.length },
        };
  return { section, range, snippet: '' };
}

/** Says the type of a key result aloud: by keyword where that loses no number, else by a property beneath. */
export function asType(keyResult: KeyResult, type: KeyResultType, title: string): Fix {
  const { section, node } = keyResult;
  const keyword = type.charAt(0).toUpperCase() + type.slice(1);
  const proseStart = node.prose.pieces[0]!.span;
  if (node.label !== null) return { title, edits: [insertBeneath(section, node, `Type: ${type}`)] };
  if (node.keyword === null) {
    return { title, edits: [insertAt(section, proseStart.line, proseStart.start, `${keyword}: `)] };
  }
  const { line, start, end } = node.keyword;
  const range = { start: { line, character: start }, end: { line, character: end } };
  return { title, edits: [{ section, range, snippet: keyword }] };
}

/** A sentence short enough for a menu, cut at a word. */
export function shortened(text: string, length = 60): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut > length / 2 ? cut : length)}…`;
}
