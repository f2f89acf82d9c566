/** Which known key a misspelt one probably meant. */
import { distance } from 'fastest-levenshtein';
import { propertyKeywords, wordsNearKeys } from './keywords.ts';
import type { PropertyKey } from './tree.ts';

const keys = Object.keys(propertyKeywords).filter((key) => key.length > 3);

/** Keys up to this length may differ by one slip, longer ones by two. */
const SHORT = 7;

/**
 * The known key that `word` is a slip or two away from (a letter too many, missing, wrong, or two swapped), else null.
 * Ordinary English words and keys of up to three letters are never taken for slips.
 */
export function nearestKey(word: string): PropertyKey | null {
  const written = word.toLowerCase();
  if (written.length < 4 || wordsNearKeys.has(written)) return null;
  let best: PropertyKey | null = null;
  let least = 3;
  for (const key of keys) {
    if (Math.abs(key.length - written.length) > 2) continue;
    const slips = slipsBetween(written, key);
    if (slips < least && slips <= (key.length <= SHORT ? 1 : 2)) {
      best = propertyKeywords[key]!;
      least = slips;
    }
  }
  return best;
}

/** Edit distance in which two neighbours in the wrong order are one slip. */
function slipsBetween(written: string, key: string): number {
  const edits = distance(written, key);
  if (edits !== 2 || written.length !== key.length) return edits;
  const at = [...key].findIndex((letter, i) => letter !== written[i]);
  return written.slice(at) === key[at + 1]! + key[at]! + key.slice(at + 2) ? 1 : edits;
}
