/**
 * All that a written form tells wherever it stands. A form is looked up once a place, and worked out when it is first seen:
 * a plan says the same words over and over, and what is asked of every word is a field then.
 */

import { hashOf, type WrittenForm } from '../../prose/forms.ts';
import { MOST_WORDS, rememberingWords } from '../../prose/remembering.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Code } from '../codes.ts';
import { type Term, termOf } from '../neighbours.ts';
import { namesIn, stepsIn } from '../weightRows.ts';
import { wordWeights } from '../weights.ts';
import { type About, listedAs, wordAbout } from './about.ts';
import { guess, NOTHING } from './guess.ts';
import { type ListedPhrase, phrasesFrom, type Sense, senseOf } from './lexicon.ts';
import { type MetricNames, metricsFrom } from './namedMetrics.ts';
import { RELATIONS, rolesOf, SMALL } from './smallWords.ts';
import { singular } from './topics.ts';

export interface Entry {
  /** The form in lower case: the same string for all places where it stands. */
  readonly lower: string;
  readonly sense: Sense;
  /** The listed phrases that it starts, by their second word; longest first. */
  readonly phrases: ReadonlyMap<string, readonly ListedPhrase[]> | undefined;
  /** A bit for each of those second words: most words behind it are none of them, and are not looked up. */
  readonly seconds: number;
  readonly roles: number;
  readonly small: Code<(typeof SMALL.names)[number]> | null;
  readonly relation: Code<(typeof RELATIONS.names)[number]> | null;
  readonly about: readonly Code<About>[];
  /** The word that topics list it as. */
  readonly listed: Code<string> | null;
  /** The names of metrics that it starts. */
  readonly metrics: MetricNames | undefined;
  readonly singular: string;
  /** The base form of a listed verb, else the singular: the word whatever its ending. */
  readonly lemma: string;
  /** What the word weighs by itself, whatever it does in its clause, in the steps of weights; above zero it speaks for output. */
  readonly steps: number;
  /** What it is known by beside other words. */
  readonly term: Term;
}

/** The bit of a word among others, by its hash. */
export const bitOf = (hash: number): number => 1 << (hash ^ (hash >>> 7));

const STEPS = new Map<string, number>();
for (const [place, lemma] of namesIn(wordWeights).entries()) STEPS.set(lemma, stepsIn(wordWeights, place));

/** The entry of a word with this sense. `given` goes before what the lexicon says of it. */
export function entryWith(lower: string, sense: Sense, given: Partial<Entry> = {}): Entry {
  const one = singular(lower);
  const lemma = sense.verb === null ? one : sense.base;
  const phrases = 'phrases' in given ? given.phrases : phrasesFrom(lower);
  let seconds = 0;
  for (const second of phrases?.keys() ?? []) seconds |= bitOf(hashOf(second));
  // What is asked most stands first, in one line of the processor's cache.
  return {
    lower,
    sense,
    roles: rolesOf(lower),
    phrases,
    seconds,
    term: given.term ?? termOf(lemma),
    steps: given.steps ?? STEPS.get(lemma) ?? 0,
    small: SMALL.find(lower),
    relation: RELATIONS.find(lower),
    about: wordAbout(lower, sense),
    listed: listedAs(lower, sense.base),
    metrics: metricsFrom(lower),
    singular: one,
    lemma,
  };
}

/** The entry of a word in lower case. */
export const wordEntry = rememberingWords(MOST_WORDS, (lower) => entryWith(lower, senseOf(lower) ?? guess(lower)));

const signs = rememberingWords(MOST_WORDS, (lower) =>
  entryWith(lower, senseOf(lower) ?? NOTHING, { term: termOf(lower) }),
);
/** What is read as it stands, such as numbers and names in code: no word of the lexicon. */
const others = rememberingWords(MOST_WORDS, (lower) =>
  entryWith(lower, NOTHING, { phrases: undefined, term: termOf(lower) }),
);

/** The entry of a token. */
export function entryOf({ form }: Token): Entry {
  form.entry ??= lookUp(form);
  return form.entry as Entry;
}

function lookUp({ kind, lower }: WrittenForm): Entry {
  return kind === 'word' ? wordEntry(lower) : kind === 'symbol' ? signs(lower) : others(lower);
}
