/** How messages go out over standard output: diagnostics as they were written before, where nothing else is to be said. */
import { Writable } from 'node:stream';
import type { Diagnostic, Message } from 'vscode-languageserver';
import { StreamMessageWriter } from 'vscode-languageserver/node';

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

/** A message with diagnostics in pieces. */
interface Publication {
  readonly jsonrpc: string;
  readonly method: string;
  readonly params: { readonly diagnostics: DiagnosticPieces };
}

const isPublication = (message: unknown): message is Publication =>
  (message as Partial<Publication>).params?.diagnostics instanceof DiagnosticPieces;

const written = new WeakMap<readonly Diagnostic[], Buffer<ArrayBuffer>>();

/** A piece as it goes out, with a comma behind each diagnostic. */
function bytesOf(piece: readonly Diagnostic[]): Buffer<ArrayBuffer> {
  let bytes = written.get(piece);
  if (bytes === undefined) {
    bytes = Buffer.from(piece.map((diagnostic) => `${JSON.stringify(diagnostic)},`).join(''));
    written.set(piece, bytes);
  }
  return bytes;
}

/** Where publications are put together, one after another: a new place for each of them would be a megabyte for a long plan. */
let room = Buffer.allocUnsafeSlow(0);

/** A message as JSON in UTF-8: bytes to be written before the next message is asked for. */
export function encoded(message: Message): Uint8Array<ArrayBuffer> {
  if (!isPublication(message)) return Buffer.from(JSON.stringify(message));
  const { params, ...rest } = message;
  const { diagnostics, ...others } = params;
  const before = JSON.stringify({ ...rest, params: { ...others, diagnostics: [] } });
  const parts = [Buffer.from(before.slice(0, -3))];
  for (const piece of diagnostics.pieces) if (piece.length > 0) parts.push(bytesOf(piece));
  const length = parts.reduce((sum, part) => sum + part.length, end.length);
  if (room.length < length) room = Buffer.allocUnsafeSlow(Math.ceil(length * 1.25));
  let at = 0;
  for (const part of parts) {
    room.set(part, at);
    at += part.length;
  }
  room.set(end, at);
  // The comma behind the last one.
  if (parts.length > 1) room[at - 1] = space;
  return room.subarray(0, length);
}

const end = Buffer.from(']}}');
const space = 0x20;

/** Standard output that takes the head of a message, a string, along with its body: each write wakes the reader up. */
class WholeMessages extends Writable {
  #head = '';

  constructor() {
    super({ decodeStrings: false });
  }

  override _write(part: string | Uint8Array, _encoding: string, done: (error?: Error | null) => void): void {
    if (typeof part === 'string') {
      this.#head += part;
      done();
      return;
    }
    const { stdout } = process;
    stdout.cork();
    stdout.write(this.#head, 'ascii');
    stdout.write(part, done);
    stdout.uncork();
    this.#head = '';
  }
}

/** Writes messages to standard output. */
export const standardOutput = (): StreamMessageWriter =>
  new StreamMessageWriter(new WholeMessages(), {
    contentTypeEncoder: { name: 'application/json', encode: async (message) => encoded(message) },
  });
