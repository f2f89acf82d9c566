/**
 * Words as they are written: one object for all the places where a word stood lately. Most words come again and again, and
 * a string that is looked up for the first time costs more than all of its other look-ups.
 */
import { lowerOf, standsAt, type TextCodes } from './characters.ts';
import { ownCopy } from './remembering.ts';
import type { TokenKind } from './tokens.ts';

/** Forms read lately, each in one of the few places that its letters lead to: a plan's words are some thousand. */
const lately = new Array<WrittenForm | undefined>(8192).fill(undefined);

/** Their hashes, side by side: a form is looked at only where it is likely the one. */
const hashes = new Int32Array(8192);

/** The places that a word may have, side by side; with fewer, three words of every line would now and then oust each other in turn. */
const PLACES = 4;

/** Cuts a hash to the first of the places. */
const PLACE_BITS = 8192 - PLACES;

/** Longer words come seldom. */
const longestKept = 24;

/** What words are to those who read sentences, as bits. */
const roles = new Map<string, number>();
let roleCount = 0;

/** Whether there are forms already, which do not know of a new role. */
let isAsked = false;

/** The bits of a number that bits are asked of. */
const MOST_ROLES = 32;

/**
 * A role of some words, as a bit of `WrittenForm.roles`: for what is asked of every word of every sentence. To be called
 * while modules load: a form knows the roles that there were when it was made.
 */
export function roleOf(words: Iterable<string>): number {
  if (roleCount === MOST_ROLES) throw new Error('More roles than there are bits');
  const role = 1 << roleCount++;
  for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role);
  if (isAsked) lately.fill(undefined);
  return role;
}

export class WrittenForm {
  readonly kind: TokenKind;
  /** As the engine keeps names: compared with another such string, and looked up, by its address. */
  readonly lower: string;
  /** A number that its letters give: nearly always another one for another word. */
  readonly hash: number;
  readonly roles: number;
  /** Kept for the judgement, of which prose knows nothing: what its lexicon says of the word, null until it asks. */
  entry: unknown = null;

  constructor(kind: TokenKind, lower: string, hash: number) {
    this.kind = kind;
    this.lower = lower;
    this.hash = hash;
    this.roles = roles.get(lower) ?? 0;
  }
}

/** The form of a stretch of a text: for a word that was read lately the same one as then. */
export function formOf(kind: TokenKind, text: string, codes: TextCodes, start: number, end: number): WrittenForm {
  const length = end - start;
  let hash = length;
  for (let i = start; i < end; i++) hash = withCode(hash, codes[i]!);
  if (length > longestKept) return new WrittenForm(kind, ownCopy(lowerOf(text, codes, start, end)), hash);
  const place = (hash ^ (hash >>> 13)) & PLACE_BITS;
  for (let i = place; i < place + PLACES; i++) {
    if (hashes[i] !== hash) continue;
    const known = lately[i];
    if (known !== undefined && isWritten(known, kind, codes, start, length)) return known;
  }
  const form = new WrittenForm(kind, ownCopy(lowerOf(text, codes, start, end)), hash);
  // The newer one stands first, and the oldest one goes.
  isAsked = true;
  lately.copyWithin(place + 1, place, place + PLACES - 1);
  lately[place] = form;
  hashes.copyWithin(place + 1, place, place + PLACES - 1);
  hashes[place] = hash;
  return form;
}

/** The form of a word in lower case that no text has as it is. */
export const formOfWord = (lower: string): WrittenForm => new WrittenForm('word', lower, hashOf(lower));

/** The hash of the forms that are written so. */
export function hashOf(lower: string): number {
  let hash = lower.length;
  for (let i = 0; i < lower.length; i++) hash = withCode(hash, lower.charCodeAt(i));
  return hash;
}

const withCode = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const isWritten = (form: WrittenForm, kind: TokenKind, codes: TextCodes, start: number, length: number): boolean =>
  form.kind === kind && form.lower.length === length && standsAt(codes, start, form.lower);
