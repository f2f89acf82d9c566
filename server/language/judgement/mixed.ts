/** Finds the two results of a mixed line: a deliverable, and an effect of its own. */
import { Sum } from './fired.ts';
import { fireHalves, halvesSpace } from './halves.ts';
import { readClause } from './read/clause.ts';
import type { Line } from './read/line.ts';
import { readSplits } from './read/splits.ts';
import { Weighed } from './weigh.ts';
import { halvesWeights } from './weights.ts';

const weights = halvesSpace.read(halvesWeights);

/** Two results are claimed above this: where they are on the whole as likely as one. */
const CLAIM = 0;

/** The two results of a line. */
export interface Both {
  readonly output: Weighed;
  readonly outcome: Weighed;
  /** What speaks for there being two. */
  readonly score: number;
}

/** The two results in one line, if there are two: a deliverable, and an effect of its own. */
export function readBoth({ words, first, end }: Line, main: Weighed): Both | null {
  let best: Both | null = null;
  for (const split of readSplits(words, first, end)) {
    const left = new Weighed(words, readClause(words, first, split.end), false);
    const right = new Weighed(words, readClause(words, split.next, split.to), false);
    const sum = new Sum(weights);
    fireHalves(words, split, left, right, main.score, sum);
    if (sum.total <= (best?.score ?? CLAIM)) continue;
    const [output, outcome] = left.score < right.score ? [right, left] : [left, right];
    best = { output, outcome, score: sum.total };
  }
  return best;
}
