/** What goes out over standard output is the message as JSON, whatever went out before it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, Message } from 'vscode-languageserver';
import { DiagnosticPieces } from '../../server/requests/publication.ts';
import { encoded } from '../../server/requests/transport.ts';

type Piece = readonly Diagnostic[];

const pieceOf = (messages: readonly string[]): Piece =>
  messages.map((message, line) => ({
    range: { start: { line, character: 0 }, end: { line, character: 1 } },
    message,
  }));

/** Checks what is written of a publication, and of the answer to a client that asks for the same. */
function checkPublication(uri: string, version: number, pieces: readonly Piece[]): void {
  const publication = (diagnostics: unknown) => ({
    jsonrpc: '2.0',
    method: 'textDocument/publishDiagnostics',
    params: { uri, version, diagnostics },
  });
  const answer = (items: unknown) => ({ jsonrpc: '2.0', id: version, result: { kind: 'full', resultId: uri, items } });
  for (const message of [publication, answer]) {
    const bytes = encoded(message(new DiagnosticPieces(pieces)) as Message);
    assert.equal(Buffer.from(bytes).toString(), JSON.stringify(message(pieces.flat())));
  }
}

const somePieces = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }).map(pieceOf), { maxLength: 5 });
const exchange = fc.record({
  from: fc.nat(6),
  count: fc.nat(3),
  added: somePieces,
  uri: fc.string({ unit: 'grapheme' }),
});

describe('transport', () => {
  it('writes any publication after any other', () =>
    fc.assert(
      fc.property(somePieces, fc.array(exchange, { maxLength: 8 }), (first, exchanges) => {
        let pieces = first;
        checkPublication('file:///plan.okr', 0, pieces);
        for (const [at, { from, count, added, uri }] of exchanges.entries()) {
          pieces = pieces.toSpliced(from, count, ...added);
          checkPublication(uri, at, pieces);
        }
      }),
    ));

  it('writes what is the same between two pieces that are not', () => {
    const [one, two, three] = [pieceOf(['Grüße']), pieceOf(['x', 'y']), pieceOf(['顧客'])];
    checkPublication('file:///plan.okr', 1, [one, two, three, two]);
    checkPublication('file:///plan.okr', 2, [three, two, pieceOf([]), two]);
    checkPublication('file:///plan.okr', 3, [one, two, three, pieceOf(['z'])]);
  });

  it('writes a publication with a long name behind one with a short name', () => {
    const pieces = [pieceOf(['Grüße']), pieceOf([]), pieceOf(['顧客', 'x'])];
    for (const length of [1, 3000, 2, 20_000]) checkPublication('n'.repeat(length), length, pieces);
  });

  it('writes other messages as they are', () => {
    const message = { jsonrpc: '2.0', id: 1, result: 'Grüße' };
    assert.deepEqual(JSON.parse(Buffer.from(encoded(message as Message)).toString()), message);
  });
});
