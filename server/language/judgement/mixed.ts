/** Finds the two results of a mixed line: a deliverable, and an effect of its own. */
import { Sum } from './fired.ts';
import { Ceiling, fireHalves, halvesSpace, mayDeliver } from './halves.ts';
import { readClause } from './read/clause.ts';
import type { Line } from './read/line.ts';
import { readSplits } from './read/splits.ts';
import { Weighed } from './weigh.ts';
import { halvesWeights } from './weights.ts';

const weights = halvesSpace.read(halvesWeights);
const ceiling = new Ceiling(weights);

/** Two results are claimed above this: to miss one that is nearly sure hides more mixed lines than it spares others. */
const CLAIM = -0.5;

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
    const least: number = best?.score ?? CLAIM;
    const before = readClause(words, first, split.end);
    const behind = readClause(words, split.next, split.to);
    if (ceiling.of(words, split, before, behind, main.score) <= least) continue;
    const left = new Weighed(words, before, false);
    const right = new Weighed(words, behind, false);
    if (!mayDeliver(left, right)) continue;
    const sum = new Sum(weights);
    fireHalves(words, split, left, right, main.score, sum);
    if (sum.total <= least) continue;
    const [output, outcome] = left.score < right.score ? [right, left] : [left, right];
    best = { output, outcome, score: sum.total };
  }
  return best;
}
