/** What a word can mean, looked up by its written form. Built once from the groups, in under three milliseconds. */
import type { Scope } from '../judgement.ts';
import { formsOf, pluralOf } from './inflect.ts';
import { MARK_NAMES, MARKS, type MarkName } from './marks.ts';
import { NOUNS, type NounClass } from './nouns.ts';
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

/** A phrase of more than one word: the words behind the first, and what they mean together. */
export interface ListedPhrase {
  readonly rest: readonly string[];
  readonly sense: Sense;
}

const words = new Map<string, Sense>();

/** Phrases by their first and their second word, longest first. */
const phrases = new Map<string, Map<string, ListedPhrase[]>>();

function emptySense(): Sense {
  return { verb: null, base: '', forms: 0, noun: null, plural: false, topic: null, lagging: false, marks: 0 };
}

function entry(key: string): Sense {
  if (key.includes('_')) return phraseEntry(key);
  let sense = words.get(key);
  if (!sense) {
    sense = emptySense();
    words.set(key, sense);
  }
  return sense;
}

function phraseEntry(key: string): Sense {
  const [first = '', ...rest] = key.split('_');
  const second = rest[0]!;
  let seconds = phrases.get(first);
  if (!seconds) {
    seconds = new Map();
    phrases.set(first, seconds);
  }
  let list = seconds.get(second);
  if (!list) {
    list = [];
    seconds.set(second, list);
  }
  const known = list.find((phrase) => phrase.rest.join('_') === rest.join('_'));
  if (known) return known.sense;
  const sense = emptySense();
  list.push({ rest, sense });
  list.sort((a, b) => b.rest.length - a.rest.length);
  return sense;
}

function addVerbForm(form: string, base: string, verb: VerbClass, bit: number): void {
  const sense = entry(form);
  if (sense.verb !== null && sense.base !== base) return;
  sense.verb = verb;
  sense.base = base;
  sense.forms |= bit;
}

/** Words that take a plural verb as they are. */
const ALWAYS_PLURAL: ReadonlySet<string> = new Set(['people', 'staff', 'personnel', 'police', 'clergy', 'cattle']);

const listed = (text: string): string[] => text.trim().split(/\s+/);

for (const group of VERBS) {
  for (const base of listed(group.words)) {
    const forms = formsOf(base);
    addVerbForm(base, base, group.class, BASE);
    addVerbForm(forms.third, base, group.class, THIRD);
    addVerbForm(forms.past, base, group.class, PAST);
    addVerbForm(forms.participle, base, group.class, PARTICIPLE);
    addVerbForm(forms.ing, base, group.class, ING);
  }
}

for (const group of NOUNS) {
  for (const noun of listed(group.words)) {
    for (const plural of [false, true]) {
      const sense = entry(plural ? pluralOf(noun) : noun);
      if (sense.noun !== null) continue;
      sense.noun = group.class;
      sense.plural = plural || ALWAYS_PLURAL.has(noun);
      sense.topic = group.topic ?? null;
      sense.lagging = group.lagging ?? false;
    }
  }
}

for (const group of MARKS) for (const word of listed(group.words)) entry(word).marks |= MARK[group.mark];

/** The sense of a written form in lower case; undefined for a word that no group lists. */
export function senseOf(lower: string): Sense | undefined {
  return words.get(lower);
}

/** The listed phrases that start with a word, by their second word; longest first. */
export function phrasesFrom(lower: string): ReadonlyMap<string, readonly ListedPhrase[]> | undefined {
  return phrases.get(lower);
}
