/** Sentences and the places where they were written. */
import { columnOf, endColumnOf, type ScannedLine } from './scanner.ts';
import type { Prose, Span } from './tree.ts';

type Piece = Prose['pieces'][number];

/** A sentence that the next line may continue. */
export interface GrowingProse {
  text: string;
  readonly pieces: Piece[];
}

/** The sentence between two offsets of a scanned line; empty when they are equal, and then placed where it would begin. */
export function proseOf(line: ScannedLine, number: number, from: number, to: number): GrowingProse {
  const text = line.text.slice(from, to);
  if (line.unmarked === null || from === to) return { text, pieces: [pieceOf(0, line, number, from, to)] };
  const pieces: Piece[] = [];
  addPieces(pieces, 0, line, number, from, to);
  return { text, pieces };
}

/** A stretch without marks of emphasis in it. */
function pieceOf(at: number, line: ScannedLine, number: number, from: number, to: number): Piece {
  const start = from === to ? line.end : from;
  return { at, span: { line: number, start, end: from === to ? start : to } };
}

/** Adds a line to a sentence, after one space; an empty sentence begins there. */
export function continueProse(prose: GrowingProse, line: ScannedLine, number: number): void {
  if (prose.text === '') prose.pieces.length = 0;
  else prose.text += ' ';
  addPieces(prose.pieces, prose.text.length, line, number, line.from, line.to);
  prose.text += line.text.slice(line.from, line.to);
}

function addPieces(pieces: Piece[], at: number, line: ScannedLine, number: number, from: number, to: number): void {
  if (line.unmarked === null || from === to) {
    pieces.push(pieceOf(at, line, number, from, to));
    return;
  }
  for (const stretch of line.unmarked.stretches) {
    const first = Math.max(from, stretch.at);
    const last = Math.min(to, stretch.at + stretch.length);
    if (first >= last) continue;
    const start = stretch.column + first - stretch.at;
    pieces.push({ at: at + first - from, span: { line: number, start, end: start + last - first } });
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
