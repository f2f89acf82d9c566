/**
 * Words as they are written: one object for all the places where a word stood lately. Most words come again and again, and
 * a string that is looked up for the first time costs more than all of its other look-ups.
 */
import type { TokenKind } from './tokens.ts';

/** Forms read lately, each in one of the two places that its letters lead to: a plan's words are some thousand. */
const lately = new Array<WrittenForm | undefined>(8192).fill(undefined);

/** Longer words come seldom. */
const longestKept = 24;

/** A longer string that is cut from another one holds on to it: of a word that would be its whole text. */
const longestCopied = 12;

/** What words are to those who read sentences, as bits. */
const roles = new Map<string, number>();
let roleCount = 0;

/**
 * A role of some words, as a bit of `WrittenForm.roles`: for what is asked of every word of every sentence. To be called
 * while modules load: a form knows the roles that there were when it was made.
 */
export function roleOf(words: Iterable<string>): number {
  const role = 1 << roleCount++;
  for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
  lately.fill(undefined);
  return role;
}

export class WrittenForm {
  readonly kind: TokenKind;
  readonly lower: string;
  /** A number that its letters give: nearly always another one for another word. */
  readonly hash: number;
  readonly roles: number;
  /** Kept for the judgement, of which prose knows nothing: what its lexicon says of the word, null until it asks. */
  entry: unknown = null;

  constructor(kind: TokenKind, lower: string, hash: number) {
    this.kind = kind;
    this.lower = lower;
    this.hash = hash | 0;
    this.roles = roles.get(lower) ?? 0;
  }
}

/** The form of a stretch of a text in lower case: for a word that was read lately the same one as then. */
export function formOf(kind: TokenKind, lower: string, start: number, end: number): WrittenForm {
  const length = end - start;
  let hash = length;
  for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + lower.charCodeAt(i);
  if (length > longestKept) return new WrittenForm(kind, lower.slice(start, end), hash);
  const place = (hash ^ (hash >>> 13)) & 8190;
  const first = lately[place];
  if (first !== undefined && isWritten(first, kind, lower, start, length)) return first;
  const second = lately[place + 1];
  if (second !== undefined && isWritten(second, kind, lower, start, length)) return second;
  const word = lower.slice(start, end);
  const form = new WrittenForm(kind, length > longestCopied ? ` ${word}`.slice(1) : word, hash);
  // The newer one stands first, so that of words that come again at most two share their places.
  lately[place + 1] = first;
  lately[place] = form;
  return form;
}

const isWritten = (form: WrittenForm, kind: TokenKind, lower: string, start: number, length: number): boolean =>
  form.lower.length === length && form.kind === kind && lower.startsWith(form.lower, start);
