/** What the parts that read a sentence share: the sentence as it grows, and a look at its tokens. */
import type { Sentence, SentenceQuantity, TokenRange } from './quantities.ts';
import type { Token } from './tokens.ts';

/** A sentence that is being read. */
export interface Reader extends Sentence {
  quantities: SentenceQuantity[];
  names: TokenRange[];
  placeholders: TokenRange[];
}

/** What is found in a sentence where nothing is: one list for all, as most have no names and no blanks. */
const none: never[] = [];

/** A sentence of which nothing but its tokens has been read. */
export const readerOf = (text: string, tokens: readonly Token[]): Reader => ({
  text,
  tokens,
  quantities: none,
  names: none,
  placeholders: none,
});

/** A list with one more in it; the same one, unless it is the empty list of all. */
function withOne<Item>(list: Item[], one: Item): Item[] {
  if (list.length === 0) return [one];
  list.push(one);
  return list;
}

function range(tokens: readonly Token[], first: number, end: number): TokenRange {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, firstToken: first, endToken: end };
}

/** Adds the tokens from `first` to `end` as a name; returns `end`. */
export function addName(reader: Reader, first: number, end: number): number {
  reader.names = withOne(reader.names, range(reader.tokens, first, end));
  return end;
}

/** Adds the tokens from `first` to `end` as a blank; returns `end`. */
export function addPlaceholder(reader: Reader, first: number, end: number): number {
  reader.placeholders = withOne(reader.placeholders, range(reader.tokens, first, end));
  return end;
}

/** Adds the tokens from `first` to `end` as a quantity; returns `end`. */
export function add(
  reader: Reader,
  first: number,
  end: number,
  value: number,
  unit: string | null,
  high: number | null = null,
  countedToken = -1,
): number {
  const tokens = reader.tokens;
  reader.quantities = withOne(reader.quantities, {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    value,
    high,
    unit,
    firstToken: first,
    endToken: end,
    countedToken,
  });
  return end;
}

/** Whether what has been read already holds token `i`, which stands before what is being read. */
export function isTaken({ quantities, names, placeholders }: Reader, i: number): boolean {
  return endOf(quantities) > i || endOf(names) > i || endOf(placeholders) > i;
}

function endOf(ranges: readonly TokenRange[]): number {
  return ranges.length === 0 ? 0 : ranges[ranges.length - 1]!.endToken;
}

/** Whether two tokens touch. */
export function adjacent(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/**
 * The item at `i`; undefined beyond the ends. For what may lie before the first one: an array has no such index, and the engine
 * looks for a property of that name.
 */
export function itemAt<Item>(items: readonly Item[], i: number): Item | undefined {
  return i < 0 ? undefined : items[i];
}

/** The token at `i` in lower case; empty beyond the ends. */
export function lowerAt(tokens: readonly Token[], i: number): string {
  const token = itemAt(tokens, i);
  return token === undefined ? '' : token.lower;
}

/** What the word at `i` is, as `roleOf` gives its bits; nothing beyond the ends. */
export function rolesAt(tokens: readonly Token[], i: number): number {
  const token = itemAt(tokens, i);
  return token === undefined ? 0 : token.form.roles;
}

/** The number at `i`; NaN where there is none. */
export function numberAt(tokens: readonly Token[], i: number): number {
  return itemAt(tokens, i)?.value ?? Number.NaN;
}
