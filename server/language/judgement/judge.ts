/** Judges a key result: reads its grammar, weighs what it found, and says which words decided. Pure: the same text, the same judgement. */
import { Lately } from '../prose/lately.ts';
import { readSentence, type Sentence } from '../prose/quantities.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence, Judgement, KeyResultClass, UnclearReason, Vocabulary } from './judgement.ts';
import { isForeign } from './language.ts';
import { readBoth } from './mixed.ts';
import { indicatorFrom, kindFeatures, readKindWeights, scopeFrom } from './outcomeKind.ts';
import type { Stretch } from './read/clause.ts';
import { type Line, readLine } from './read/line.ts';
import { houseWords, readWords, type Word } from './read/words.ts';
import { Weighed } from './weigh.ts';
import { kindWeights } from './weights.ts';

const ofKind = readKindWeights(kindWeights);

/** An output is claimed only above this: a wrong warning costs more than a missed one. */
const WARN = 1.25;

/** From here up to `WARN` as much speaks for the one as for the other, and nothing is claimed. */
const TORN = 1.05;

/** Fitted on scores of lines that the weights had not seen. */
const SLOPE = 0.9;

/** Turns a score into how often such a score is right, fitted on the corpus. */
const confidenceOf = (score: number): number => 1 / (1 + Math.exp(-SLOPE * Math.abs(score)));

/** A side, and the clauses that speak for it: of a mixed line its deliverable and its effect. */
interface Decision {
  readonly side: Exclude<KeyResultClass, 'unclear'>;
  readonly words: readonly Word[];
  /** How far from undecided. */
  readonly score: number;
  readonly output: Weighed;
  readonly outcome: Weighed;
}

/**
 * Judges a key result as written. `vocabulary` holds words of the writer's own house. Total: any text has a judgement;
 * one that says too little, or says it in another language, is `unclear`.
 */
export function judge(written: string | Sentence, vocabulary?: Vocabulary): Judgement {
  const sentence = typeof written === 'string' ? readSentence(written) : written;
  const decision = decide(sentence, vocabulary);
  return typeof decision === 'string' ? unclear(decision) : new Judged(decision, sentence.text, vocabulary);
}

function decide(sentence: Sentence, vocabulary: Vocabulary | undefined): Decision | UnclearReason {
  if (isForeign(sentence)) return 'language';
  const words = readWords(sentence, vocabulary === undefined ? null : houseWords(vocabulary));
  const line = readLine(sentence, words);
  if (saysTooLittle(line)) return 'short';
  const main = new Weighed(words, line.main, line.labelled);
  const both = readBoth(line, main);
  if (both !== null) return { side: 'mixed', words, ...both };
  if (main.score > TORN && main.score <= WARN) return 'torn';
  if (main.score > WARN) return { side: 'output', words, score: main.score, output: main, outcome: main };
  return { side: 'outcome', words, score: Math.min(main.score, 0), output: main, outcome: main };
}

/** The words that decided, strongest first; of a mixed line the two strongest of each half. */
function explain({ side, output, outcome }: Decision, text: string): readonly Evidence[] {
  if (side === 'mixed')
    return [...evidenceOf(text, output, 'output').slice(0, 2), ...evidenceOf(text, outcome, 'outcome').slice(0, 2)];
  return evidenceOf(text, side === 'output' ? output : outcome, side);
}

/** What an outcome is about, and when it moves. */
interface Kind {
  readonly scope: Judgement['scope'];
  readonly indicator: Judgement['indicator'];
}

const NO_KIND: Kind = { scope: null, indicator: null };

function kindOf({ side, words, outcome }: Decision): Kind {
  if (side === 'output') return NO_KIND;
  const features = kindFeatures(words, outcome.clause);
  return { scope: scopeFrom(features, ofKind), indicator: indicatorFrom(features, ofKind) };
}

/** Those that hold what their evidence is taken from: more than an objective has key results. */
const holding = new Lately<Judged>(32);

/**
 * A judgement of a sentence that says something. More than its class is asked for soon or hardly ever, and what that is taken
 * from is large: the last judgements hold it, and for others the text is read again.
 */
class Judged implements Judgement {
  readonly class: Judgement['class'];
  readonly unclear = null;
  readonly confidence: number;
  readonly purpose: Judgement['purpose'];
  readonly means: Judgement['means'];
  readonly #text: string;
  readonly #vocabulary: Vocabulary | undefined;
  #decision: Decision | null;
  #evidence: readonly Evidence[] | null = null;
  #kind: Kind | null = null;

  constructor(decision: Decision, text: string, vocabulary?: Vocabulary) {
    const { side, words, score, outcome } = decision;
    const { clause } = outcome;
    this.class = side;
    this.confidence = confidenceOf(score);
    this.purpose = spanOf(words, clause.purpose);
    this.means = spanOf(words, clause.means);
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#decision = decision;
    const before = holding.add(this);
    if (before !== undefined) before.#letGo();
  }

  get evidence(): readonly Evidence[] {
    this.#evidence ??= explain(this.#decided(), this.#text);
    return this.#evidence;
  }

  get scope(): Judgement['scope'] {
    return this.#kindOfOutcome().scope;
  }

  get indicator(): Judgement['indicator'] {
    return this.#kindOfOutcome().indicator;
  }

  get halves(): Judgement['halves'] {
    if (this.class !== 'mixed') return null;
    const { words, output, outcome } = this.#decided();
    return { output: spanOf(words, output.clause)!, outcome: spanOf(words, outcome.clause)! };
  }

  #kindOfOutcome(): Kind {
    this.#kind ??= kindOf(this.#decided());
    return this.#kind;
  }

  #decided(): Decision {
    return this.#decision ?? (decide(readSentence(this.#text), this.#vocabulary) as Decision);
  }

  #letGo(): void {
    this.#decision = null;
    this.#evidence = null;
  }
}

function unclear(reason: UnclearReason): Judgement {
  return {
    class: 'unclear',
    unclear: reason,
    confidence: 0,
    evidence: [],
    halves: null,
    scope: null,
    indicator: null,
    purpose: null,
    means: null,
  };
}

/** Where a stretch of words stands in the text, without the punctuation behind it. */
function spanOf(words: readonly Word[], stretch: Stretch | null): Judgement['purpose'] {
  if (stretch === null) return null;
  let { end } = stretch;
  while (
    end > stretch.first &&
    words[end - 1]!.kind === 'symbol' &&
    !words[end - 1]!.counted &&
    words[end - 1]!.lower !== ')'
  )
    end--;
  if (end <= stretch.first) return null;
  return { start: words[stretch.first]!.start, end: words[end - 1]!.end };
}

/** A word or two without a verb, a number or a thing that anybody knows: 'Community++', 'roadmap?'. */
function saysTooLittle({ words, first, end, main }: Line): boolean {
  let said = 0;
  let known = 0;
  let letters = 0;
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    if (word.kind === 'symbol') {
      if (word.lower === '?' && end - first <= 6) return true;
      continue;
    }
    said++;
    if (word.kind === 'word' || word.kind === 'name') letters++;
    if (word.sense.verb !== null || word.quantity !== null || word.sense.noun !== null || word.kind === 'name') known++;
  }
  return letters === 0 || (said === 1 && main.measured.kind === 'none') || known === 0;
}
