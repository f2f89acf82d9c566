/** What Enter does: spells the line that is left, and begins the next one as it should go on. */
import type { Position, TextEdit } from 'vscode-languageserver';
import { formatLine } from '../language/format/format.ts';
import { following, isNumbered, spelledKeyword } from '../language/format/spelling.ts';
import { sectionAt } from '../language/syntax/edit.ts';
import { type ScannedLine, scanLine } from '../language/syntax/scanner.ts';
import type { Section, Tree } from '../language/syntax/tree.ts';
import { textEditOf } from './formatting.ts';
import { nodesAround } from './nodes.ts';

/** The characters after which an editor asks. */
export const formattingTriggers = ['\n'] as const;

/** The edits after Enter has been pressed; `position` is where the cursor stands now. */
export function onTypeEdits(tree: Tree, { line }: Position): TextEdit[] {
  const before = textAt(tree, line - 1);
  const here = textAt(tree, line);
  if (before === undefined || here === undefined) return [];
  const scanned = scanLine(before.text);
  if (isEmptyItem(scanned)) {
    // Enter on a list item without words ends the list.
    const edits = [deletion(line - 1, before.text.length)];
    return here.text.trim() === '' || isEmptyItem(scanLine(here.text))
      ? [...edits, deletion(line, here.text.length)].filter(({ range }) => range.end.character > 0)
      : edits;
  }
  const spelling = formatLine(tree, line - 1);
  // A list with a form of its own goes on as the editor has begun it.
  if (spelling === null) return [];
  const edits = spelling.map(textEditOf);
  const opening = openingAfter(before.section, before.line, scanned, here.text);
  // An editor that has begun the next item by itself may not know how it goes on.
  const old = isEmptyItem(scanLine(here.text)) ? here.text : /^\s*/.exec(here.text)![0];
  if (opening === null || opening === old) return edits;
  const range = { start: { line, character: 0 }, end: { line, character: old.length } };
  return [...edits, { range, newText: opening }];
}

const deletion = (line: number, to: number): TextEdit => ({
  range: { start: { line, character: 0 }, end: { line, character: to } },
  newText: '',
});

function textAt(tree: Tree, line: number): { section: Section; line: number; text: string } | undefined {
  if (line < 0) return undefined;
  const index = sectionAt(tree, line);
  const section = tree.sections[index]!;
  const own = line - tree.starts[index]!;
  const text = section.lines[own];
  return text === undefined ? undefined : { section, line: own, text };
}

/** True for a bullet, a checkbox or a key result without a word. */
function isEmptyItem({ bulletStart, bulletEnd, checked, kind, opening, from, to }: ScannedLine): boolean {
  if (bulletEnd === bulletStart && checked === null) return false;
  if (kind === 'keyResult' || kind === 'initiative') return opening!.body === to;
  return from === to;
}

/** What the line after `line` begins with: null where the editor's own indentation is right. */
function openingAfter(section: Section, line: number, scanned: ScannedLine, rest: string): string | null {
  const around = nodesAround(section, line);
  const node = around.findLast(({ kind }) => kind === 'keyResult' || kind === 'initiative' || kind === 'objective');
  const own = around.at(-1);
  const indentation = scanned.line.slice(0, scanned.start);
  if (own?.kind === 'property' || own?.kind === 'checkIn') return rest.trim() === '' ? indentation : null;
  if (node === undefined || node !== own || node.span.line !== line) return null;
  const next = scanLine(rest);
  if (rest.trim() !== '' && !isEmptyItem(next)) {
    // Enter in the middle of a sentence: the rest continues it, unless the editor has made it an item of its own.
    return next.kind === 'text' && next.bulletEnd === next.bulletStart && next.checked === null
      ? `${indentation}  `
      : null;
  }
  if (node.kind === 'objective' || scanned.bulletEnd === scanned.bulletStart) return null;
  const bullet = isNumbered(scanned) ? following(scanned.line.slice(scanned.bulletStart, scanned.bulletEnd)) : '-';
  const box = scanned.checked === null ? '' : '[ ] ';
  const keyword =
    node.kind === 'keyResult' && node.keyword !== null && node.type === null
      ? `${following(spelledKeyword(scanned))}: `
      : '';
  return `${indentation}${bullet} ${box}${keyword}`;
}
