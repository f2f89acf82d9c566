/** Which subjects a text is about, in terms that synonyms share. */
import { senseOf } from '../judgement/lexicon/lexicon.ts';
import { type Token, tokenize } from '../prose/tokens.ts';
import { firstOf } from './firstOf.ts';
import { stemsAmong, stemsOfTerm, stemsOfTokens } from './stems.ts';
import { synonyms } from './synonyms.ts';

/** A word or phrase of the catalogue or the synonyms, as stems, and the subject that it names. */
interface Term {
  readonly stems: readonly string[];
  readonly subject: string;
}

/** How much of a text is about each subject. */
export type Subjects = ReadonlyMap<string, number>;

/** Weight of a phrase that stands as it is, of one whose words stand apart, and of a word inside a longer phrase. */
const phrase = 1.4;
const scattered = 0.9;
const covered = 0.4;
/** Weight of what stands behind 'for', 'in', 'on', or a comma: the circumstances of the work and not the work. */
const circumstance = 0.4;

/** Training is about what is trained: 'Train all nurses in fall prevention'. */
const teaching = /\b(?:train(?! for)|trainings?|workshops?|teach|coach|e-learning|seminars?)\b/i;
const ofTeaching = 0.8;

const circumstances =
  /(?<![-\w])(?:for|in|on|at|with|by|across|about|to|from|among|until|per|after|before|during|via|alongside|within|behind|so|replacing)(?![-\w])|[,;(—–→]|\s[-+]\s/gi;

const keyOf = (stems: readonly string[]): string => stems.join(' ');

/** Words that say little of what a thing is about: 'flow' in 'signup flow'. */
const isGeneric = stemsAmong(
  'flow page process redesign system tool plan program project service platform solution framework strategy app ' +
    'portal template new data team product work launch quality improvement set list support report infrastructure device campaign automation migration rollout release series session room area phase',
);
const ofGeneric = 0.7;

/** Where a text turns from the work to its circumstances; 'Negotiate with vendors' and 'Replace the shop with a market' do not. */
function turnOf(text: string, tokens: readonly Token[]): number {
  const replaces = tokens[0]?.lower === 'replace';
  for (const turn of firstOf(text.matchAll(circumstances), 4)) {
    if (replaces && /^(?:with|by)$/i.test(turn[0])) continue;
    const before = tokens.filter(({ end }) => end <= turn.index);
    if (before.length > 1 && before.some(({ lower }) => !nameless(lower))) return turn.index;
  }
  return text.length;
}

/** Whether a word can only be a verb, a particle or an adverb. */
function nameless(word: string): boolean {
  const sense = senseOf(word);
  return sense !== undefined && sense.noun === null && (sense.verb !== null || sense.marks !== 0);
}

/** How much each stem of a text is about the work itself; `behind` is what its circumstances count for. */
export function weighted(
  text: string,
  behind = teaching.test(text) ? ofTeaching : circumstance,
): { stem: string; weight: number; orders: boolean; calls: boolean }[] {
  const tokens = tokenize(text);
  const turn = turnOf(text, tokens);
  return stemsOfTokens(tokens, text).map(({ stem, start, orders, calls }) => ({
    stem,
    orders,
    calls,
    weight: start > turn ? behind : 1,
  }));
}

/** Knows terms, and finds the subjects of texts by them. */
export class Terms {
  readonly #subjects = new Map<string, string>();
  readonly #byLastStem = new Map<string, Term[]>();

  constructor() {
    for (const group of synonyms.trim().split('\n')) {
      const terms = group.split(' ');
      for (const term of terms) this.#add(stemsOfTerm(term), terms[0]!);
    }
  }

  #add(stems: readonly string[], subject: string): void {
    const last = stems.at(-1);
    if (last === undefined || this.#subjects.has(keyOf(stems))) return;
    this.#subjects.set(keyOf(stems), subject);
    const terms = this.#byLastStem.get(last) ?? [];
    terms.push({ stems, subject });
    this.#byLastStem.set(last, terms);
  }

  /** Learns a term of the catalogue that is new. Its subject and its head are found by its stems, which this returns. */
  learn(term: string): readonly string[] {
    const stems = stemsOfTerm(term);
    this.#add(stems, term);
    return stems;
  }

  /** The subject that a learned term names. */
  subjectOf(term: string, stems: readonly string[]): string {
    return this.#subjects.get(keyOf(stems)) ?? term;
  }

  /** The subject that a single word names, by its stem. */
  subjectOfStem(stem: string): string {
    return this.#subjects.get(stem) ?? stem;
  }

  /** The subject of the last word of a term of several: 'training' of 'sales-training'; null of a single word. */
  headOf(stems: readonly string[]): string | null {
    return stems.length < 2 ? null : this.subjectOfStem(stems.at(-1)!);
  }

  /** The stems of the words by which a text calls its work, up to its first 'of' or 'and', without those that say little. */
  contentOf(text: string): string[] {
    return weighted(text.split(/ (?:of|and|&) /i, 1)[0]!)
      .filter(({ stem, weight, orders, calls }) => weight === 1 && !orders && calls && !isGeneric(stem))
      .map(({ stem }) => stem);
  }

  /** The subjects of a text with their weights; `behind` is what the circumstances of the work count for. */
  subjectsIn(text: string, behind?: number): Subjects {
    const stems = weighted(text, behind);
    const present = new Map<string, number>();
    for (const { stem, weight, orders } of stems)
      if (!orders) present.set(stem, Math.max(present.get(stem) ?? 0, weight));
    const inPhrase = new Set<number>();
    const found = new Map<string, number>();
    const note = (subject: string, weight: number) => found.set(subject, Math.max(found.get(subject) ?? 0, weight));
    stems.forEach((stem, at) => {
      for (const term of this.#byLastStem.get(stem.stem) ?? []) {
        const length = term.stems.length;
        if (length === 1) continue;
        const from = at - length + 1;
        if (from >= 0 && term.stems.every((one, i) => one === stems[from + i]!.stem)) {
          note(term.subject, phrase * stem.weight);
          for (let i = from; i <= at; i++) inPhrase.add(i);
        } else if (!stem.orders && term.stems.every((one) => present.has(one))) {
          note(term.subject, scattered * Math.min(...term.stems.map((one) => present.get(one)!)));
        }
      }
    });
    stems.forEach((stem, at) => {
      if (stem.orders) return;
      const weight = stem.weight * (inPhrase.has(at) ? covered : isGeneric(stem.stem) ? ofGeneric : 1);
      note(this.subjectOfStem(stem.stem), weight);
    });
    return found;
  }
}
