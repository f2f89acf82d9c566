/** Which part of the world an outcome is about, and whether its measure moves early: two small linear models over the same reading. */

import { FeatureSpace } from './featureSpace.ts';
import type { Indicator, Scope } from './judgement.ts';
import { phrasesFrom } from './lexicon/lexicon.ts';
import { METRICS, metricNamed } from './lexicon/namedMetrics.ts';
import { TOPICS as LISTED, LISTED_WORDS, listedWord, SCOPES, topicsOf } from './lexicon/topics.ts';
import { FORMS, MEASURES, measuredPhrase, THINGS, VERBS } from './parts.ts';
import type { Clause } from './read/clause.ts';
import type { Word } from './read/words.ts';

/** The topics that a word is listed under; beside them what its noun is known to be about, and in what a number is counted. */
const TOPICS = [
  ...LISTED,
  ...SCOPES.map((scope) => `${scope} noun` as const),
  'lagging noun',
  'currency',
  'duration',
  'score',
  'none',
] as const;
type Topic = (typeof TOPICS)[number];

/** The features of both models. */
export const kindSpace = new FeatureSpace();

const bias = kindSpace.block('', ['bias']);
const wordTopic = kindSpace.block('topic', TOPICS);
const headTopic = kindSpace.block('measured topic', TOPICS);
const firstTopic = kindSpace.block('first topic', TOPICS);
const named = kindSpace.block('named metric', METRICS);
const listedWords = kindSpace.block('word', LISTED_WORDS);
const headThing = kindSpace.block('measured', THINGS);
const subjectThing = kindSpace.block('subject', THINGS);
const number = kindSpace.block('number', MEASURES);
const verb = kindSpace.block('verb', VERBS);
const form = kindSpace.block('form', FORMS);
const subjectVerb = kindSpace.block('subject, verb', THINGS, VERBS);
const subjectNumber = kindSpace.block('subject, number', THINGS, MEASURES);
const headNumber = kindSpace.block('measured, number', THINGS, MEASURES);

const CURRENCY = /[$€£¥₹]|^(?:usd|eur|gbp|chf|inr|sek|nok|dkk|pln|cad|aud|jpy|crore|lakh)\b/i;
const DURATION = /^(?:ms|s|sec|min|h|hours?|days?|weeks?|months?|minutes?|seconds?|years?|d|w)(?:$|\/)/;
const SCORE = /^(?:\/\d|★|stars?\b)/;

/** What a word speaks of. */
function topicsAt(word: Word): readonly Topic[] {
  const { sense, quantity } = word;
  if (quantity !== null) {
    const unit = quantity.unit ?? '';
    if (CURRENCY.test(unit)) return ['currency'];
    if (DURATION.test(unit)) return ['duration'];
    if (SCORE.test(unit)) return ['score'];
  }
  // A phrase of the lexicon is not what its first word is.
  const listed: readonly Topic[] = word.end - word.start > word.lower.length ? [] : topicsOf(word.lower, sense.base);
  if (listed.length > 0) return listed;
  if (sense.topic === null) return [];
  return sense.lagging ? [`${sense.topic} noun`, 'lagging noun'] : [`${sense.topic} noun`];
}

/** The listed word that a word is a form of. A phrase of the lexicon is not what its first word is. */
function listedAt({ lower, sense, start, end }: Word): string | null {
  return end - start > lower.length ? null : listedWord(lower, sense.base);
}

/** The words from one on, one by one also where the lexicon has made several one. */
function spell(words: readonly Word[], from: number): { readonly lower: string; readonly word: number }[] {
  const spelled: { lower: string; word: number }[] = [];
  for (let word = from; word < words.length; word++) {
    const { lower, sense, start, end } = words[word]!;
    spelled.push({ lower, word });
    if (end - start <= lower.length) continue;
    for (const rest of phrasesFrom(lower)?.find((phrase) => phrase.sense === sense)?.rest ?? [])
      spelled.push({ lower: rest, word });
  }
  return spelled;
}

/** The features of an outcome clause. */
export function kindFeatures(words: readonly Word[], clause: Clause): number[] {
  const features = new Set<number>();
  const topics = new Set<Topic>();
  const spelled = spell(words, clause.first);
  for (let i = 0; i < spelled.length && spelled[i]!.word < clause.core; i++) {
    const metric = metricNamed((offset) => spelled[i + offset]?.lower);
    if (metric !== null) features.add(named.one(metric));
  }
  for (let i = clause.first; i < clause.core; i++) {
    for (const topic of topicsAt(words[i]!)) topics.add(topic);
    const listed = listedAt(words[i]!);
    if (listed !== null) features.add(listedWords.one(listed));
  }
  const about = measuredPhrase(clause);
  const headTopics = about.head < 0 ? [] : topicsAt(words[about.head]!);
  features.add(bias.one('bias'));
  for (const topic of topics) features.add(wordTopic.one(topic));
  for (const topic of headTopics.length > 0 ? headTopics : (['none'] as const)) features.add(headTopic.one(topic));
  const [first = 'none'] = topics;
  features.add(firstTopic.one(first));
  features.add(headThing.one(about.thing));
  features.add(subjectThing.one(clause.subject.thing));
  features.add(number.one(clause.measured.plain));
  features.add(verb.one(clause.verbClass));
  features.add(form.one(clause.form));
  features.add(subjectVerb.two(clause.subject.thing, clause.verbClass));
  features.add(subjectNumber.two(clause.subject.thing, clause.measured.plain));
  features.add(headNumber.two(about.thing, clause.measured.plain));
  return [...features];
}

function sum(weights: Float64Array, features: readonly number[]): number {
  let total = 0;
  for (const id of features) total += weights[id]!;
  return total;
}

/** The weights of both models. */
export interface KindWeights {
  readonly scope: readonly Float64Array[];
  readonly indicator: Float64Array;
}

/** The scope with the highest score. */
export function scopeFrom(features: readonly number[], weights: KindWeights): Scope {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  weights.scope.forEach((one, i) => {
    const score = sum(one, features);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  return SCOPES[best]!;
}

export function indicatorFrom(features: readonly number[], weights: KindWeights): Indicator {
  return sum(weights.indicator, features) > 0 ? 'lagging' : 'leading';
}
