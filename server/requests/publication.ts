/** Diagnostics in pieces, and how they are put together as bytes: what was said before is not written again. */
import type { Diagnostic } from 'vscode-languageserver';
import { sharedEnds } from '../language/syntax/lists.ts';

/** Diagnostics in pieces, each of which is the same object for as long as it says the same. */
export class DiagnosticPieces {
  readonly pieces: readonly (readonly Diagnostic[])[];

  constructor(pieces: readonly (readonly Diagnostic[])[]) {
    this.pieces = pieces;
  }

  /** What other writers make of it. */
  toJSON(): Diagnostic[] {
    return this.pieces.flat();
  }
}

/** A piece as it goes out, with a comma behind each diagnostic. */
const bytesOf = (piece: readonly Diagnostic[]): Buffer =>
  Buffer.from(piece.map((diagnostic) => `${JSON.stringify(diagnostic)},`).join(''));

const comma = 0x2c;

/**
 * The place where lists of diagnostics are put together, one after another. Of a long plan an edit changes one piece, or a few:
 * those before the first stay where they are, and those behind the last are moved as a whole.
 */
export class DiagnosticBytes {
  #bytes = Buffer.allocUnsafeSlow(0);
  /** Where the list begins: there has to be space for what stands before it. */
  #start = 1024;
  #pieces: readonly (readonly Diagnostic[])[] = [];
  /** Where each piece ends. */
  #ends: number[] = [];

  /** A list between what stands before and behind it. The bytes are good until the next call. */
  between(before: string, pieces: readonly (readonly Diagnostic[])[], behind: string): Uint8Array<ArrayBuffer> {
    const opening = Buffer.from(before);
    if (opening.length > this.#start) {
      this.#start = 2 * opening.length;
      this.#pieces = [];
      this.#ends = [];
    }
    const closing = Buffer.from(behind);
    const end = this.#exchange(pieces, closing.length);
    // No comma behind the last one.
    const last = end > this.#start ? end - 1 : end;
    this.#bytes.set(opening, this.#start - opening.length);
    this.#bytes.set(closing, last);
    return this.#bytes.subarray(this.#start - opening.length, last + closing.length);
  }

  /** Makes the pieces those that are there, and returns where they end. */
  #exchange(pieces: readonly (readonly Diagnostic[])[], spaceBehind: number): number {
    const { head, tail } = sharedEnds(this.#pieces, pieces);
    const from = head === 0 ? this.#start : this.#ends[head - 1]!;
    const before = this.#pieces.length - tail;
    const oldTo = before === 0 ? this.#start : this.#ends[before - 1]!;
    const oldEnd = this.#ends.at(-1) ?? this.#start;
    if (oldEnd > this.#start) this.#bytes[oldEnd - 1] = comma;
    const isAligned = pieces.length === this.#pieces.length;
    const added = pieces
      .slice(head, pieces.length - tail)
      .map((piece, at) => (isAligned && piece === this.#pieces[head + at] ? this.#copyOf(head + at) : bytesOf(piece)));
    const moved = added.reduce((sum, piece) => sum + piece.length, from) - oldTo;

    this.#reserve(oldEnd + moved + spaceBehind, oldEnd);
    this.#bytes.copyWithin(oldTo + moved, oldTo, oldEnd);
    const ends = this.#ends.slice(0, head);
    let at = from;
    for (const piece of added) {
      this.#bytes.set(piece, at);
      at += piece.length;
      ends.push(at);
    }
    for (let index = before; index < this.#pieces.length; index++) ends.push(this.#ends[index]! + moved);
    this.#pieces = pieces;
    this.#ends = ends;
    return oldEnd + moved;
  }

  #copyOf(index: number): Buffer {
    return Buffer.from(this.#bytes.subarray(index === 0 ? this.#start : this.#ends[index - 1]!, this.#ends[index]!));
  }

  /** Sees to it that there is space up to `needed`; what stands before `used` is kept. */
  #reserve(needed: number, used: number): void {
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.ceil(needed * 1.25));
    larger.set(this.#bytes.subarray(0, used));
    this.#bytes = larger;
  }
}
