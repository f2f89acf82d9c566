/** The words of a sentence with their senses: what the reading of its grammar walks over. */
import type { Sentence, SentenceQuantity } from '../../prose/quantities.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Vocabulary } from '../judgement.ts';
import { bitOf, type Entry, entryOf, entryWith } from '../lexicon/entries.ts';
import { type ListedPhrase, type Sense, saying } from '../lexicon/lexicon.ts';
import { NO_TERM, type Term } from '../neighbours.ts';
import { plainRank, unitEntry } from './measured.ts';

/**
 * A word, a phrase that the lexicon lists, a number or a sign, where it stands. Made by a constructor, as tokens are; what is asked most
 * stands first, in one line of the processor's cache.
 */
export class Word {
  readonly sense: Sense;
  /** Of its first word, where it is a phrase. */
  readonly entry: Entry;
  readonly kind: Token['kind'];
  readonly lower: string;
  /** The quantity that starts here, else null. */
  readonly quantity: SentenceQuantity | null;
  /** Inside a quantity, its first token included. */
  readonly counted: boolean;
  /** A number that measures nothing: 'Phase 2'. */
  readonly named: boolean;
  /** The rank of the kind that its quantity has apart from the words around it; -1 without one. */
  readonly plain: number;
  /** What it is known by beside other words. */
  readonly term: Term;
  readonly start: number;
  readonly end: number;

  /** `last` is the last of its tokens. */
  constructor(
    token: Token,
    last: Token,
    sense: Sense,
    entry: Entry,
    quantity: SentenceQuantity | null,
    counted: boolean,
    named: boolean,
  ) {
    const unit = quantity === null ? null : unitEntry(quantity.unit ?? '');
    this.sense = sense;
    this.entry = entry;
    this.kind = token.kind;
    this.lower = entry.lower;
    this.quantity = quantity;
    this.counted = counted;
    this.named = named;
    this.plain = unit === null ? -1 : plainRank(quantity!, unit);
    this.term = unit === null ? entry.term : unit.term;
    this.start = token.start;
    this.end = last.end;
  }
}

/** Words of the writer's own house, by what they are; built once a vocabulary. */
export type HouseWords = ReadonlyMap<string, Entry>;

const houses = new WeakMap<Vocabulary, HouseWords>();

/** The entries of a vocabulary's single words; null when it has none. */
export function houseWords(vocabulary: Vocabulary): HouseWords | null {
  let house = houses.get(vocabulary);
  if (!house) {
    const map = new Map<string, Entry>();
    const add = (words: readonly string[], sense: Sense) => {
      for (const word of words) map.set(word, entryWith(word, sense, { steps: 0, term: NO_TERM }));
    };
    add(vocabulary.deliverables, saying({ noun: 'deliverable' }));
    add(vocabulary.metrics, saying({ noun: 'metric' }));
    add(vocabulary.actors, saying({ noun: 'people', plural: true }));
    houses.set(vocabulary, map);
    house = map;
  }
  return house.size === 0 ? null : house;
}

/** No result is longer; of a text that is, the beginning is judged, so that none takes long. */
const MOST_TOKENS = 200;

/** Reads the words of a sentence: listed phrases become one word. */
export function readWords(sentence: Sentence, house: HouseWords | null): Word[] {
  const { tokens, quantities, names } = sentence;
  const words: Word[] = [];
  const count = Math.min(tokens.length, MOST_TOKENS);
  let quantity = 0;
  let name = 0;
  for (let i = 0; i < count; i++) {
    const token = tokens[i]!;
    const { kind, lower } = token;
    while (quantity < quantities.length && quantities[quantity]!.endToken <= i) quantity++;
    while (name < names.length && names[name]!.endToken <= i) name++;
    const inQuantity = quantity < quantities.length && quantities[quantity]!.firstToken <= i;
    const named = name < names.length && names[name]!.firstToken <= i;
    let entry = entryOf(token);
    if (house !== null && (kind === 'word' || kind === 'symbol')) entry = house.get(lower) ?? entry;
    const phrase = phraseAt(tokens, i, entry);
    const last = phrase === null ? i : i + phrase.rest.length;
    const startsHere = inQuantity && quantities[quantity]!.firstToken === i ? quantities[quantity]! : null;
    const sense = phrase === null ? entry.sense : phrase.sense;
    words.push(new Word(token, tokens[last]!, sense, entry, startsHere, inQuantity, named));
    i = last;
  }
  return words;
}

const none: readonly ListedPhrase[] = [];

/** The longest listed phrase that starts with a token. */
function phraseAt(tokens: readonly Token[], at: number, { phrases, seconds }: Entry): ListedPhrase | null {
  const second = tokens[at + 1];
  if (phrases === undefined || second === undefined || (seconds & bitOf(second.form.hash)) === 0) return null;
  for (const phrase of phrases.get(second.lower) ?? none) {
    const { rest } = phrase;
    let k = 1;
    while (k < rest.length && tokens[at + 1 + k]?.lower === rest[k]) k++;
    if (k === rest.length) return phrase;
  }
  return null;
}
