/**
 * Words as they are written: one object for all the places where a word stood lately. Most words come again and again, and
 * a string that is looked up for the first time costs more than all of its other look-ups.
 */
import { ownCopy } from './remembering.ts';
import type { TokenKind } from './tokens.ts';

export class WrittenForm {
  readonly kind: TokenKind;
  readonly lower: string;
  /** Kept for the judgement, of which prose knows nothing: what its lexicon says of the word, null until it asks. */
  entry: unknown = null;

  constructor(kind: TokenKind, lower: string) {
    this.kind = kind;
    this.lower = lower;
  }
}

/** Forms read lately, each in the place that its letters lead to. */
const lately = new Array<WrittenForm | undefined>(4096).fill(undefined);

/** Longer words come seldom. */
const longestKept = 24;

/** Of a longer string that is cut from a text the engine keeps the text alive. */
const longestCopied = 12;

/** The form of a stretch of a text in lower case: for a word that was read lately the same one as then. */
export function formOf(kind: TokenKind, lower: string, start: number, end: number): WrittenForm {
  const length = end - start;
  if (length > longestKept) return new WrittenForm(kind, lower.slice(start, end));
  let place = length;
  for (let i = start; i < end; i++) place = Math.imul(place, 31) + lower.charCodeAt(i);
  place = (place ^ (place >>> 12)) & 4095;
  const known = lately[place];
  if (
    known !== undefined &&
    known.lower.length === length &&
    known.kind === kind &&
    lower.startsWith(known.lower, start)
  )
    return known;
  const word = lower.slice(start, end);
  const form = new WrittenForm(kind, length > longestCopied ? ownCopy(word) : word);
  lately[place] = form;
  return form;
}
