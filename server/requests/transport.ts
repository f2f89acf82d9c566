/** How messages go out over standard output: diagnostics as they were written before, where nothing else is to be said. */
import { Writable } from 'node:stream';
import type { Message } from 'vscode-languageserver';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { DiagnosticBytes, DiagnosticPieces } from './publication.ts';

/** A message as far as it may say what there is to say of a document: because that has changed, or as the answer to who asks. */
interface Saying {
  readonly params?: { readonly diagnostics?: unknown };
  readonly result?: { readonly items?: unknown } | null;
}

const diagnosticBytes = new DiagnosticBytes();

/** A message as JSON in UTF-8: bytes to be written before the next message is asked for. */
export function encoded(message: Message): Uint8Array<ArrayBuffer> {
  const { params, result, ...rest } = message as Message & Saying;
  if (params?.diagnostics instanceof DiagnosticPieces) {
    const { diagnostics, ...others } = params;
    return around(diagnostics, { ...rest, params: { ...others, diagnostics: [] } });
  }
  if (result?.items instanceof DiagnosticPieces) {
    const { items, ...others } = result;
    return around(items, { ...rest, result: { ...others, items: [] } });
  }
  return Buffer.from(JSON.stringify(message));
}

const closing = ']}}';

/** A message that ends in an empty list, with some diagnostics in the list. */
function around({ pieces }: DiagnosticPieces, message: Message & Saying): Uint8Array<ArrayBuffer> {
  return diagnosticBytes.between(JSON.stringify(message).slice(0, -closing.length), pieces, closing);
}

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
