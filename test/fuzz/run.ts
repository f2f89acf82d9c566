/**
 * Tries the product on what nobody would write, for as long as it is told to. Stops at the first thing that does not
 * hold, and says the seed that leads to it. Needs the built server.
 * usage: npm run fuzz -- [rounds, default 500] [first seed, default 1]
 */
import { ServerAtWork } from '../support/languageServer.ts';
import { checkConversation, checkEdits, checkText } from './checks.ts';
import { Source } from './source.ts';

const [rounds, first] = [Number(process.argv[2] ?? 500), Number(process.argv[3] ?? 1)];
const server = await ServerAtWork.start();
let edits = 0;
for (let seed = first; seed < first + rounds; seed++) {
  try {
    const source = new Source(seed);
    for (let times = 0; times < 20; times++) checkText(source.mutation(), source);
    checkText(source.noise(500), source);
    checkEdits(source, 100, 2);
    edits += 100;
    await checkConversation(server, source, 40);
  } catch (error) {
    console.error(`seed ${seed}`);
    throw error;
  }
  if ((seed - first) % 20 === 19) console.log(`${seed - first + 1} rounds, ${edits} edits`);
}
await server.stop();
