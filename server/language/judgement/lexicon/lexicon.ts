/** What a word can mean, looked up by its written form. */

import { MOST_WORDS, rememberingWords } from '../../prose/remembering.ts';
import type { Scope } from '../judgement.ts';
import { basesOf, formsOf, oneL, pluralOf, singularsOf } from './inflect.ts';
import { MARK_NAMES, MARKS, type MarkName } from './marks.ts';
import { NOUNS, type NounClass, type NounGroup } from './nouns.ts';
import { VERBS, type VerbClass } from './verbs.ts';

/** Forms in which a verb stands. `participle` is also the adjective: 'published', 'shown'. */
export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const ING = 16;

/** One bit a mark, so that a word can carry several. */
export const MARK = Object.fromEntries(MARK_NAMES.map((name, i) => [name, 2 ** i])) as Readonly<
  Record<MarkName, number>
>;

/** Everything that one written form can be. */
export interface Sense {
  verb: VerbClass | null;
  /** The verb's base form: 'launch' of 'launched'. */
  base: string;
  /** Bits of the forms that it can be. */
  forms: number;
  noun: NounClass | null;
  plural: boolean;
  topic: Scope | null;
  lagging: boolean;
  marks: number;
}

/**
 * A sense that says so much and no more. All senses are made here, so that they are of one shape: the engine reads such objects
 * fastest. What is asked most stands first, in one line of the processor's cache.
 */
export function saying({
  verb = null,
  base = '',
  forms = 0,
  noun = null,
  plural = false,
  topic = null,
  lagging = false,
  marks = 0,
}: Partial<Sense>): Sense {
  return { verb, noun, forms, marks, plural, base, topic, lagging };
}

/** A phrase of more than one word: the words behind the first, and what they mean together. */
export interface ListedPhrase {
  readonly rest: readonly string[];
  readonly sense: Sense;
}

/** Words that take a plural verb as they are. */
const ALWAYS_PLURAL: ReadonlySet<string> = new Set(['people', 'staff', 'personnel', 'police', 'clergy', 'cattle']);

/** What the words and phrases of some groups are worth, and the phrases by their first word. */
interface Listed {
  readonly values: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<string, readonly string[]>;
}

/** The groups' places begin at multiples of this. */
const MOST_IN_GROUP = 4096;

/** Reads some groups; a word's value comes from its place, and from its value so far where it is listed again. */
function listed(
  groups: readonly { readonly words: string }[],
  worth: (place: number, before: number | undefined) => number,
): Listed {
  const values = new Map<string, number>();
  const phrases = new Map<string, string[]>();
  for (let group = 0; group < groups.length; group++) {
    let place = group * MOST_IN_GROUP;
    for (const word of groups[group]!.words.trim().split(/\s+/)) {
      const before = values.get(word);
      values.set(word, worth(place++, before));
      const end = word.indexOf('_');
      if (end < 0 || before !== undefined) continue;
      const first = word.slice(0, end);
      const others = phrases.get(first);
      if (others === undefined) phrases.set(first, [word]);
      else others.push(word);
    }
  }
  return { values, phrases };
}

/** The group that a place is in. */
const groupAt = <Group>(groups: readonly Group[], place: number): Group => groups[Math.floor(place / MOST_IN_GROUP)]!;

/** Of verbs and nouns that have the same form the one counts that stands first. */
const verbs = listed(VERBS, (place, before) => before ?? place);
const nouns = listed(NOUNS, (place, before) => before ?? place);
const marks = listed(MARKS, (place, before) => (before ?? 0) | MARK[groupAt(MARKS, place).mark]);

/** Bits of the forms of a verb that a written form is. */
function formBits(base: string, form: string): number {
  const { third, past, participle, ing } = formsOf(base);
  const plain = oneL(base, form);
  return (
    (form === base ? BASE : 0) |
    (form === third ? THIRD : 0) |
    (form === past || plain === past ? PAST : 0) |
    (form === participle || plain === participle ? PARTICIPLE : 0) |
    (form === ing || plain === ing ? ING : 0)
  );
}

type VerbSense = Pick<Sense, 'verb' | 'base' | 'forms'>;
type NounSense = Pick<Sense, 'noun' | 'plural' | 'topic' | 'lagging'>;

const NO_VERB: VerbSense = { verb: null, base: '', forms: 0 };
const NO_NOUN: NounSense = { noun: null, plural: false, topic: null, lagging: false };

