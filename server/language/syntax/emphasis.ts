/** Bold and italics around words: marks that say nothing about a key result and are cut out before it is read. */
import { isDigit, isLetter, isSpace } from './characters.ts';

/** A stretch of a line that stays: `at` is its offset in the text that remains, `column` its place on the line. */
export interface Stretch {
  readonly at: number;
  readonly column: number;
  readonly length: number;
}

/** What remains of a line without its marks of emphasis. */
export interface Unmarked {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

interface Run {
  readonly start: number;
  readonly length: number;
  cut: boolean;
}

/** The content between `from` and `to` without paired `*`, `**`, `***`, `_`, `__` and `___`; null when there are none. */
export function withoutEmphasis(line: string, from: number, to: number): Unmarked | null {
  const runs = runsIn(line, from, to);
  // A bold that opens the line and is not closed yet is being typed.
  const first = runs[0];
  if (first?.start === from && first.length === 2 && line[from] === '*') first.cut = true;
  const cut = runs.filter((run) => run.cut);
  if (cut.length === 0) return null;
  const stretches: Stretch[] = [];
  const parts: string[] = [];
  let at = 0;
  let column = from;
  for (const run of [...cut, { start: to, length: 0 }]) {
    if (run.start > column) {
      stretches.push({ at, column, length: run.start - column });
      parts.push(line.slice(column, run.start));
      at += run.start - column;
    }
    column = run.start + run.length;
  }
  return { text: parts.join(''), stretches };
}

/** The runs of one to three equal marks; those that pair up are to be cut. */
function runsIn(line: string, from: number, to: number): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  let at = from;
  while (at < to) {
    const code = line.charCodeAt(at);
    if (code !== 42 && code !== 95) {
      at++;
      continue;
    }
    const start = at;
    while (at < to && line.charCodeAt(at) === code) at++;
    if (at - start > 3) continue;
    const run: Run = { start, length: at - start, cut: false };
    const mark = line.slice(start, at);
    const opener = open.get(mark);
    if (opener !== undefined && canClose(line, start, at, to)) {
      opener.cut = true;
      run.cut = true;
      open.delete(mark);
    } else if (canOpen(line, start, at, from, to)) {
      open.set(mark, run);
    } else continue;
    runs.push(run);
  }
  return runs;
}

/**
 * Inside words and paths the marks are letters: an opening one stands after white space or opening punctuation. Before a
 * percent sign it is a blank: `__%`.
 */
function canOpen(line: string, start: number, end: number, from: number, to: number): boolean {
  if (end >= to || isSpace(line.charCodeAt(end)) || line[end] === '%') return false;
  return start === from || isSpace(line.charCodeAt(start - 1)) || '([{"\'“‘«*_:：,;—–'.includes(line[start - 1]!);
}

function canClose(line: string, start: number, end: number, to: number): boolean {
  if (isSpace(line.charCodeAt(start - 1))) return false;
  const next = line.charCodeAt(end);
  return end >= to || !(isLetter(next) || isDigit(next));
}
