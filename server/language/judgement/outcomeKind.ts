/** Which part of the world an outcome is about, and whether its measure moves early: two small linear models over the same reading. */

import type { Code } from './codes.ts';
import { FeatureSpace } from './featureSpace.ts';
import type { Indicator, Scope } from './judgement.ts';
import { ABOUT, type About, LISTED, senseAbout, unitAbout } from './lexicon/about.ts';
import { type Entry, wordEntry } from './lexicon/entries.ts';
import type { ListedPhrase } from './lexicon/lexicon.ts';
import { METRICS, type Metric, type MetricNames } from './lexicon/namedMetrics.ts';
import { SCOPES } from './lexicon/topics.ts';
import { FORMS, MEASURES, measuredPhrase, THINGS, VERBS } from './parts.ts';
import type { Clause } from './read/clause.ts';
import type { Word } from './read/words.ts';
import type { WeightRow } from './weightRows.ts';

/** The features of both models. */
export const kindSpace = new FeatureSpace();

const bias = kindSpace.flags('', ['bias']);
const wordTopic = kindSpace.block('topic', ABOUT);
const headTopic = kindSpace.block('measured topic', ABOUT);
const firstTopic = kindSpace.block('first topic', ABOUT);
const named = kindSpace.block('named metric', METRICS);
const listedWords = kindSpace.block('word', LISTED);
const headThing = kindSpace.block('measured', THINGS);
const subjectThing = kindSpace.block('subject', THINGS);
const number = kindSpace.block('number', MEASURES);
const verbs = kindSpace.block('verb', VERBS);
const form = kindSpace.block('form', FORMS);
const subjectVerb = kindSpace.block('subject, verb', THINGS, VERBS);
const subjectNumber = kindSpace.block('subject, number', THINGS, MEASURES);
const headNumber = kindSpace.block('measured, number', THINGS, MEASURES);

const NO_TOPIC = ABOUT.of('none');

/** What a word speaks of. */
function aboutAt(word: Word): readonly Code<About>[] {
  if (word.quantity !== null && word.quantity.unit !== null) {
    const about = unitAbout(word.quantity.unit);
    if (about.length > 0) return about;
  }
  return isPhrase(word) ? senseAbout(word.sense) : word.entry.about;
}

/** Whether the lexicon has made several words one, which is not what its first word is. */
const isPhrase = ({ start, end, lower }: Word): boolean => end - start > lower.length;

/** Adds the entries of words, one by one also where the lexicon has made several one. */
function spell(words: readonly Word[], from: number, to: number, spelled: Entry[]): void {
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    spelled.push(word.entry);
    if (!isPhrase(word)) continue;
    for (const rest of phraseOf(word)?.rest ?? []) spelled.push(wordEntry(rest));
  }
}

/** The listed phrase that a word is. */
function phraseOf({ sense, entry }: Word): ListedPhrase | undefined {
  for (const phrases of entry.phrases?.values() ?? [])
    for (const phrase of phrases) if (phrase.sense === sense) return phrase;
  return undefined;
}

/** The metric whose name starts at a word. */
function metricAt(spelled: readonly Entry[], at: number): Code<Metric> | null {
  const { metrics } = spelled[at]!;
  if (metrics === undefined || !mayName(metrics, spelled[at + 1])) return null;
  for (const { rest, metric } of metrics.names) {
    let i = 0;
    while (i < rest.length && isForm(spelled[at + 1 + i], rest[i]!)) i++;
    if (i === rest.length) return metric;
  }
  return null;
}

/** Whether one of the names goes on with the next word: most do not, and are not tried one by one. */
const mayName = ({ seconds }: MetricNames, next: Entry | undefined): boolean =>
  seconds.has('') || (next !== undefined && (seconds.has(next.lower) || seconds.has(next.singular)));

const isForm = (entry: Entry | undefined, word: string): boolean =>
  entry !== undefined && (entry.lower === word || entry.singular === word);

/** The clause that a feature last fired on: tells a second firing without a set for each clause. */
const lastFired = new Float64Array(kindSpace.size);
let clauses = 0;

function isNew(feature: number): boolean {
  if (lastFired[feature] === clauses) return false;
  lastFired[feature] = clauses;
  return true;
}

/** The features of an outcome clause, each once. */
export function kindFeatures(words: readonly Word[], clause: Clause): number[] {
  clauses++;
  const { first, core } = clause;
  const features: number[] = [];
  const spelled: Entry[] = [];
  spell(words, first, core, spelled);
  const said = spelled.length;
  spell(words, core, words.length, spelled);
  for (let i = 0; i < said; i++) {
    const metric = metricAt(spelled, i);
    if (metric !== null && isNew(named.one(metric))) features.push(named.one(metric));
  }
  const topics: Code<About>[] = [];
  for (let i = first; i < core; i++) {
    const word = words[i]!;
    for (const topic of aboutAt(word)) if (isNew(wordTopic.one(topic))) topics.push(topic);
    const { listed } = word.entry;
    if (listed !== null && !isPhrase(word) && isNew(listedWords.one(listed))) features.push(listedWords.one(listed));
  }
  const about = measuredPhrase(clause);
  const aboutHead = about.head < 0 ? [] : aboutAt(words[about.head]!);
  features.push(bias.bias);
  for (const topic of topics) features.push(wordTopic.one(topic));
  for (const topic of aboutHead) if (isNew(headTopic.one(topic))) features.push(headTopic.one(topic));
  if (aboutHead.length === 0) features.push(headTopic.one(NO_TOPIC));
  features.push(firstTopic.one(topics[0] ?? NO_TOPIC));
  const subject = THINGS.of(clause.subject.thing);
  const head = THINGS.of(about.thing);
  const plain = MEASURES.of(clause.measured.plain);
  const verb = VERBS.of(clause.verbClass);
  features.push(headThing.one(head));
  features.push(subjectThing.one(subject));
  features.push(number.one(plain));
  features.push(verbs.one(verb));
  features.push(form.one(FORMS.of(clause.form)));
  features.push(subjectVerb.two(subject, verb));
  features.push(subjectNumber.two(subject, plain));
  features.push(headNumber.two(head, plain));
  return features;
}

/** The models: one a scope, and behind them the one of the indicator. */
const MODELS = SCOPES.length + 1;

/** The weights of the models, side by side for each feature. */
export type KindWeights = Float64Array;

/** The weights of the models as their file has them. */
export const readKindWeights = (rows: readonly WeightRow[]): KindWeights => kindSpace.read(rows, MODELS);

/** What the features weigh in a model. */
function sum(weights: KindWeights, features: readonly number[], model: number): number {
  let total = 0;
  for (const feature of features) total += weights[feature * MODELS + model]!;
  return total;
}

/** The scope with the highest score. */
export function scopeFrom(features: readonly number[], weights: KindWeights): Scope {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let model = 0; model < SCOPES.length; model++) {
    const score = sum(weights, features, model);
    if (score > bestScore) {
      best = model;
      bestScore = score;
    }
  }
  return SCOPES[best]!;
}

export function indicatorFrom(features: readonly number[], weights: KindWeights): Indicator {
  return sum(weights, features, SCOPES.length) > 0 ? 'lagging' : 'leading';
}
