/** How messages go out over standard output: diagnostics as they were written before, where nothing else is to be said. */
import { Writable } from 'node:stream';
import type { Message } from 'vscode-languageserver';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { DiagnosticBytes, DiagnosticPieces } from './publication.ts';

/** A message with diagnostics in pieces. */
interface Publication {
  readonly jsonrpc: string;
  readonly method: string;
  readonly params: { readonly diagnostics: DiagnosticPieces };
}

const isPublication = (message: unknown): message is Publication =>
  (message as Partial<Publication>).params?.diagnostics instanceof DiagnosticPieces;

const diagnosticBytes = new DiagnosticBytes();

/** A message as JSON in UTF-8: bytes to be written before the next message is asked for. */
export function encoded(message: Message): Uint8Array<ArrayBuffer> {
  if (!isPublication(message)) return Buffer.from(JSON.stringify(message));
  const { params, ...rest } = message;
  const { diagnostics, ...others } = params;
  const empty = JSON.stringify({ ...rest, params: { ...others, diagnostics: [] } });
  return diagnosticBytes.between(empty.slice(0, -closing.length), diagnostics.pieces, closing);
}

const closing = ']}}';

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
