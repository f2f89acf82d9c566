/** Sentences and the places where they were written. */
import { columnOf, endColumnOf, type ScannedLine } from './scanner.ts';
import type { Prose, Span } from './tree.ts';

type Piece = Prose['pieces'][number];

/**
 * A sentence that the next line may continue. Nearly all are one stretch of one line, which is kept as two numbers: what is kept of
 * every line of a plan is what collecting garbage takes its time for.
 */
export class GrowingProse implements Prose {
  // Fields that anybody can see, as two trees are compared by them.
  text: string;
  private readonly line: number;
  private readonly column: number;
  /** Where there is more than one stretch. */
  private stretches: Piece[] | null = null;

  private constructor(text: string, line: number, column: number) {
    this.text = text;
    this.line = line;
    this.column = column;
  }

  /** The sentence between two offsets of a scanned line; empty when they are equal, and then placed where it would begin. */
  static of(line: ScannedLine, number: number, from: number, to: number): GrowingProse {
    const prose = new GrowingProse(line.text.slice(from, to), number, from === to ? line.end : from);
    if (line.unmarked !== null && from < to) {
      prose.stretches = [];
      addPieces(prose.stretches, 0, line, number, from, to);
    }
    return prose;
  }

  get pieces(): readonly Piece[] {
    return this.stretches ?? [pieceOf(0, this.line, this.column, this.column + this.text.length)];
  }

  /** Adds a line, after one space; an empty sentence begins there. */
  continueBy(line: ScannedLine, number: number): void {
    if (this.text === '') this.stretches = [];
    else {
      this.stretches ??= [...this.pieces];
      this.text += ' ';
    }
    addPieces(this.stretches, this.text.length, line, number, line.from, line.to);
    this.text += line.text.slice(line.from, line.to);
  }
}

/** A stretch without marks of emphasis in it. */
const pieceOf = (at: number, line: number, start: number, end: number): Piece => ({ at, span: { line, start, end } });

function addPieces(pieces: Piece[], at: number, line: ScannedLine, number: number, from: number, to: number): void {
  if (line.unmarked === null || from === to) {
    pieces.push(from === to ? pieceOf(at, number, line.end, line.end) : pieceOf(at, number, from, to));
    return;
  }
  for (const stretch of line.unmarked.stretches) {
    const first = Math.max(from, stretch.at);
    const last = Math.min(to, stretch.at + stretch.length);
    if (first >= last) continue;
    const start = stretch.column + first - stretch.at;
    pieces.push(pieceOf(at + first - from, number, start, start + last - first));
  }
}

/** The span between two offsets of a scanned line, marks of emphasis around it left out. */
export function spanOf(line: ScannedLine, number: number, from: number, to: number): Span {
  if (from === to) return { line: number, start: line.end, end: line.end };
  return { line: number, start: columnOf(line, from), end: endColumnOf(line, to) };
}

/**
 * Where the characters from `start` to `end` (offsets in `prose.text`) were written: one span for each line that they
 * reach, in order, lines counted as in the prose. An empty range gives one empty span.
 */
export function spansIn(prose: Prose, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (const { at, span } of prose.pieces) {
    const length = span.end - span.start;
    if (at + length < start || (at + length === start && start < end)) continue;
    if (at > end || (at === end && spans.length > 0)) break;
    const from = span.start + Math.max(0, start - at);
    const to = span.start + Math.min(length, Math.max(0, end - at));
    const last = spans.at(-1);
    if (last !== undefined && last.line === span.line) spans[spans.length - 1] = { ...last, end: to };
    else spans.push({ line: span.line, start: from, end: to });
  }
  return spans;
}

/** The first of `spansIn`: where a stretch of a sentence was written, or the part of it on its first line. */
export function spanAt(prose: Prose, start: number, end: number): Span {
  return spansIn(prose, start, end)[0]!;
}
