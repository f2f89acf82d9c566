/** How the engine is to run a program: said before that is loaded, as it counts for what comes after. */
import { setFlagsFromString } from 'node:v8';

// A plan is read once, and then a few lines of it at a time: what the engine would win by optimizing functions as early as it
// does for programs that calculate, it loses by doing so. Later it saves a quarter of the time until a long plan is read, a tenth
// of the memory, and some of each keystroke.
setFlagsFromString('--interrupt-budget=1000000');

// A disk that lost a part of what was compiled before is to cost a compilation, and not the program.
setFlagsFromString('--verify-snapshot-checksum');

/** By how much the space for what is new grows when much of it stays. */
let growth = 2;

function growBy(factor: number): void {
  growth = factor;
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

growBy(growth);

/**
 * From now on it grows no more: what a document needs stays, what comes and goes needs no more space than loading the program
 * did. It saves a fifth of the memory of a long plan, and no time is lost by it, as there would be where many plans are read.
 */
export const serving = (): void => growBy(1);

/** Does something with the engine as it was when the program was loaded. */
export function asLoading<Result>(act: () => Result): Result {
  const now = growth;
  growBy(2);
  try {
    return act();
  } finally {
    growBy(now);
  }
}
