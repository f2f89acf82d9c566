/** Judges a key result: reads its grammar, weighs what it found, and says which words decided. Pure: the same text, the same judgement. */
import { readSentence, type Sentence } from '../prose/quantities.ts';
import { evidenceOf } from './evidence.ts';
import { fireFeatures } from './features.ts';
import { clauseSpace, Fired } from './fired.ts';
import { guarded } from './guards.ts';
import type { Evidence, Judgement, KeyResultClass, UnclearReason, Vocabulary } from './judgement.ts';
import { isForeign } from './language.ts';
import { indicatorFrom, kindFeatures, kindSpace, scopeFrom } from './outcomeKind.ts';
import { measuredPhrase } from './parts.ts';
import type { Clause, Stretch } from './read/clause.ts';
import { type Line, readLine, readSplits, type Split } from './read/line.ts';
import type { MeasureKind } from './read/measured.ts';
import type { Thing } from './read/phrase.ts';
import { houseWords, readWords, type Word } from './read/words.ts';
import { classWeights, indicatorWeights, scopeWeights } from './weights.ts';

const weights = clauseSpace.read(classWeights);
const kindWeights = {
  scope: scopeWeights.map((one) => kindSpace.read(one)),
  indicator: kindSpace.read(indicatorWeights),
};

/** An output is claimed only above this: a wrong warning costs more than a missed one. */
const WARN = 1.2;

/** From here up to `WARN` as much speaks for the one as for the other, and nothing is claimed. */
const TORN = 0.8;

/** How sure each half of a line must be that it is a result of its own kind. */
const HALF = 0.6;

/** How sure a half must be of it that is not joined by 'and'. */
const SURE = 1.5;

/** Fitted on scores of lines that the weights had not seen. */
const SLOPE = 0.9;

/** Turns a score into how often such a score is right, fitted on the corpus. */
const confidenceOf = (score: number): number => 1 / (1 + Math.exp(-SLOPE * Math.abs(score)));

/** A clause and what speaks for it being an output; below zero it is an outcome. */
interface Weighed {
  readonly clause: Clause;
  readonly fired: Fired;
  readonly score: number;
}

function weigh(words: readonly Word[], clause: Clause, labelled: boolean): Weighed {
  const fired = new Fired();
  fireFeatures(words, clause, labelled, fired);
  let score = 0;
  for (const id of fired.features) score += weights[id]!;
  return { clause, fired, score: guarded(words, clause, score) };
}

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
  return typeof decision === 'string' ? unclear(decision) : new Judged(decision, sentence, vocabulary);
}

function decide(sentence: Sentence, vocabulary: Vocabulary | undefined): Decision | UnclearReason {
  if (isForeign(sentence)) return 'language';
  const words = readWords(sentence, vocabulary === undefined ? null : houseWords(vocabulary));
  const line = readLine(sentence, words);
  if (saysTooLittle(line)) return 'short';
  const main = weigh(words, line.main, line.labelled);
  const both = readBoth(line, main);
  if (both !== null) return { side: 'mixed', words, score: Math.min(both.output.score, -both.outcome.score), ...both };
  if (main.score > TORN && main.score <= WARN) return 'torn';
  if (main.score > WARN) return { side: 'output', words, score: main.score, output: main, outcome: main };
  return { side: 'outcome', words, score: Math.min(main.score, 0), output: main, outcome: main };
}

/** The words that decided, strongest first; of a mixed line the two strongest of each half. */
function explain({ side, words, output, outcome }: Decision, { text }: Sentence): readonly Evidence[] {
  const of = ({ clause, fired }: Weighed, toward: 'outcome' | 'output') =>
    evidenceOf(text, words, clause, fired, weights, toward);
  if (side === 'mixed') return [...of(output, 'output').slice(0, 2), ...of(outcome, 'outcome').slice(0, 2)];
  return of(side === 'output' ? output : outcome, side);
}

/**
 * A judgement of a sentence that says something. Few are asked for their evidence, and what it is taken from is large:
 * it is worked out again for those.
 */
class Judged implements Judgement {
  readonly class: Judgement['class'];
  readonly unclear = null;
  readonly confidence: number;
  readonly scope: Judgement['scope'];
  readonly indicator: Judgement['indicator'];
  readonly purpose: Judgement['purpose'];
  readonly means: Judgement['means'];
  readonly #sentence: Sentence;
  readonly #vocabulary: Vocabulary | undefined;
  #evidence: readonly Evidence[] | undefined;

  constructor({ side, words, score, outcome: { clause } }: Decision, sentence: Sentence, vocabulary?: Vocabulary) {
    const features = side === 'output' ? null : kindFeatures(words, clause);
    this.class = side;
    this.confidence = confidenceOf(score);
    this.scope = features && scopeFrom(features, kindWeights);
    this.indicator = features && indicatorFrom(features, kindWeights);
    this.purpose = spanOf(words, clause.purpose);
    this.means = spanOf(words, clause.means);
    this.#sentence = sentence;
    this.#vocabulary = vocabulary;
  }

