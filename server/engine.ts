/** How the engine is to run a program: imported before everything else, as it counts for what is loaded and run after it. */
import { setFlagsFromString } from 'node:v8';

// A plan is read once, and then a few lines of it at a time: what the engine would win by optimizing functions as early as it
// does for programs that calculate, it loses by doing so. Later it saves a quarter of the time until a long plan is read, a tenth
// of the memory, and some of each keystroke.
setFlagsFromString('--interrupt-budget=1000000');

// A disk that lost a part of what was compiled before is to cost a compilation, and not the program.
setFlagsFromString('--verify-snapshot-checksum');

/** What a program is made of stays: the space for what is new grows with it, so that it is not copied time and again. */
export function loading(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}

/** What comes and goes later needs no more space than that. It saves a fifth of the memory of a long plan, and no time is lost by it. */
export function working(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

loading();
