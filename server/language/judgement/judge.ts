/** Judges a key result: reads its grammar, weighs what it found, and says which words decided. Pure: the same text, the same judgement. */
import { readSentence, type Sentence } from '../prose/quantities.ts';
import { evidenceOf } from './evidence.ts';
import { fireFeatures } from './features.ts';
import { clauseSpace, Fired } from './fired.ts';
import type { Evidence, Judgement, KeyResultClass, UnclearReason, Vocabulary } from './judgement.ts';
import { isForeign } from './language.ts';
import { indicatorFrom, kindFeatures, kindSpace, scopeFrom } from './outcomeKind.ts';
import type { Clause, Stretch } from './read/clause.ts';
import { type Line, readLine, readSplits } from './read/line.ts';
import { houseWords, readWords, type Word } from './read/words.ts';
import { classWeights, indicatorWeights, scopeWeights } from './weights.ts';

const weights = clauseSpace.read(classWeights);
const kindWeights = {
  scope: scopeWeights.map((one) => kindSpace.read(one)),
  indicator: kindSpace.read(indicatorWeights),
};

/** Scores closer to zero than this could as well be the other: nothing is claimed. */
const TORN = 0.12;

/** How sure each half of a line must be that it is a result of its own kind. */
const HALF = 0.6;

/** Turns a score into how often such a score is right, fitted on the corpus. */
const confidenceOf = (score: number): number => 1 / (1 + Math.exp(-Math.abs(score)));

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
  return { clause, fired, score };
}

/**
 * Judges a key result as written. `vocabulary` holds words of the writer's own house. Total: any text has a judgement;
 * one that says too little, or says it in another language, is `unclear`.
 */
export function judge(written: string | Sentence, vocabulary?: Vocabulary): Judgement {
  const sentence = typeof written === 'string' ? readSentence(written) : written;
  if (isForeign(sentence)) return unclear('language');
  const words = readWords(sentence, vocabulary === undefined ? null : houseWords(vocabulary));
  const line = readLine(sentence, words);
  if (saysTooLittle(line)) return unclear('short');
  const main = weigh(words, line.main, line.labelled);

  const both = readBoth(line, main);
  if (both !== null) {
    const evidence = [
      ...evidenceOf(sentence.text, words, both.output.clause, both.output.fired, weights, 'output').slice(0, 2),
      ...evidenceOf(sentence.text, words, both.outcome.clause, both.outcome.fired, weights, 'outcome').slice(0, 2),
    ];
    return judged(
      'mixed',
      confidenceOf(Math.min(both.output.score, -both.outcome.score)),
      evidence,
      words,
      both.outcome.clause,
    );
  }
  if (Math.abs(main.score) < TORN) return unclear('torn');
  const side = main.score > 0 ? 'output' : 'outcome';
  const evidence = evidenceOf(sentence.text, words, main.clause, main.fired, weights, side);
  return judged(side, confidenceOf(main.score), evidence, words, main.clause);
}

function judged(
  side: Exclude<KeyResultClass, 'unclear'>,
  confidence: number,
  evidence: readonly Evidence[],
  words: readonly Word[],
  clause: Clause,
): Judgement {
  const features = side === 'output' ? null : kindFeatures(words, clause);
  return {
    class: side,
    unclear: null,
    confidence,
    evidence,
    scope: features && scopeFrom(features, kindWeights),
    indicator: features && indicatorFrom(features, kindWeights),
    purpose: spanOf(words, clause.purpose),
    means: spanOf(words, clause.means),
  };
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
  for (let i = first; i < end; i++) {
    const word = words[i]!;
    if (word.kind === 'symbol') {
      if (word.lower === '?' && end - first <= 6) return true;
      continue;
    }
    said++;
    if (word.sense.verb !== null || word.quantity !== null || word.sense.noun !== null || word.kind === 'name') known++;
  }
  return said === 0 || (said === 1 && main.measured.kind === 'none') || known === 0;
}

/** The two results in one line, if there are two: a deliverable, and an effect with a number of its own. */
function readBoth(line: Line, main: Weighed): { output: Weighed; outcome: Weighed } | null {
  for (const split of readSplits(line)) {
    const left = weigh(line.words, split.left, false);
    const right = weigh(line.words, split.right, false);
    if (left.score > HALF && right.score < -HALF && split.right.measured.kind !== 'none')
      return { output: left, outcome: right };
    if (left.score < -HALF && right.score > HALF && split.left.measured.kind !== 'none' && main.score < 0)
      return { output: right, outcome: left };
  }
  return null;
}