  get evidence(): readonly Evidence[] {
    this.#evidence ??= explain(decide(this.#sentence, this.#vocabulary) as Decision, this.#sentence);
    return this.#evidence;
  }
}

function unclear(reason: UnclearReason): Judgement {
  return {
    class: 'unclear',
    unclear: reason,
    confidence: 0,
    evidence: [],
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

/** The two results in one line, if there are two: a deliverable, and an effect with a number of its own. */
function readBoth(line: Line, main: Weighed): { output: Weighed; outcome: Weighed } | null {
  for (const split of readSplits(line)) {
    const left = weigh(line.words, split.left, false);
    const right = weigh(line.words, split.right, false);
    if (
      isOutput(left, split.joint, main) &&
      (showsUse(line.words, split.right) || isEffect(right, split.joint, left.score > 2 * SURE))
    )
      return { output: left, outcome: right };
    if (split.joint !== 'with' && isOutput(right, 'and', main) && isEffect(left, split.joint, false) && main.score < 0)
      return { output: right, outcome: left };
  }
  return null;
}

const USES: ReadonlySet<string> = new Set([
  'used',
  'adopted',
  'visited',
  'installed',
  'downloaded',
  'read',
  'cited',
  'seen',
]);
const WINS: ReadonlySet<string> = new Set(['see', 'earn', 'win', 'attract', 'sell', 'generate', 'draw']);

/** A second half that only an effect has, whatever it counts: 'used by 60 analysts', 'and see 15 plugins published'. */
function showsUse(words: readonly Word[], { first, end, measured }: Clause): boolean {
  if (measured.kind === 'none' || first + 1 >= end) return false;
  const { lower, sense } = words[first]!;
  if (USES.has(lower)) return words[first + 1]!.lower === 'by' || words[first + 1]!.lower === 'in';
  return WINS.has(sense.base) && sense.base === lower;
}

/** Whether a half would be an output alone. Behind a comma stands a second result less often than more of the first. */
function isOutput({ score, clause }: Weighed, joint: Split['joint'], main: Weighed): boolean {
  const { kind } = clause.measured;
  if (
    kind !== 'none' &&
    kind !== 'count' &&
    kind !== 'level' &&
    kind !== 'ratio' &&
    (kind !== 'percent' || score < 2 * SURE)
  )
    return false;
  if (joint === 'and') return score > HALF;
  if (clause.form === 'phrase' && score < 2 * SURE) return false;
  return score > SURE && (main.score > -2 * SURE || score > 2 * SURE);
}

const EFFECTS: ReadonlySet<Clause['verbClass']> = new Set(['raise', 'lower', 'reach', 'gain', 'keep', 'improve']);

/** Kinds of numbers that more than count. */
const LEVELS: ReadonlySet<MeasureKind> = new Set([
  'change',
  'at least',
  'at most',
  'percent',
  'money',
  'ratio',
  'zero',
]);

/** What a number measures, where it does not just count. */
const MEASURED: ReadonlySet<Thing> = new Set(['gauge', 'metric', 'trouble', 'taken']);

/** Whether a half without a verb is a result: 'with 12 participants', 'and two designers' only say more of the first half. */
function saysWhat({ measured }: Clause, thing: Thing, joint: Split['joint']): boolean {
  if (measured.plain === 'money' && measured.kind === 'at most') return false;
  if (thing === 'none') return joint !== 'mark' && (measured.plain === 'money' || measured.plain === 'percent');
  if (measured.plain === 'percent' || thing === 'gauge' || thing === 'metric') return true;
  if (joint === 'with') return MEASURED.has(thing) && measured.kind !== 'count' && measured.kind !== 'level';
  return MEASURED.has(thing) || (joint === 'mark' && thing === 'people');
}

/** Whether a half would be a measured outcome alone: it must say of what its number is. Beside a plain deliverable less will do. */
function isEffect({ score, clause }: Weighed, joint: Split['joint'], besideOutput: boolean): boolean {
  const { measured, form } = clause;
  if (measured.kind === 'none') return false;
  const { head, thing } = measuredPhrase(clause);
  if (measured.kind === 'zero' && !MEASURED.has(thing)) return false;
  if ((thing === 'unit' || thing === 'work' || thing === 'pace') && (score > -SURE || !LEVELS.has(measured.kind)))
    return false;
  if (form === 'phrase' && !saysWhat(clause, thing, joint)) return false;
  const counted = clause.subject.number >= 0 && form === 'active';
  if (head < 0 && !counted && measured.plain !== 'money' && measured.plain !== 'percent') return false;
  // 'Launch it and win 40 customers': an order that does not say 'make' again.
  const wins = form === 'imperative' && EFFECTS.has(clause.verbClass);
  const others =
    thing === 'people' || thing === 'taken' || thing === 'gauge' || thing === 'metric' || thing === 'trouble';
  const clear = joint !== 'mark' && besideOutput && (wins || others || LEVELS.has(measured.kind));
  return score < (clear ? SURE : joint === 'and' ? 0 : -HALF);
}
