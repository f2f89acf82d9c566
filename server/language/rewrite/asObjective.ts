/** An outcome that is too big for one number, as an objective of its own. */
import type { KeyResult } from '../model/model.ts';
import type { Fix } from '../rules/rule.ts';
import { shareOfWhoDoWhat } from './insertKeyResult.ts';
import { commentsBehind, insertAt, lastLineOf } from './lines.ts';
import { escapeSnippet, snippetOf } from './template.ts';

/**
 * Makes the sentence of a key result an objective after the one that it stands under, and asks in its place how one would
 * know. Label, properties and all that stands beneath the key result go with it.
 */
export function asObjective({ section, node, prose }: KeyResult): Fix {
  const { lines } = section;
  const first = prose.pieces[0]!.span;
  const last = prose.pieces.at(-1)!.span;
  const end = lastLineOf(section, node);
  const { line } = node.span;
  const opening = first.line === line ? lines[line]!.slice(0, first.start) : `${lines[line]!.slice(0, node.span.end)} `;
  const beneath = [lines[last.line]!.slice(last.end), ...lines.slice(last.line + 1, end + 1)].join('\n');
  const snippet =
    `\n\nObjective: ${escapeSnippet(prose.text)}\n\n` +
    `${escapeSnippet(opening)}${snippetOf(shareOfWhoDoWhat)}${commentsBehind(section, line, last.line)}${escapeSnippet(beneath)}`;
  let bottom = lines.length - 1;
  while (bottom > end && lines[bottom]!.trim() === '') bottom--;
  const start = { line, character: 0 };
  const moved = bottom === end;
  return {
    title: 'Make it an objective of its own, and say how you would know',
    edits: moved
      ? [{ section, range: { start, end: { line: end, character: lines[end]!.length } }, snippet: snippet.slice(1) }]
      : [
          { section, range: { start, end: { line: end + 1, character: 0 } }, snippet: '' },
          insertAt(section, bottom, lines[bottom]!.length, snippet),
        ],
  };
}
