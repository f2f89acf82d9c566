/**
 * What two words weigh that stand beside each other, or with one between them: 'speak at' is said of work, 'return within'
 * of results, and neither of the words alone tells.
 */
import { namesIn, stepsIn, weightOf } from './weightRows.ts';
import { neighbourWeights } from './weights.ts';

/** What a pair knows a word by: its lemma, a number's unit, a sign as it stands. */
export interface Term {
  readonly name: string;
  /** Above zero where some pair with this term weighs something. */
  readonly code: number;
}

const codes = new Map<string, number>();

function codeOf(name: string): number {
  let code = codes.get(name);
  if (code === undefined) {
    code = codes.size + 1;
    codes.set(name, code);
  }
  return code;
}

/** More than there are terms, so that two codes make one number. */
const MOST = 1 << 15;

/** As many as a power of two, and some times as many as there are pairs: most pairs without a weight meet an empty place. */
const BITS = Math.ceil(Math.log2(3 * neighbourWeights.reduce((pairs, [, , weights]) => pairs + weights!.length, 1)));
const PLACES = 1 << BITS;

/**
 * The pairs that weigh something, and the steps of their weights, each in the first empty place from the one that its codes lead
 * to. Small, as they share the processor's cache with all else that is asked of a word.
 */
const pairs = new Int32Array(PLACES);
const steps = new Int16Array(PLACES);

/** The place of a pair, or the empty one where it would be. */
function placeOf(pair: number): number {
  let place = Math.imul(pair, 0x2c1b3c6d) >>> (32 - BITS);
  while (pairs[place] !== 0 && pairs[place] !== pair) place = (place + 1) & (PLACES - 1);
  return place;
}

for (const row of neighbourWeights) {
  const first = codeOf(row[0]) * MOST;
  const seconds = namesIn(row);
  for (let at = 0; at < seconds.length; at++) {
    const pair = first + codeOf(seconds[at]!);
    const place = placeOf(pair);
    pairs[place] = pair;
    steps[place] = stepsIn(row, at);
  }
}

/** The term of a name. */
export const termOf = (name: string): Term => ({ name, code: codes.get(name) ?? 0 });

/** Before the first word of a clause, and behind its last one. */
export const OPENING = termOf('^');
export const CLOSING = termOf('$');
/** Of a word that is in no pair. */
export const NO_TERM = termOf('');

/** What a pair weighs; above zero it speaks for output. */
export function pairWeight(first: Term, second: Term): number {
  if (first.code === 0 || second.code === 0) return 0;
  const step = steps[placeOf(first.code * MOST + second.code)]!;
  return step === 0 ? 0 : weightOf(step);
}
