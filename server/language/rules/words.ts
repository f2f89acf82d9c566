/** Questions about the words of a sentence that more than one rule asks. */
import { roleOf } from '../prose/forms.ts';
import { readSentence, type Sentence } from '../prose/quantities.ts';
import type { Token } from '../prose/tokens.ts';

/** Where a thing ends and what is said of it begins. */
const stops = new Set(
  'for of in to by with on at from and or that which who so as until before after into onto per across within the a an our'.split(
    ' ',
  ),
);

/** Verbs that say that a number goes up. */
export const raising = new Set(
  'increase increases raise raises grow grows boost boosts lift lifts rise rises climb climbs expand expands improve improves double triple gain gains'.split(
    ' ',
  ),
);

/** Verbs that say that a number goes down. */
export const lowering = new Set(
  'decrease decreases reduce reduces lower lowers cut cuts halve fall falls decline declines shrink shrinks drop drops shorten shortens minimise minimize'.split(
    ' ',
  ),
);

/** The thing that a short line is about: the last word before anything is said of it; null where none can be told. */
export function thingOf(text: string): Token | null {
  let thing: Token | null = null;
  for (const token of readSentence(text).tokens) {
    if (token.kind !== 'word') break;
    if (stops.has(token.lower)) {
      if (thing !== null) break;
      continue;
    }
    thing = token;
  }
  return thing !== null && /^\p{L}{4,}$/u.test(thing.lower) ? thing : null;
}

/** Words without meaning of their own, left out when sentences are compared. */
const FILLER = roleOf(
  (
    'a an the our their its of for in on at to from by with and or per who that which all more than as is are be we ' +
    'increase increases increased raise raises grow grows boost improve improves reduce reduces lower decrease cut reach ' +
    'achieve get keep maintain rises falls rise fall number share percentage percent rate up down least most under above below'
  ).split(' '),
);

/** The words and names that carry a stretch of a sentence, in lower case and in order. */
export function contentWords({ tokens }: Sentence, start: number, end: number): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    if (token.start < start) continue;
    if (token.end > end) break;
    if (token.kind !== 'symbol' && (token.form.roles & FILLER) === 0) words.push(token.lower);
  }
  return words;
}
