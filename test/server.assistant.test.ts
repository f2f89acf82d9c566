/** The requests behind rewrites by a language model, in the built server over stdio. */
import assert from 'node:assert/strict';
import type { CheckedRewrite, Rewritable } from '../server/features/suggestedRewrites.ts';
import { ServerAtWork } from './support/languageServer.ts';

const uri = 'file:///okrs/team.okr';
const text = 'Cycle: 2026-Q4\n\nObjective: Easy to pay\n- Launch the new checkout\n- Complaints: 9 -> 6\n';
const sentence = 'Raise completed payments from ‹now› to ‹target›';

describe('rewrites by a language model over stdio', () => {
  let server: ServerAtWork;
  const position = { line: 3, character: 4 };
  const check = (version: number, candidates: unknown = [sentence, 'Raise completed payments to 75%']) =>
    server.connection.sendRequest<CheckedRewrite[] | null>('okr/checkRewrites', {
      textDocument: { uri, version },
      position,
      candidates,
    });
  const rewritable = (line: number) =>
    server.connection.sendRequest<Rewritable | null>('okr/rewritable', {
      textDocument: { uri },
      position: { line, character: 0 },
    });

  beforeEach(async () => {
    server = await ServerAtWork.start();
    await server.open(uri, text);
  });

  afterEach(async () => {
    assert.equal(await server.stop(), 0);
  });

  it('begin with what the model is told', async () => {
    assert.equal((await rewritable(3))?.index, 0);
    assert.equal(await rewritable(4), null);
  });

  it('end with what is clean, and with nothing once the text has changed', async () => {
    assert.deepEqual(
      (await check(1))?.map((rewrite) => rewrite.text),
      [sentence],
    );
    await server.change(uri, 2, { text: `\n${text}` });
    assert.equal(await check(1), null);
  });

  it('answer nothing to what is no list, and live on', async () => {
    assert.equal(await check(1, 7), null);
    assert.equal((await check(1))?.length, 1);
  });
});
