/** A short run of what `npm run fuzz` does for longer. */
import { ServerAtWork } from '../support/languageServer.ts';
import { checkConversation, checkEdits, checkText } from './checks.ts';
import { Source } from './source.ts';

describe('fuzzing', function () {
  this.timeout(60_000);

  it('reads every beginning of every example', () => {
    const source = new Source(1);
    for (const text of source.texts) {
      for (let end = 0; end <= text.length; end += 1 + source.below(40)) checkText(text.slice(0, end), source);
    }
  });

  it('reads mutations and splices of the examples, and noise', () => {
    const source = new Source(2);
    for (let times = 0; times < 150; times++) checkText(source.mutation(), source);
    for (let times = 0; times < 50; times++) checkText(source.noise(200), source);
  });

  it('follows edits as if the text had been read anew', () => {
    for (let seed = 0; seed < 25; seed++) checkEdits(new Source(seed), 30, 2);
  });

  it('answers rightly after anything that a client may say', async () => {
    const server = await ServerAtWork.start();
    for (let seed = 0; seed < 8; seed++) await checkConversation(server, new Source(seed), 60);
    await server.stop();
  });
});
