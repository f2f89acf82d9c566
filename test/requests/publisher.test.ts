/** When a document is published: after the edits that came together, after requests that came with them, and not too late. */
import assert from 'node:assert/strict';
import { Publisher } from '../../server/requests/publisher.ts';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

async function turns(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await turn();
}

/** A publisher, and what it has published. */
function publishing(): { publisher: Publisher; published: string[] } {
  const published: string[] = [];
  const publisher = new Publisher(async (uri) => {
    published.push(uri);
  });
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
    await turns(5);
    assert.deepEqual(published, ['a', 'b']);
  });

  it('lets a request that came along with an edit be read and answered first', async () => {
    const { publisher, published } = publishing();
    publisher.changed('a');
    setImmediate(() => setImmediate(() => published.push('answer')));
    await turns(6);
    assert.deepEqual(published, ['answer', 'a']);
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
    await turns(5);
    assert.deepEqual(published, []);
  });
});
