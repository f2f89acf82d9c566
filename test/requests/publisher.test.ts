/** When a document is published: after the edits that came together, after requests that came with them, and not too late. */
import assert from 'node:assert/strict';
import { Publisher } from '../../server/requests/publisher.ts';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

async function turns(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await turn();
}

/** A publisher, and what it has published. `prepared` is called when it has worked out what to say of a document. */
function publishing(prepared = (_uri: string) => {}): { publisher: Publisher; published: string[] } {
  const published: string[] = [];
  const publisher = new Publisher(
    async (uri) => prepared(uri),
    async (uri) => {
      published.push(uri);
    },
  );
  return { publisher, published };
}

describe('publisher', () => {
  it('publishes edits that come together once', async () => {
    const { publisher, published } = publishing();
    for (let at = 0; at < 5; at++) {
      publisher.changed('a');
      await turn();
    }
    publisher.changed('b');
    assert.deepEqual(published, []);
    await turns(9);
    assert.deepEqual(published, ['a', 'b']);
  });

  it('lets a request that came along with an edit be read and answered first', async () => {
    const { publisher, published } = publishing();
    publisher.changed('a');
    setImmediate(() => setImmediate(() => published.push('answer')));
    await turns(9);
    assert.deepEqual(published, ['answer', 'a']);
  });

  it('lets a request be answered first that comes while it works out what to say', async () => {
    const { publisher, published } = publishing(() => setImmediate(() => published.push('answer')));
    publisher.changed('a');
    await turns(9);
    assert.deepEqual(published, ['answer', 'a']);
  });

  it('publishes once where an edit comes while it works out what to say', async () => {
    const again = ['a'];
    const { publisher, published } = publishing(() => {
      for (const uri of again.splice(0)) setImmediate(() => publisher.changed(uri));
    });
    publisher.changed('a');
    await turns(12);
    assert.deepEqual(published, ['a']);
  });

  it('publishes while edits keep coming', async () => {
    const { publisher, published } = publishing();
    while (published.length < 2) {
      publisher.changed('a');
      await turn();
    }
    assert.deepEqual(published, ['a', 'a']);
  });

  it('publishes nothing of a document that was closed', async () => {
    const { publisher, published } = publishing();
    publisher.changed('a');
    publisher.closed('a');
    await turns(9);
    assert.deepEqual(published, []);
  });
});
