/** The words of a sentence with their senses: what the reading of its grammar walks over. */
import type { Sentence, SentenceQuantity } from '../../prose/quantities.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Vocabulary } from '../judgement.ts';
import { ING, MARK, PARTICIPLE, PAST, phrasesFrom, type Sense, senseOf } from '../lexicon/lexicon.ts';

/** A word, a phrase that the lexicon lists, a number or a sign, where it stands. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly kind: Token['kind'];
  readonly sense: Sense;
  /** The quantity that starts here, else null. */
  readonly quantity: SentenceQuantity | null;
  /** Inside a quantity, its first token included. */
  readonly counted: boolean;
  /** A number that measures nothing: 'Phase 2'. */
  readonly named: boolean;
}

const NOTHING: Sense = {
  verb: null,
  base: '',
  forms: 0,
  noun: null,
  plural: false,
  topic: null,
  lagging: false,
  marks: 0,
};
const UNKNOWN_PLURAL: Sense = { ...NOTHING, plural: true };
const UNKNOWN_PAST: Sense = { ...NOTHING, forms: PAST | PARTICIPLE };
const UNKNOWN_ING: Sense = { ...NOTHING, forms: ING };
const RATE: Sense = { ...NOTHING, noun: 'gauge', topic: 'quality' };
const QUALITY: Sense = { ...NOTHING, noun: 'metric', topic: 'quality' };
const ADVERB: Sense = { ...NOTHING, marks: MARK.adverb };
const ZERO: Sense = { ...NOTHING, marks: MARK.zero };
const NEW: Sense = { ...NOTHING, marks: MARK.new };

/** What an unlisted word is by its shape: the end of a compound decides, then the ending. */
function guess(lower: string): Sense {
  const apostrophe = lower.length > 2 && lower.endsWith("'s") ? senseOf(lower.slice(0, -2)) : undefined;
  if (apostrophe)
    return apostrophe.noun === null ? NOTHING : { ...NOTHING, noun: apostrophe.noun, topic: apostrophe.topic };
  const hyphen = lower.lastIndexOf('-');
  if (lower.startsWith('zero-')) return ZERO;
  if (lower.startsWith('time-to-') || lower.startsWith('cost-per-') || lower.startsWith('days-to-')) return RATE;
  if (hyphen > 0) {
    // 're-lay': done over again.
    if (hyphen === 2 && lower.startsWith('re-')) {
      const again = senseOf(lower.slice(3));
      if (again !== undefined && again.verb !== null)
        return { ...NOTHING, verb: 'deliver', base: lower, forms: again.forms };
    }
    const head = senseOf(lower.slice(hyphen + 1));
    if (head === undefined) return NOTHING;
    // 'customer-reported', 'cost-saving': an adjective, whatever its last part is alone.
    if ((head.forms & (PARTICIPLE | ING)) !== 0 && head.noun === null) return NEW;
    if (head.noun === 'staff' && lower.startsWith('non-')) return { ...NOTHING, noun: 'people', plural: head.plural };
    return head.noun === null
      ? NOTHING
      : { ...NOTHING, noun: head.noun, plural: head.plural, topic: head.topic, lagging: head.lagging };
  }
  const n = lower.length;
  if (n > 4 && lower.endsWith('ly')) return ADVERB;
  if (n > 5 && lower.endsWith('ing')) return UNKNOWN_ING;
  if (n > 4 && lower.endsWith('ed')) return UNKNOWN_PAST;
  if (n > 5 && (lower.endsWith('ness') || lower.endsWith('bility'))) return QUALITY;
  if (n > 3 && lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && !lower.endsWith('is'))
    return UNKNOWN_PLURAL;
  return NOTHING;
}

/** Words of the writer's own house, by what they are; built once a vocabulary. */
export type HouseWords = ReadonlyMap<string, Sense>;

const houses = new WeakMap<Vocabulary, HouseWords>();

/** The senses of a vocabulary's single words. */
export function houseWords(vocabulary: Vocabulary): HouseWords {
  let house = houses.get(vocabulary);
  if (!house) {
    const map = new Map<string, Sense>();
    for (const word of vocabulary.deliverables) map.set(word, { ...NOTHING, noun: 'deliverable' });
    for (const word of vocabulary.metrics) map.set(word, { ...NOTHING, noun: 'metric' });
    for (const word of vocabulary.actors) map.set(word, { ...NOTHING, noun: 'people', plural: true });
    houses.set(vocabulary, map);
    house = map;
  }
  return house;
}

/** No result is longer; of a text that is, the beginning is judged, so that none takes long. */
const MOST_TOKENS = 200;

/** Reads the words of a sentence: listed phrases become one word, decoration of the line none. */
export function readWords(sentence: Sentence, house: HouseWords | null): Word[] {
  const { tokens, quantities, names } = sentence;
  const words: Word[] = [];
  let quantity = 0;
  let name = 0;
  const count = Math.min(tokens.length, MOST_TOKENS);
  for (let i = 0; i < count; i++) {
    const token = tokens[i]!;
    while (quantity < quantities.length && quantities[quantity]!.endToken <= i) quantity++;
    while (name < names.length && names[name]!.endToken <= i) name++;
    const inQuantity = quantity < quantities.length && quantities[quantity]!.firstToken <= i;
    const named = name < names.length && names[name]!.firstToken <= i;
    let end = i;
    let sense: Sense | undefined;
    if (token.kind === 'word' || token.kind === 'symbol') {
      const phrases = phrasesFrom(token.lower);
      if (phrases !== undefined) {
        for (const phrase of phrases) {
          let k = 0;
          while (k < phrase.rest.length && tokens[i + 1 + k]?.lower === phrase.rest[k]) k++;
          if (k === phrase.rest.length) {
            sense = phrase.sense;
            end = i + k;
            break;
          }
        }
      }
      sense ??= house?.get(token.lower) ?? senseOf(token.lower);
      sense ??= token.kind === 'word' ? guess(token.lower) : NOTHING;
    }
    words.push({
      start: token.start,
      end: tokens[end]!.end,
      lower: token.lower,
      kind: token.kind,
      sense: sense ?? NOTHING,
      quantity: inQuantity && quantities[quantity]!.firstToken === i ? quantities[quantity]! : null,
      counted: inQuantity,
      named,
    });
    i = end;
  }
  return words;
}