function nounSense(noun: string, plural: boolean, { class: of, topic, lagging }: NounGroup): NounSense {
  return { noun: of, plural: plural || ALWAYS_PLURAL.has(noun), topic: topic ?? null, lagging: lagging ?? false };
}

/** The first listed verb that has this form. */
function verbSense(lower: string): VerbSense {
  let first = Number.POSITIVE_INFINITY;
  let sense = NO_VERB;
  for (const base of basesOf(lower)) {
    const place = verbs.values.get(base);
    if (place === undefined || place >= first) continue;
    const forms = formBits(base, lower);
    if (forms === 0) continue;
    first = place;
    sense = { verb: groupAt(VERBS, place).class, base, forms };
  }
  return sense;
}

/** The first listed noun that this is the singular or the plural of. */
function nounOf(lower: string): NounSense {
  const singular = nouns.values.get(lower);
  let first = singular ?? Number.POSITIVE_INFINITY;
  let sense = singular === undefined ? NO_NOUN : nounSense(lower, false, groupAt(NOUNS, singular));
  for (const noun of singularsOf(lower)) {
    const place = nouns.values.get(noun);
    if (place === undefined || place >= first || pluralOf(noun) !== lower) continue;
    first = place;
    sense = nounSense(noun, true, groupAt(NOUNS, place));
  }
  return sense;
}

/**
 * Base forms are listed, and a form is traced back to them when it is first asked for: forms are some fifteen thousand,
 * and a team's plans have a few hundred.
 */
const traced = rememberingWords(MOST_WORDS, (lower): Sense | null => {
  // That is how phrases are listed, which no word means.
  if (lower.includes('_')) return null;
  const verb = verbSense(lower);
  const noun = nounOf(lower);
  const bits = marks.values.get(lower) ?? 0;
  if (verb === NO_VERB && noun === NO_NOUN && bits === 0) return null;
  return saying({
    verb: verb.verb,
    base: verb.base,
    forms: verb.forms,
    noun: noun.noun,
    plural: noun.plural,
    topic: noun.topic,
    lagging: noun.lagging,
    marks: bits,
  });
});

/** The sense of a written form in lower case; undefined for a word that no group lists. */
export function senseOf(lower: string): Sense | undefined {
  return traced(lower) ?? undefined;
}

/** The listed phrases that start with a written form, and what they mean together. */
function phraseSenses(lower: string): ReadonlyMap<string, Sense> | null {
  const ofVerbs = basesOf(lower).flatMap((base) => verbs.phrases.get(base) ?? []);
  const ofNouns = nouns.phrases.get(lower) ?? [];
  const marked = marks.phrases.get(lower) ?? [];
  if (ofVerbs.length + ofNouns.length + marked.length === 0) return null;
  const senses = new Map<string, Sense>();
  const senseOfPhrase = (phrase: string): Sense => {
    let sense = senses.get(phrase);
    if (sense === undefined) {
      sense = saying({});
      senses.set(phrase, sense);
    }
    return sense;
  };
  const start = `${lower}_`;
  for (const base of ofVerbs.sort((a, b) => verbs.values.get(a)! - verbs.values.get(b)!)) {
    const { third, past, participle, ing } = formsOf(base);
    for (const form of [base, third, past, participle, ing]) {
      if (!form.startsWith(start)) continue;
      const sense = senseOfPhrase(form);
      if (sense.verb !== null && sense.base !== base) continue;
      sense.verb = groupAt(VERBS, verbs.values.get(base)!).class;
      sense.base = base;
      sense.forms |= formBits(base, form);
    }
  }
  for (const noun of ofNouns)
    for (const form of [noun, pluralOf(noun)]) {
      const sense = senseOfPhrase(form);
      if (sense.noun !== null) continue;
      Object.assign(sense, nounSense(noun, form !== noun, groupAt(NOUNS, nouns.values.get(noun)!)));
    }
  for (const phrase of marked) senseOfPhrase(phrase).marks |= marks.values.get(phrase)!;
  return senses;
}

/** The listed phrases that start with a word, by their second word; longest first. */
export function phrasesFrom(lower: string): ReadonlyMap<string, readonly ListedPhrase[]> | undefined {
  const senses = phraseSenses(lower);
  if (senses === null) return undefined;
  const phrases = new Map<string, ListedPhrase[]>();
  for (const [phrase, sense] of senses) {
    const rest = phrase.split('_').slice(1);
    const others = phrases.get(rest[0]!);
    if (others === undefined) phrases.set(rest[0]!, [{ rest, sense }]);
    else others.push({ rest, sense });
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return phrases;
}
