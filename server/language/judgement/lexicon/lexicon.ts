/** What a word can mean, looked up by its written form. */
import type { Scope } from '../judgement.ts';
import { MOST_WORDS, remembering } from '../remembering.ts';
import { basesOf, formsOf, pluralOf, singularsOf } from './inflect.ts';
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

/** A phrase of more than one word: the words behind the first, and what they mean together. */
export interface ListedPhrase {
  readonly rest: readonly string[];
  readonly sense: Sense;
}

/** Phrases by their first and their second word, longest first. */
const phrases = new Map<string, Map<string, ListedPhrase[]>>();

function phraseSense(key: string): Sense {
  const [first = '', ...rest] = key.split('_');
  const second = rest[0]!;
  const seconds = phrases.get(first) ?? new Map<string, ListedPhrase[]>();
  phrases.set(first, seconds);
  const list = seconds.get(second) ?? [];
  seconds.set(second, list);
  const known = list.find((phrase) => phrase.rest.join('_') === rest.join('_'));
  if (known) return known.sense;
  const sense = { verb: null, base: '', forms: 0, noun: null, plural: false, topic: null, lagging: false, marks: 0 };
  list.push({ rest, sense });
  list.sort((a, b) => b.rest.length - a.rest.length);
  return sense;
}

/** Words that take a plural verb as they are. */
const ALWAYS_PLURAL: ReadonlySet<string> = new Set(['people', 'staff', 'personnel', 'police', 'clergy', 'cattle']);

/** A base form, where it stands among all of its kind: of what has the same form what stands first counts. */
interface Listed<Group> {
  readonly order: number;
  readonly group: Group;
}

/** The words of some groups; phrases are taken apart from them. */
function listed<Group extends { readonly words: string }>(
  groups: readonly Group[],
  addPhrase: (phrase: string, group: Group) => void,
): ReadonlyMap<string, Listed<Group>> {
  const words = new Map<string, Listed<Group>>();
  for (const group of groups)
    for (const word of group.words.trim().split(/\s+/)) {
      if (word.includes('_')) addPhrase(word, group);
      else if (!words.has(word)) words.set(word, { order: words.size, group });
    }
  return words;
}

const verbs = listed(VERBS, (base, group) => {
  const { third, past, participle, ing } = formsOf(base);
  for (const form of [base, third, past, participle, ing]) {
    const sense = phraseSense(form);
    if (sense.verb !== null && sense.base !== base) continue;
    sense.verb = group.class;
    sense.base = base;
    sense.forms |= formBits(base, form);
  }
});

const nouns = listed(NOUNS, (noun, group) => {
  for (const form of [noun, pluralOf(noun)]) {
    const sense = phraseSense(form);
    if (sense.noun === null) Object.assign(sense, nounSense(noun, form !== noun, group));
  }
});

const marks = new Map<string, number>();
for (const { mark, words } of MARKS)
  for (const word of words.trim().split(/\s+/)) {
    if (word.includes('_')) phraseSense(word).marks |= MARK[mark];
    else marks.set(word, (marks.get(word) ?? 0) | MARK[mark]);
  }

/** Bits of the forms of a verb that a written form is. */
function formBits(base: string, form: string): number {
  const { third, past, participle, ing } = formsOf(base);
  return (
    (form === base ? BASE : 0) |
    (form === third ? THIRD : 0) |
    (form === past ? PAST : 0) |
    (form === participle ? PARTICIPLE : 0) |
    (form === ing ? ING : 0)
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
    const verb = verbs.get(base);
    if (verb === undefined || verb.order >= first) continue;
    const forms = formBits(base, lower);
    if (forms === 0) continue;
    first = verb.order;
    sense = { verb: verb.group.class, base, forms };
  }
  return sense;
}

/** The first listed noun that this is the singular or the plural of. */
function nounOf(lower: string): NounSense {
  const singular = nouns.get(lower);
  let first = singular?.order ?? Number.POSITIVE_INFINITY;
  let sense = singular === undefined ? NO_NOUN : nounSense(lower, false, singular.group);
  for (const noun of singularsOf(lower)) {
    const listed = nouns.get(noun);
    if (listed === undefined || listed.order >= first || pluralOf(noun) !== lower) continue;
    first = listed.order;
    sense = nounSense(noun, true, listed.group);
  }
  return sense;
}

/**
 * Base forms are listed, and a form is traced back to them when it is first asked for: forms are some fifteen thousand,
 * and a team's plans have a few hundred.
 */
const traced = remembering(MOST_WORDS, (lower): Sense | null => {
  const verb = verbSense(lower);
  const noun = nounOf(lower);
  const bits = marks.get(lower) ?? 0;
  if (verb === NO_VERB && noun === NO_NOUN && bits === 0) return null;
  return {
    verb: verb.verb,
    base: verb.base,
    forms: verb.forms,
    noun: noun.noun,
    plural: noun.plural,
    topic: noun.topic,
    lagging: noun.lagging,
    marks: bits,
  };
});

/** The sense of a written form in lower case; undefined for a word that no group lists. */
export function senseOf(lower: string): Sense | undefined {
  return traced(lower) ?? undefined;
}

/** The listed phrases that start with a word, by their second word; longest first. */
export function phrasesFrom(lower: string): ReadonlyMap<string, readonly ListedPhrase[]> | undefined {
  return phrases.get(lower);
}
