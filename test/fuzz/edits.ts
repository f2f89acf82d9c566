/**
 * Makes edits at random, very many of them, and compares each with the text that an editor has then and with a fresh parse of
 * it; one in twenty also with all that is said of it. Stops at the first thing that does not hold, and says its seed.
 * usage: npm run fuzz:edits -- [edits, default 1000000] [first seed, default 1]
 */
import { checkEdits } from './checks.ts';
import { Source } from './source.ts';

/** Edits of one text, before the next text begins. */
const steps = 100;

const [edits, first] = [Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 1)];
for (let done = 0; done < edits; done += steps) {
  const seed = first + done / steps;
  try {
    checkEdits(new Source(seed), steps, 20);
  } catch (error) {
    console.error(`seed ${seed}`);
    throw error;
  }
  if ((done + steps) % 50_000 === 0) console.log(`${done + steps} edits`);
}
