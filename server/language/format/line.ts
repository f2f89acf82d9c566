/** One line in its canonical form, as changes that leave its words where they are. */
import { isSpace, trimEnd } from '../syntax/characters.ts';
import { sharedEnds } from '../syntax/lists.ts';
import { columnOf, endColumnOf, type ScannedLine, scanLine } from '../syntax/scanner.ts';
import { spelledKeyword, spelledMarks } from './spelling.ts';

/** What stands between two columns of a line is now `text`. */
export interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a line is in the tree, as far as its form depends on it. */
export type LineForm = 'heading' | 'objective' | 'item' | 'property' | 'checkIn' | 'label' | 'plain';

export interface LinePlace {
  readonly form: LineForm;
  readonly indentation: string;
  /** Whether an objective or a key result that is a heading stays one. */
  readonly keepsHeadings: boolean;
}

/** The changes that bring a line into its form; a line that none would leave with the same meaning is only indented. */
export function changesOf(scanned: ScannedLine, place: LinePlace): LineChange[] {
  for (const candidate of candidates(scanned, place)) {
    if (readsTheSame(scanned, scanLine(applied(scanned.line, candidate))))
      return candidate.flatMap(trimmed(scanned.line));
  }
  return between(scanned, scanned.start, scanned.end, place.indentation).flatMap(trimmed(scanned.line));
}

/** The line after its changes. */
export function applied(line: string, changes: readonly LineChange[]): string {
  let text = '';
  let at = 0;
  for (const change of changes) {
    text += line.slice(at, change.start) + change.text;
    at = change.end;
  }
  return text + line.slice(at);
}

/** Marks of emphasis that open before a keyword and close among the words behind it. */
const openMarks = ['', '**', '*', '***', '__', '_'];

/** Ways to write the line, the likeliest first: which marks of emphasis are decoration is seen when it is read again. */
function* candidates(scanned: ScannedLine, { form, indentation, keepsHeadings }: LinePlace): Iterable<LineChange[]> {
  if (form === 'plain') return;
  const { opening, text, from, to, end } = scanned;
  const marks = indentation + spelledMarks(scanned, form === 'item', keepsHeadings || form === 'heading');
  const textEnd = scanned.level > 0 ? endOfHeading(scanned) : end;
  if (form === 'checkIn') {
    yield* withWords(scanned, scanned.valueStart, textEnd, `${marks}${text.slice(from, scanned.keyEnd)}: `);
  } else if (opening === null || form === 'heading') {
    yield between(scanned, startOfMarks(scanned, columnOf(scanned, from)), textEnd, marks);
  } else {
    const decoration = text.slice(from, opening.from).trim();
    const keyword = `${marks}${decoration}${decoration && ' '}${spelledKeyword(scanned)}`;
    if (form === 'label') yield between(scanned, end, end, `${keyword}${behindLabel(text.slice(opening.to, to))}:`);
    else yield* withWords(scanned, opening.body, textEnd, `${keyword}: `);
  }
}

/** What stands between a label and its colon: `(2026)`. */
const behindLabel = (text: string): string => text.replace(/[:：]$/, '').trimEnd();

/** The words from offset `body` on behind a new opening: with their own emphasis, and without that of the whole line. */
function* withWords(scanned: ScannedLine, body: number, textEnd: number, opening: string): Iterable<LineChange[]> {
  if (body === scanned.to) {
    yield between(scanned, textEnd, textEnd, opening);
    return;
  }
  const column = columnOf(scanned, body);
  yield between(scanned, startOfMarks(scanned, column), textEnd, opening);
  if (scanned.unmarked === null) return;
  yield between(scanned, column, endColumnOf(scanned, scanned.to), opening);
  for (const open of openMarks) yield between(scanned, column, textEnd, opening + open);
}

/** Keeps the words between two columns: puts `opening` before them, and nothing or a comment after one space behind them. */
function between({ line, kind, comment }: ScannedLine, from: number, to: number, opening: string): LineChange[] {
  const start = line.startsWith('\ufeff') ? 1 : 0;
  const words = Math.max(start, from);
  const isEmpty = from >= to;
  const after = { start: isEmpty ? words : to, end: comment?.start ?? line.length, text: comment === null ? '' : ' ' };
  const behind = comment === null ? [] : [{ start: comment.end, end: line.length, text: '' }];
  if (kind === 'comment') return [{ start, end: comment!.start, text: opening }, ...behind];
  return [{ start, end: words, text: isEmpty ? opening.trimEnd() : opening }, after, ...behind];
}

/** The column at which the marks of emphasis before a column begin. */
function startOfMarks({ line, start, unmarked }: ScannedLine, column: number): number {
  if (unmarked === null) return column;
  let at = column;
  while (at > start && (line[at - 1] === '*' || line[at - 1] === '_')) at--;
  return at;
}

/** The end of a heading's words, marks of emphasis among them: `## text ##` may be closed by heading marks. */
function endOfHeading({ line, start, end }: ScannedLine): number {
  let at = end;
  while (at > start && line[at - 1] === '#') at--;
  return at > start && isSpace(line.charCodeAt(at - 1)) ? trimEnd(line, start, at) : end;
}

/** True when two lines are the same to a reader of the tree, wherever they stand. */
function readsTheSame(one: ScannedLine, other: ScannedLine): boolean {
  return (
    one.kind === other.kind &&
    one.checked === other.checked &&
    one.opening?.label === other.opening?.label &&
    one.opening?.keyword.means === other.opening?.keyword.means &&
    one.opening?.keyword.type === other.opening?.keyword.type &&
    one.opening?.keyword.key === other.opening?.keyword.key &&
    wordsOf(one) === wordsOf(other) &&
    commentOf(one) === commentOf(other)
  );
}

function wordsOf({ kind, text, from, to, opening, keyEnd, valueStart }: ScannedLine): string {
  if (kind === 'checkIn') return `${text.slice(from, keyEnd)}: ${text.slice(valueStart, to)}`;
  return text.slice(opening === null ? from : opening.body, to);
}

const commentOf = ({ line, comment }: ScannedLine): string | null =>
  comment && line.slice(comment.textStart, comment.textEnd);

/** A change without what it does not change at its ends; none when nothing is left. */
const trimmed =
  (line: string) =>
  ({ start, end, text }: LineChange): LineChange[] => {
    const old = line.slice(start, end);
    if (old === text) return [];
    const { head, tail } = sharedEnds(old, text);
    return [{ start: start + head, end: end - tail, text: text.slice(head, text.length - tail) }];
  };
